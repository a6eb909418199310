package io.liantu.listing.view;

import io.liantu.listing.CloseOut;
import io.liantu.listing.KnownProject;
import io.liantu.score.view.Telling;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A project 项目.
 *
 * @param demand the id of what is asked for
 * @param resource the id of what is offered; null where the giver has offered nothing by itself
 * @param summary what is asked for
 * @param offered what is offered
 * @param state confirmed, in-talks, agreed, delivered, closed-out or dropped
 * @param amount in yuan; null when unknown
 * @param version to be sent along with a change
 */
public record ProjectView(
        String id,
        String demand,
        @Nullable String resource,
        String asker,
        String askerName,
        String giver,
        String giverName,
        String kind,
        String kindName,
        String summary,
        @Nullable String offered,
        String state,
        String stateName,
        @Nullable Double amount,
        LocalDate confirmedOn,
        @Nullable CloseOut closeOut,
        long version) {

    static ProjectView of(KnownProject known, Telling telling) {
        var project = known.project();
        var resource = project.giver().resource();
        return new ProjectView(
                project.id().value(),
                project.demand().value(),
                resource == null ? null : resource.value(),
                project.asker().value(),
                known.askerName(),
                project.giver().enterprise().value(),
                known.giverName(),
                known.kind().key(),
                telling.nameOf("listing.kind", known.kind()),
                known.summary(),
                known.offered(),
                project.state().key(),
                telling.nameOf("listing.project", project.state().key()),
                project.amount(),
                project.confirmedOn(),
                project.closeOut(),
                project.version());
    }
}
