package io.liantu.listing;

import io.liantu.shared.DomainProblem;
import java.util.List;

/** Neither list has a line with the id that was given. */
public final class UnknownItem extends DomainProblem {

    private static final long serialVersionUID = 1L;

    private UnknownItem(String what, String id) {
        super(Kind.NOT_FOUND, "unknown-item." + what, List.of(id), List.of());
    }

    static UnknownItem demand(String id) {
        return new UnknownItem("demand", id);
    }

    static UnknownItem resource(String id) {
        return new UnknownItem("resource", id);
    }
}
