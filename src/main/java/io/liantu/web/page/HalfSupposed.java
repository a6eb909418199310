package io.liantu.web.page;

import io.liantu.shared.DomainProblem;
import java.util.List;

/** Somebody would move, but nobody says where to; or somebody new would come, but nobody says what it makes. */
final class HalfSupposed extends DomainProblem {

    private static final long serialVersionUID = 1L;

    /**
     * @param lacking names what is not said
     * @param who the id of the one who would move, or the name of the newcomer
     */
    HalfSupposed(String lacking, String who) {
        super(Kind.INVALID, lacking, List.of(who), List.of());
    }
}
