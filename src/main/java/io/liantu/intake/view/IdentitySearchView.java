package io.liantu.intake.view;

import io.liantu.intake.IdentitySearchRun;
import io.liantu.shared.Wording;
import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A search for who is who as it is shown, in the reader's language.
 *
 * @param state WAITING, SEARCHING, DONE or FAILED
 * @param rests whether it comes to no other state by itself
 * @param total how many enterprises there were when it was asked for
 * @param searched how many were compared with others; one that another was merged into counts again
 * @param endedAt null before it ended
 * @param problem why it could not go on; null when it could
 */
public record IdentitySearchView(
        String id,
        String state,
        boolean rests,
        long total,
        long searched,
        long merged,
        long suggested,
        Instant begunAt,
        @Nullable Instant endedAt,
        @Nullable String problem) {

    /** Tells a search. */
    public static IdentitySearchView of(IdentitySearchRun run, Wording wording, Locale locale) {
        return new IdentitySearchView(
                run.id(),
                run.state().name(),
                run.state().rests(),
                run.total(),
                run.report().searched(),
                run.report().merged(),
                run.report().suggested(),
                run.begunAt(),
                run.endedAt(),
                run.findProblem().map(problem -> wording.of(problem, locale)).orElse(null));
    }
}
