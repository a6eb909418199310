package io.liantu.exclusion;

import io.liantu.shared.DomainProblem;
import java.util.List;

/** An exclusion contradicts itself or lacks something. */
public final class InvalidExclusion extends DomainProblem {

    private static final long serialVersionUID = 1L;

    private InvalidExclusion(String what, List<String> arguments, List<String> suggestions) {
        super(Kind.INVALID, "invalid-exclusion." + what, arguments, suggestions);
    }

    static InvalidExclusion kind(String kind) {
        return new InvalidExclusion("kind", List.of(kind), ExclusionKind.keys());
    }

    static InvalidExclusion withoutRival(String enterprise) {
        return new InvalidExclusion("toward", List.of(enterprise), List.of());
    }

    static InvalidExclusion ofItself(String enterprise) {
        return new InvalidExclusion("itself", List.of(enterprise), List.of());
    }

    static InvalidExclusion withoutNote() {
        return new InvalidExclusion("note", List.of(), List.of());
    }
}
