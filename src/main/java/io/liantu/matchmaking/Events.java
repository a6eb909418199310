package io.liantu.matchmaking;

import io.liantu.chain.Chains;
import io.liantu.region.Regions;
import java.util.List;
import org.springframework.stereotype.Service;

/** Holds matchmaking events 对接会: what is decided of each, and how far it is. */
@Service
public class Events {

    private final EventStore store;
    private final Alliances alliances;
    private final Chains chains;
    private final Regions regions;
    private final PlanRuns runs;

    Events(EventStore store, Alliances alliances, Chains chains, Regions regions, PlanRuns runs) {
        this.store = store;
        this.alliances = alliances;
        this.chains = chains;
        this.regions = regions;
        this.runs = runs;
    }

    /** All, the latest day first. */
    public List<EventSummary> list() {
        return store.list();
    }

    /**
     * All that is kept of one.
     *
     * @throws UnknownEvent when there is none
     */
    public EventBook get(EventId id) {
        return store.get(id);
    }

    /**
     * Begins one, of which nobody knows yet.
     *
     * @throws UnknownAlliance when there is no such alliance
     * @throws io.liantu.chain.UnknownChain when there is no such chain
     * @throws io.liantu.region.UnknownRegion when there is no such region
     */
    public EventBook create(EventSettings settings) {
        check(settings);
        var event = MatchmakingEvent.draft(EventId.next(), settings);
        store.create(event);
        return store.get(event.id());
    }

    /**
     * Decides otherwise. Absences and meetings stay at their times; meetings whose time or table is no more lose their place.
     *
     * @param version the one that was read
     * @throws ChangedMeanwhile when it is another by now
     * @throws NotInState once the day has come
     */
    public EventBook change(EventId id, int version, EventSettings settings) {
        check(settings);
        return store.change(id, book -> {
            var changed = book.with(book.event().atVersion(version).changed(settings));
            return new OtherAgenda(book.event().settings().agenda(), settings.agenda()).applied(changed);
        });
    }

    /**
     * Takes it to the next state, or back to the one before.
     *
     * @throws NotInState when the state is neither, or the day would not have come where something came of it already
     */
    public EventBook become(EventId id, EventState state) {
        return store.change(
                id,
                book -> book.event().state() == state
                        ? book
                        : withoutLosing(book, state).with(book.event().become(state)));
    }

    /** What came of meetings belongs to a day that was; before it, settings change and the event may be removed. */
    private static EventBook withoutLosing(EventBook book, EventState state) {
        boolean isBack = state.compareTo(book.event().state()) < 0;
        boolean hasResults =
                !book.contracts().isEmpty() || book.meetings().stream().anyMatch(meeting -> meeting.outcome() != null);
        if (isBack && hasResults) {
            throw NotInState.of("results");
        }
        return book;
    }

    /**
     * Removes one that was begun by mistake.
     *
     * @throws NotInState when it is no draft any more
     */
    public void delete(EventId id) {
        store.delete(id, book -> {
            if (book.event().state() != EventState.DRAFT) {
                throw NotInState.of("delete", book.event().state());
            }
            return book;
        });
        runs.forget(id);
    }

    private void check(EventSettings settings) {
        settings.findAlliance().ifPresent(alliances::getById);
        if (settings.chain() != null) {
            chains.getById(settings.chain());
        }
        if (settings.region() != null) {
            regions.getByCode(settings.region());
        }
    }
}
