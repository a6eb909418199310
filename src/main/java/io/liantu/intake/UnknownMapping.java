package io.liantu.intake;

import io.liantu.shared.DomainProblem;
import java.util.List;

/** A name under which no mapping of headers is or can be kept. */
public final class UnknownMapping extends DomainProblem {

    private static final long serialVersionUID = 1L;

    private UnknownMapping(Kind kind, String key, List<?> arguments) {
        super(kind, key, arguments, List.of());
    }

    static UnknownMapping called(String name) {
        return new UnknownMapping(Kind.NOT_FOUND, "mapping.unknown", List.of(name));
    }

    static UnknownMapping nameless() {
        return new UnknownMapping(Kind.INVALID, "mapping.name", List.of());
    }
}
