package io.liantu.provenance;

import java.time.Period;
import java.util.Arrays;
import java.util.Optional;

/** How sure a source is of what it says 可信度, the surest first. */
public enum Confidence {
    /** Made public by the enterprise or an authority 披露. */
    DISCLOSED(Period.ofYears(2)),
    /** Follows from several observations 强推断; also what a statement counts as that does not say how sure it is. */
    STRONGLY_INFERRED(Period.ofYears(1)),
    /** Follows from one observation, or from a model 推断. */
    INFERRED(Period.ZERO);

    private final Period lead;

    Confidence(Period lead) {
        this.lead = lead;
    }

    /** The confidence of this name. */
    public static Optional<Confidence> find(String name) {
        return Arrays.stream(values())
                .filter(confidence -> confidence.name().equals(name))
                .findFirst();
    }

    /** How much longer than the least sure statement such a one stands. */
    Period lead() {
        return lead;
    }
}
