package io.liantu.matchmaking;

import java.util.Comparator;

/** The order in which meetings are told. */
final class BoardOrder {

    /** By slot, then table; those without a place last, by who meets. */
    static final Comparator<Meeting> BY_TIME = Comparator.comparingInt(BoardOrder::slot)
            .thenComparingInt(BoardOrder::table)
            .thenComparing(Meeting::id);

    private BoardOrder() {}

    private static int slot(Meeting meeting) {
        var seat = meeting.seat();
        return seat == null ? Integer.MAX_VALUE : seat.slot();
    }

    private static int table(Meeting meeting) {
        var seat = meeting.seat();
        return seat == null ? Integer.MAX_VALUE : seat.table();
    }
}
