package io.liantu.listing;

import io.liantu.shared.DomainProblem;
import java.util.List;

/** What was asked for does not follow from how far a line of a list is: nobody closes out a draft, or the same twice. */
public final class NotInThatState extends DomainProblem {

    private static final long serialVersionUID = 1L;

    NotInThatState(String id, String verb, ItemState state) {
        super(Kind.CONFLICT, "item-state." + verb, List.of(id, state.key(), state.chinese()), List.of());
    }
}
