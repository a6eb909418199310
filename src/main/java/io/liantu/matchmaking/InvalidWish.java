package io.liantu.matchmaking;

import io.liantu.shared.DomainProblem;
import java.util.List;
import java.util.stream.Stream;

/** A wish that cannot be kept. */
public final class InvalidWish extends DomainProblem {

    private static final long serialVersionUID = 1L;

    private InvalidWish(String what, Object... arguments) {
        super(Kind.INVALID, "invalid-wish." + what, List.of(arguments), List.of());
    }

    /** A field has a value that it cannot have; what it may have is told. */
    public static InvalidWish value(String field, String value, Object allowed) {
        return of("value", field, value, allowed);
    }

    static InvalidWish of(String what, Object... arguments) {
        return new InvalidWish(what, Stream.of(arguments).map(String::valueOf).toArray());
    }
}
