package io.liantu.intake;

import io.liantu.intake.identity.SearchReport;
import io.liantu.shared.Explanation;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One search over all enterprises for those that are the same.
 *
 * @param id names it
 * @param state how far it is
 * @param total how many enterprises there were when it was asked for
 * @param report what it came to so far
 * @param begunAt when it was asked for
 * @param endedAt when it ended; null before
 * @param problem why it could not go on; null when it could
 */
public record IdentitySearchRun(
        String id,
        State state,
        long total,
        SearchReport report,
        Instant begunAt,
        @Nullable Instant endedAt,
        @Nullable Explanation problem) {

    /** How far a search is. */
    public enum State {
        /** It waits for an import to be done. */
        WAITING,
        /** It compares enterprises. */
        SEARCHING,
        /** All are compared. */
        DONE,
        /** It could not go on; what it merged by then stays merged. */
        FAILED;

        /** Whether it comes to no other state by itself. */
        public boolean rests() {
            return this == DONE || this == FAILED;
        }
    }

    /** Why it could not go on. */
    public Optional<Explanation> findProblem() {
        return Optional.ofNullable(problem);
    }

    static IdentitySearchRun begun(long total) {
        return new IdentitySearchRun(
                ImportId.next().value(), State.WAITING, total, SearchReport.NOTHING, Instant.now(), null, null);
    }

    IdentitySearchRun cameTo(SearchReport soFar) {
        return new IdentitySearchRun(id, State.SEARCHING, total, soFar, begunAt, null, null);
    }

    IdentitySearchRun done(SearchReport found) {
        return new IdentitySearchRun(id, State.DONE, total, found, begunAt, Instant.now(), null);
    }

    IdentitySearchRun failed(Explanation why) {
        return new IdentitySearchRun(id, State.FAILED, total, report, begunAt, Instant.now(), why);
    }
}
