package io.liantu.partner;

import io.liantu.shared.DomainProblem;
import java.util.Collection;
import java.util.List;

/** Somebody wants a weight for something that is not weighed, or one that is no number. */
public final class UnknownWeight extends DomainProblem {

    private static final long serialVersionUID = 1L;

    /**
     * @param weight as it was given
     * @param features those that are weighed
     */
    public UnknownWeight(String weight, Collection<String> features) {
        super(Kind.INVALID, "unknown-weight", List.of(weight), List.copyOf(features));
    }
}
