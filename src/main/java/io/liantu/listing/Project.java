package io.liantu.listing;

import io.liantu.enterprise.EnterpriseId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A project 项目: a confirmed match of a demand and who answers it, followed to its end.
 *
 * @param asker who asks for it
 * @param amount what is at stake, in yuan; null when unknown
 * @param closeOut there where it is closed out, and only there
 * @param version grows with every change; 0 before it is kept
 */
public record Project(
        ProjectId id,
        DemandId demand,
        EnterpriseId asker,
        Giver giver,
        ProjectState state,
        @Nullable Double amount,
        LocalDate confirmedOn,
        @Nullable CloseOut closeOut,
        long version) {

    public Project {
        if ((state == ProjectState.CLOSED_OUT) != (closeOut != null)) {
            throw new IllegalArgumentException("What is closed out has evidence, and nothing else has: " + state);
        }
    }

    /**
     * One step on: from confirmed to in talks, agreed, delivered.
     *
     * @param later the next state
     * @param agreedAmount what they agreed upon; null leaves the amount as it is
     * @throws ProjectConflict when it is not the next one
     * @throws InvalidItem when nobody can agree upon that amount
     */
    public Project advanced(ProjectState later, @Nullable Double agreedAmount) {
        if (state.next().filter(later::equals).isEmpty()) {
            throw ProjectConflict.advance(this, later);
        }
        Particulars.requireAmount(agreedAmount);
        return at(later, null, agreedAmount == null ? amount : agreedAmount);
    }

    /** Done. It has to be delivered, and there has to be evidence. */
    public Project closedOut(String evidence, String by, LocalDate on) {
        if (state != ProjectState.DELIVERED) {
            throw ProjectConflict.of("close-out", this);
        }
        return at(ProjectState.CLOSED_OUT, new CloseOut(evidence, by, on), amount);
    }

    /** Given up. */
    public Project dropped(String reason) {
        requireReason(reason);
        if (!state.isLive()) {
            throw ProjectConflict.of("drop", this);
        }
        return at(ProjectState.DROPPED, null, amount);
    }

    /** Talked about again, since the asker says that it was not solved. */
    public Project reopened(String reason) {
        requireReason(reason);
        if (state != ProjectState.CLOSED_OUT) {
            throw ProjectConflict.of("reopen", this);
        }
        return at(ProjectState.IN_TALKS, null, amount);
    }

    private static void requireReason(String reason) {
        if (reason.isBlank()) {
            throw InvalidItem.withoutReason();
        }
    }

    private Project at(ProjectState later, @Nullable CloseOut evidence, @Nullable Double atStake) {
        return new Project(id, demand, asker, giver, later, atStake, confirmedOn, evidence, version);
    }
}
