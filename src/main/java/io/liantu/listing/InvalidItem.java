package io.liantu.listing;

import io.liantu.shared.DomainProblem;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/** What was written into a list or a project contradicts itself or lacks something. */
public final class InvalidItem extends DomainProblem {

    private static final long serialVersionUID = 1L;

    private InvalidItem(String what, List<?> arguments, List<String> suggestions) {
        super(Kind.INVALID, "invalid-item." + what, arguments, suggestions);
    }

    /** No kind is called so. */
    public static InvalidItem kind(String kind) {
        return new InvalidItem(
                "kind",
                List.of(kind),
                ItemKind.choices().stream().map(ItemKind::key).toList());
    }

    /** No state is called so. */
    public static InvalidItem state(String state) {
        return new InvalidItem(
                "state",
                List.of(state),
                Arrays.stream(ItemState.values()).map(ItemState::key).toList());
    }

    static InvalidItem withoutSummary() {
        return new InvalidItem("summary", List.of(), List.of());
    }

    static InvalidItem amount(double amount) {
        return new InvalidItem("amount", List.of(amount), List.of());
    }

    static InvalidItem until(LocalDate until, LocalDate raisedOn) {
        return new InvalidItem("until", List.of(until.toString(), raisedOn.toString()), List.of());
    }

    static InvalidItem withoutEvidence() {
        return new InvalidItem("evidence", List.of(), List.of());
    }

    static InvalidItem withoutReason() {
        return new InvalidItem("reason", List.of(), List.of());
    }
}
