package io.liantu.enterprise.view;

import io.liantu.enterprise.Source;
import io.liantu.enterprise.view.EnterpriseProfileView.Staleness;
import io.liantu.enterprise.view.EnterpriseProfileView.VoiceView;
import io.liantu.provenance.Voice;
import io.liantu.shared.Wording;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Tells who says something, how surely, and how long ago that was. */
record Voices(Map<String, Source> sources, Wording wording, Locale locale, LocalDate today) {

    VoiceView of(Voice voice) {
        var source = voice.source() == null ? null : sources.get(voice.source());
        var confidence = voice.confidence() == null ? null : voice.confidence().name();
        return new VoiceView(
                source == null ? voice.source() : source.name(),
                source == null ? null : web(source.url()),
                voice.asOf(),
                confidence,
                wording.of("voice.sureness." + (confidence == null ? "UNKNOWN" : confidence), locale),
                age(voice.asOf()),
                staleness(voice.asOf()));
    }

    private String age(@Nullable LocalDate asOf) {
        if (asOf == null) {
            return wording.of("voice.age.unknown", locale);
        }
        long months = ChronoUnit.MONTHS.between(asOf, today);
        if (asOf.isAfter(today)) {
            return wording.of("voice.age.ahead", locale);
        }
        return months < 12
                ? wording.of("voice.age.months", locale, months)
                : wording.of("voice.age.years", locale, months / 12);
    }

    private Staleness staleness(@Nullable LocalDate asOf) {
        if (asOf == null) {
            return Staleness.UNKNOWN;
        }
        long years = ChronoUnit.YEARS.between(asOf, today);
        return years >= 2 ? Staleness.STALE : years >= 1 ? Staleness.AGING : Staleness.CURRENT;
    }

    /** Anything else than an address of the web is no link. */
    private static @Nullable String web(@Nullable String url) {
        return url != null && url.matches("(?i)https?://.*") ? url : null;
    }
}
