package io.liantu.matchmaking;

import io.liantu.shared.DomainProblem;
import java.util.List;
import java.util.stream.Stream;

/** An outcome or a contract that says too little, or what cannot be. */
public final class InvalidOutcome extends DomainProblem {

    private static final long serialVersionUID = 1L;

    private InvalidOutcome(String what, Object... arguments) {
        super(Kind.INVALID, "invalid-outcome." + what, List.of(arguments), List.of());
    }

    /** There is no such outcome. */
    public static InvalidOutcome kind(String value) {
        return of("kind", value);
    }

    static InvalidOutcome of(String what, Object... arguments) {
        return new InvalidOutcome(
                what, Stream.of(arguments).map(String::valueOf).toArray());
    }
}
