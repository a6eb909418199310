package io.liantu.listing;

import io.liantu.enterprise.EnterpriseId;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps the project list 项目清单: confirmed matches, followed to their end. A demand is matched as long as a project of it is
 * live; closing the last one out closes the demand out as well, and opening a project again opens its demand.
 */
@Service
public class Projects {

    private final ProjectStore store;
    private final ItemStore items;
    private final Demands demands;
    private final Confirmation confirmation;

    Projects(ProjectStore store, ItemStore items, Demands demands, Confirmation confirmation) {
        this.store = store;
        this.items = items;
        this.demands = demands;
        this.confirmation = confirmation;
    }

    /**
     * Projects, the latest first.
     *
     * @param state null for all
     * @param enterprise on either side; null for all
     */
    public List<KnownProject> list(@Nullable ProjectState state, @Nullable EnterpriseId enterprise) {
        return known(store.list(null, null, state == null ? null : List.of(state), enterprise));
    }

    /** Those that came of a demand, the latest first. */
    public List<KnownProject> of(DemandId demand) {
        return known(store.list(null, List.of(demand.value()), null, null));
    }

    /** Those that are still to come to an end, the latest first. */
    public List<KnownProject> live() {
        var states =
                Stream.of(ProjectState.values()).filter(ProjectState::isLive).toList();
        return known(store.list(null, null, states, null));
    }

    private static List<KnownProject> known(List<ProjectStore.Found> found) {
        return found.stream().map(ProjectStore.Found::known).toList();
    }

    /**
     * The project with an id.
     *
     * @throws ProjectConflict when there is none
     */
    public KnownProject get(ProjectId id) {
        return store.get(id).known();
    }

    /** What was done with it, the last first. */
    public List<Step> historyOf(ProjectId id) {
        return items.steps(ProjectStore.subject(store.get(id).known().project().id()));
    }

    /**
     * Makes a project of a match.
     *
     * @param resource what is taken up; null where {@code enterprise} is given
     * @param enterprise who answers without having offered anything; null where {@code resource} is given
     * @param amount what is at stake; null for what the demand asks for
     * @throws InvalidItem when nobody can mean that amount
     * @throws NotInThatState when the demand is not open
     * @throws ProjectConflict when there is such a project already, or one side or the organiser does not want it
     */
    @Transactional
    public KnownProject confirm(
            DemandId demand,
            @Nullable ResourceId resource,
            @Nullable EnterpriseId enterprise,
            @Nullable Double amount,
            By by) {
        store.lock(demand);
        var project = confirmation.of(demand, resource, enterprise, amount, of(demand));
        demands.change(demand, null, DemandItem::matched, by);
        store.write(null, project, by);
        return get(project.id());
    }

    /** One step on; see {@link Project#advanced}. */
    @Transactional
    public KnownProject advance(
            ProjectId id, ProjectState later, @Nullable Double amount, @Nullable Long version, By by) {
        return change(id, version, project -> project.advanced(later, amount), by);
    }

    /** Closes it out 销号, and the demand with it unless another project of it is live. */
    @Transactional
    public KnownProject closeOut(ProjectId id, @Nullable Long version, By by) {
        var done = change(id, version, project -> project.closedOut(by.text(), by.who(), today()), by);
        if (isLastOf(done.project().demand())) {
            changeDemand(done, item -> item.isOpen() ? item.closedOut(by.text(), by.who(), today()) : item, by);
        }
        return done;
    }

    /** Gives it up; the demand is open as before unless another project of it is live. */
    @Transactional
    public KnownProject drop(ProjectId id, @Nullable Long version, By by) {
        var dropped = change(id, version, project -> project.dropped(by.text()), by);
        if (isLastOf(dropped.project().demand())) {
            changeDemand(dropped, DemandItem::unmatched, by);
        }
        return dropped;
    }

    /** Opens it again, and its demand with it, since the asker says that it was not solved. */
    @Transactional
    public KnownProject reopen(ProjectId id, @Nullable Long version, By by) {
        var again = change(id, version, project -> project.reopened(by.text()), by);
        changeDemand(again, item -> (item.isOpen() ? item : item.reopened(by.text())).matched(), by);
        return again;
    }

    /** A demand that was retired with its source since is nobody's any more. */
    private void changeDemand(KnownProject known, UnaryOperator<DemandItem> verb, By by) {
        var demand = known.project().demand();
        if (items.find(ItemSide.DEMAND, demand.value()).isPresent()) {
            demands.change(demand, null, verb, by);
        }
    }

    private static LocalDate today() {
        return LocalDate.now(ZoneId.systemDefault());
    }

    private boolean isLastOf(DemandId demand) {
        return of(demand).stream().noneMatch(one -> one.project().state().isLive());
    }

    /** The demand is locked before its project, as when one is confirmed, so that nobody waits for each other. */
    private KnownProject change(ProjectId id, @Nullable Long version, UnaryOperator<Project> verb, By by) {
        store.lock(get(id).project().demand());
        var found = store.get(id);
        if (version != null && version != found.known().project().version()) {
            throw new ChangedMeanwhile(id.value());
        }
        store.write(found, verb.apply(found.known().project()), by);
        return get(id);
    }
}
