package io.liantu.matchmaking;

import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;

/** Which meetings of an event come before which, as the organiser arranged. */
final class MeetingOrder {

    private final EventBook book;

    MeetingOrder(EventBook book) {
        this.book = book;
    }

    /** What speaks against a meeting in a slot because of what was arranged; nothing when it can be there. */
    List<Clash> clashes(MeetingId id, Slot slot) {
        var own = book.findMeeting(id).map(Meeting::arrangement).orElse(Arrangement.NONE);
        var half = own.part().allows(slot.part())
                ? Stream.<Clash>empty()
                : Stream.of(Clash.of("half", own.part() == SessionPart.MORNING ? 0 : 1));
        var earlier = own.after().stream()
                .flatMap(before -> book.findMeeting(before).stream())
                .filter(before -> before.seat() != null && before.seat().slot() >= slot.number())
                .map(before -> Clash.of("after", names(before.id())));
        var later = book.meetings().stream()
                .filter(other -> other.arrangement().after().contains(id))
                .filter(other -> other.seat() != null && other.seat().slot() <= slot.number())
                .map(other -> Clash.of("before", names(other.id())));
        return Stream.of(half, earlier, later).flatMap(some -> some).toList();
    }

    /** Whether a meeting is where it may be, or nowhere. */
    boolean allows(Meeting meeting) {
        var seat = meeting.seat();
        return seat == null
                || book.event().settings().agenda().findSlot(seat.slot()).stream()
                        .allMatch(slot -> clashes(meeting.id(), slot).isEmpty());
    }

    /** Whether a meeting would come before itself. O(meetings). */
    boolean isCircular(MeetingId id) {
        var waiting = new ArrayDeque<>(List.of(id));
        var seen = new HashSet<MeetingId>();
        while (!waiting.isEmpty()) {
            var before = book.findMeeting(waiting.remove())
                    .map(Meeting::arrangement)
                    .orElse(Arrangement.NONE)
                    .after();
            if (before.contains(id)) {
                return true;
            }
            before.stream().filter(seen::add).forEach(waiting::add);
        }
        return false;
    }

    private String names(MeetingId id) {
        return book.participant(id.first()).name() + " – "
                + book.participant(id.second()).name();
    }
}
