package io.liantu.provenance;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Who speaks, as of when, and how surely; each may be unknown.
 *
 * @param source the id of a source, or its name where no source is known by it
 * @param asOf the day for which it is said 截至
 * @param confidence how sure it is
 */
public record Voice(
        @Nullable String source,
        @Nullable LocalDate asOf,
        @Nullable Confidence confidence) {

    /** Of whom nothing is known. */
    public static final Voice UNKNOWN = new Voice(null, null, null);

    /** Those of whom at most the confidence is known; after the unknown one, the weaker first. */
    static final List<Voice> WITHOUT_SOURCE = List.of(
            UNKNOWN,
            new Voice(null, null, Confidence.INFERRED),
            new Voice(null, null, Confidence.STRONGLY_INFERRED),
            new Voice(null, null, Confidence.DISCLOSED));

    /**
     * The weaker voice first. The later day is the stronger one, where a disclosed statement counts as two years later
     * than its day and a strongly inferred one, or one that does not say how sure it is, as one year. Who does not say
     * when yields to who does; of the same day, and of none, the surer one stands. Between voices that differ in this, the
     * outcome does not depend on the order in which they speak.
     */
    public static final Comparator<Voice> BY_STRENGTH =
            Comparator.comparing(Voice::standsUntil).thenComparing(Voice::sureness, Comparator.reverseOrder());

    private LocalDate standsUntil() {
        return asOf == null ? LocalDate.MIN : asOf.plus(sureness().lead());
    }

    private Confidence sureness() {
        return Objects.requireNonNullElse(confidence, Confidence.STRONGLY_INFERRED);
    }
}
