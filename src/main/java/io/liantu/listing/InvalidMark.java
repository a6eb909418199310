package io.liantu.listing;

import io.liantu.shared.DomainProblem;
import java.util.List;

/** What was said of a pair lacks something. */
public final class InvalidMark extends DomainProblem {

    private static final long serialVersionUID = 1L;

    private InvalidMark(Kind kind, String what, List<?> arguments, List<String> suggestions) {
        super(kind, what, arguments, suggestions);
    }

    static InvalidMark kind(String kind) {
        return new InvalidMark(Kind.INVALID, "invalid-mark.kind", List.of(kind), MarkKind.keys());
    }

    static InvalidMark withoutGiver() {
        return new InvalidMark(Kind.INVALID, "invalid-mark.giver", List.of(), List.of());
    }

    static InvalidMark ofItself(String enterprise) {
        return new InvalidMark(Kind.INVALID, "invalid-mark.itself", List.of(enterprise), List.of());
    }

    static InvalidMark unknown(String id) {
        return new InvalidMark(Kind.NOT_FOUND, "unknown-mark", List.of(id), List.of());
    }
}
