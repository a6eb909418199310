package io.liantu.matchmaking;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * A matchmaking event 对接会: a day on which those who ask and those who offer meet in pairs.
 *
 * @param closedTables those that were lost on the day, by number
 * @param version counts the changes of its settings and state, from 1
 * @param planVersion counts the changes of its timetable, from 0
 */
public record MatchmakingEvent(
        EventId id,
        EventSettings settings,
        EventState state,
        List<ClosedTable> closedTables,
        int version,
        int planVersion) {

    public MatchmakingEvent {
        closedTables = List.copyOf(closedTables);
    }

    /** A new one, of which nobody knows yet. */
    static MatchmakingEvent draft(EventId id, EventSettings settings) {
        return new MatchmakingEvent(id, settings, EventState.DRAFT, List.of(), 1, 0);
    }

    /**
     * With other settings.
     *
     * @throws NotInState once the day has come
     */
    MatchmakingEvent changed(EventSettings other) {
        if (hasBegun()) {
            throw NotInState.of("change", state);
        }
        return new MatchmakingEvent(id, other, state, closedTables, version + 1, planVersion);
    }

    /**
     * In another state.
     *
     * @throws NotInState when that one neither comes next nor is the one before
     */
    MatchmakingEvent become(EventState other) {
        if (!state.mayBecome(other)) {
            throw NotInState.of(Keys.of(other), state);
        }
        return new MatchmakingEvent(id, settings, other, closedTables, version + 1, planVersion);
    }

    /**
     * With a table less 少一张桌 from a slot on.
     *
     * @throws InvalidEvent when there is no such table
     */
    MatchmakingEvent without(int table, int fromSlot) {
        return closing(table, Stream.of(new ClosedTable(table, fromSlot)));
    }

    /**
     * With a table that was lost and is there again 恢复.
     *
     * @throws InvalidEvent when there is no such table
     */
    MatchmakingEvent with(int table) {
        return closing(table, Stream.empty());
    }

    private MatchmakingEvent closing(int table, Stream<ClosedTable> closing) {
        if (table < 1 || table > settings.tables()) {
            throw InvalidEvent.of("table", table, settings.tables());
        }
        var others = closedTables.stream().filter(one -> one.table() != table);
        var closed = Stream.concat(others, closing)
                .sorted(Comparator.comparingInt(ClosedTable::table))
                .toList();
        return new MatchmakingEvent(id, settings, state, closed, version + 1, planVersion);
    }

    /** Whether a table is there in a slot. */
    public boolean hasTable(int table, int slot) {
        return table >= 1
                && table <= settings.tables()
                && closedTables.stream().noneMatch(one -> one.table() == table && one.fromSlot() <= slot);
    }

    /** With a timetable that was changed once more. */
    MatchmakingEvent replanned() {
        return new MatchmakingEvent(id, settings, state, closedTables, version, planVersion + 1);
    }

    /**
     * The same, for those who know its present version.
     *
     * @throws ChangedMeanwhile when somebody has changed it since
     */
    MatchmakingEvent atVersion(int expected) {
        if (expected != version) {
            throw new ChangedMeanwhile(settings.name());
        }
        return this;
    }

    /**
     * The same, for those who know the present version of its timetable.
     *
     * @throws ChangedMeanwhile when somebody has changed it since
     */
    MatchmakingEvent atPlanVersion(int expected) {
        if (expected != planVersion) {
            throw new ChangedMeanwhile(settings.name());
        }
        return this;
    }

    /** Whether it is the day, or after. */
    public boolean hasBegun() {
        return state.compareTo(EventState.RUNNING) >= 0;
    }
}
