package io.liantu.exclusion.view;

import io.liantu.exclusion.KnownExclusion;
import io.liantu.shared.Wording;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An enterprise that suggestions leave out.
 *
 * @param id to take it back by
 * @param kind competitor, blacklisted, in-pipeline or other
 * @param toward the one that it competes with; null for none
 * @param why it is left out, in words
 */
public record ExclusionView(
        String id,
        String enterprise,
        String name,
        String kind,
        @Nullable String toward,
        @Nullable String towardName,
        @Nullable String note,
        LocalDate since,
        String why) {

    public static List<ExclusionView> of(List<KnownExclusion> all, Wording wording, Locale locale) {
        return all.stream().map(known -> of(known, wording, locale)).toList();
    }

    public static ExclusionView of(KnownExclusion known, Wording wording, Locale locale) {
        var exclusion = known.exclusion();
        var toward = exclusion.toward();
        var rival = toward == null ? "" : Objects.requireNonNullElse(known.towardName(), toward.value());
        var note = exclusion.note();
        var why = wording.of("exclusion.why." + exclusion.kind().key(), locale, rival);
        return new ExclusionView(
                known.id(),
                exclusion.enterprise().value(),
                known.name(),
                exclusion.kind().key(),
                toward == null ? null : toward.value(),
                known.towardName(),
                note,
                exclusion.since(),
                note == null ? why : wording.of("exclusion.why.noted", locale, why, note));
    }
}
