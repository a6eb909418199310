package io.liantu.matchmaking;

import io.liantu.shared.DomainProblem;
import java.util.List;
import java.util.stream.Stream;

/** Settings with which no event can be held. */
public final class InvalidEvent extends DomainProblem {

    private static final long serialVersionUID = 1L;

    private InvalidEvent(String what, Object... arguments) {
        super(Kind.INVALID, "invalid-event." + what, List.of(arguments), List.of());
    }

    /** There is no such kind. */
    public static InvalidEvent kind(String value) {
        return of("kind", value);
    }

    /** A field should say a span of time, and does not. */
    public static InvalidEvent span(String field, String value) {
        return of("span", field, value);
    }

    static InvalidEvent of(String what, Object... arguments) {
        return new InvalidEvent(what, Stream.of(arguments).map(String::valueOf).toArray());
    }
}
