package io.liantu.strategic;

import io.liantu.shared.DomainProblem;
import java.util.List;

/** There is no strategic list with the id that was asked for. */
public final class UnknownStrategicList extends DomainProblem {

    private static final long serialVersionUID = 1L;

    UnknownStrategicList(String id, List<String> all) {
        super(Kind.NOT_FOUND, "unknown-strategic-list", List.of(id), all);
    }
}
