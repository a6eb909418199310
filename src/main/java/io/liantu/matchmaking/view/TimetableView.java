package io.liantu.matchmaking.view;

import io.liantu.matchmaking.ClosedTable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A timetable and how it was made.
 *
 * @param version to be given back with a move, so that nobody undoes another's
 * @param meetings by their two participants
 * @param run the last planning run of this process; null when there was none
 */
public record TimetableView(
        int version,
        List<SlotView> slots,
        int tables,
        List<ClosedTable> closedTables,
        List<MeetingView> meetings,
        @Nullable PlanView run) {}
