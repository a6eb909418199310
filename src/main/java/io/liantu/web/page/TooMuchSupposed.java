package io.liantu.web.page;

import io.liantu.shared.DomainProblem;
import java.util.List;

/** More enterprises are supposed to stop, to move or to come than an answer takes. */
final class TooMuchSupposed extends DomainProblem {

    private static final long serialVersionUID = 1L;

    /** @param most how many of each can be supposed at once */
    TooMuchSupposed(int most) {
        super(Kind.INVALID, "too-much-supposed", List.of(most), List.of());
    }
}
