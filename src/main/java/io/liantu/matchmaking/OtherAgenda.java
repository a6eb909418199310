package io.liantu.matchmaking;

import java.util.List;
import java.util.Optional;

/**
 * What another agenda means for what was said by the numbers of slots: absences stay at their times, and so do meetings, which
 * lose their places where no slot begins at that time any more, or their table is gone.
 */
record OtherAgenda(Agenda before, Agenda after) {

    /** The same event, which has the other agenda already. */
    EventBook applied(EventBook book) {
        if (before.equals(after)) {
            return Seating.fitting(book);
        }
        var people = book.participants().stream()
                .map(one -> one.away(slotsDuring(one.absences()), one.part()))
                .toList();
        var meetings = book.meetings().stream().map(this::moved).toList();
        var moved = new EventBook(book.event().replanned(), people, book.wishes(), meetings, book.contracts());
        return Seating.fitting(inOrder(moved));
    }

    private List<Integer> slotsDuring(List<Integer> slots) {
        return slots.stream()
                .flatMap(slot -> before.findSlot(slot).stream())
                .flatMap(
                        was -> after.slots().stream().filter(slot -> slot.time().overlaps(was.time())))
                .map(Slot::number)
                .toList();
    }

    private Meeting moved(Meeting meeting) {
        var seat = meeting.seat();
        if (seat == null) {
            return meeting.at(null);
        }
        var slot = sameTime(seat.slot());
        return slot.isPresent()
                ? meeting.at(new Seat(slot.get(), seat.table()))
                : meeting.displaced().at(null);
    }

    private Optional<Integer> sameTime(int number) {
        return before.findSlot(number)
                .flatMap(was -> after.slots().stream()
                        .filter(slot -> slot.time().from().equals(was.time().from()))
                        .map(Slot::number)
                        .findFirst());
    }

    /** Noon may be at another time. */
    private EventBook inOrder(EventBook book) {
        var order = new MeetingOrder(book);
        return book.withMeetings(book.meetings().stream()
                .map(meeting -> order.allows(meeting) ? meeting : meeting.displaced())
                .toList());
    }
}
