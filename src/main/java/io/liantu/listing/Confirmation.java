package io.liantu.listing;

import io.liantu.enterprise.EnterpriseId;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes the project of a match, unless somebody does not want it. */
@Component
class Confirmation {

    private final Demands demands;
    private final PairMarks marks;

    Confirmation(Demands demands, PairMarks marks) {
        this.demands = demands;
        this.marks = marks;
    }

    /**
     * The project, not kept yet.
     *
     * @param amount what is at stake; null for what the demand asks for
     * @param known the projects that came of the demand so far
     */
    Project of(
            DemandId demand,
            @Nullable ResourceId resource,
            @Nullable EnterpriseId enterprise,
            @Nullable Double amount,
            List<KnownProject> known) {
        Particulars.requireAmount(amount);
        var what = demands.get(demand).what();
        var giver = marks.giver(resource, enterprise);
        var before = known.stream()
                .map(KnownProject::project)
                .filter(one -> one.giver().equals(giver))
                .toList();
        check(demand, what, giver, before);
        // Of two who confirm the same at once the second writes what the first has written, and is told.
        return new Project(
                new ProjectId(demand.value() + "~" + giver.key() + "~" + (before.size() + 1)),
                demand,
                what.enterprise(),
                giver,
                ProjectState.CONFIRMED,
                amount == null ? what.amount() : amount,
                LocalDate.now(ZoneId.systemDefault()),
                null,
                0);
    }

    private void check(DemandId demand, Particulars what, Giver giver, List<Project> before) {
        if (what.enterprise().equals(giver.enterprise())) {
            throw InvalidMark.ofItself(what.enterprise().value());
        }
        if (marks.of(demand).stream().anyMatch(mark -> mark.keepsApart() && mark.isAbout(giver))) {
            throw ProjectConflict.vetoed(demand.value(), giver.enterprise().value());
        }
        if (before.stream().anyMatch(one -> one.state().isLive())) {
            throw ProjectConflict.twice(demand.value(), giver.enterprise().value());
        }
    }
}
