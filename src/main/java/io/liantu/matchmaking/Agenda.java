package io.liantu.matchmaking;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The course of the day: when people meet, for how long, and when they rest.
 *
 * @param slotMinutes how long a meeting takes: 15, 20 or 30 minutes
 * @param changeMinutes how long people have to change tables between two meetings, 0 to 15
 * @param morning null when there is none
 * @param afternoon null when there is none
 * @param breaks in which nobody meets, in order
 */
public record Agenda(
        int slotMinutes,
        int changeMinutes,
        @Nullable TimeSpan morning,
        @Nullable TimeSpan afternoon,
        List<TimeSpan> breaks) {

    /** How long a meeting may take, in minutes. */
    public static final List<Integer> SLOT_MINUTES = List.of(15, 20, 30);

    static final int MOST_CHANGE_MINUTES = 15;
    static final int MOST_SLOTS = 64;

    public Agenda {
        breaks = List.copyOf(breaks);
        if (!SLOT_MINUTES.contains(slotMinutes)) {
            throw InvalidEvent.of("slot-minutes", slotMinutes);
        }
        if (changeMinutes < 0 || changeMinutes > MOST_CHANGE_MINUTES) {
            throw InvalidEvent.of("change-minutes", changeMinutes, MOST_CHANGE_MINUTES);
        }
        if (morning == null && afternoon == null) {
            throw InvalidEvent.of("sessions");
        }
        if (morning != null && afternoon != null && morning.to().isAfter(afternoon.from())) {
            throw InvalidEvent.of("session-order", morning, afternoon);
        }
        int slots =
                slots(slotMinutes, changeMinutes, morning, afternoon, breaks).size();
        if (slots == 0) {
            throw InvalidEvent.of("no-slot", slotMinutes);
        }
        if (slots > MOST_SLOTS) {
            throw InvalidEvent.of("too-many-slots", slots, MOST_SLOTS);
        }
    }

    /** The times for meetings, in order. None is cut short, and none reaches into a break. */
    public List<Slot> slots() {
        return slots(slotMinutes, changeMinutes, morning, afternoon, breaks);
    }

    /** The slot of a number; empty when there is none. */
    public Optional<Slot> findSlot(int number) {
        return slots().stream().filter(slot -> slot.number() == number).findFirst();
    }

    private static List<Slot> slots(
            int minutes, int change, @Nullable TimeSpan morning, @Nullable TimeSpan afternoon, List<TimeSpan> breaks) {
        var slots = new ArrayList<Slot>();
        add(slots, SessionPart.MORNING, morning, minutes, change, breaks);
        add(slots, SessionPart.AFTERNOON, afternoon, minutes, change, breaks);
        return List.copyOf(slots);
    }

    private static void add(
            List<Slot> slots,
            SessionPart part,
            @Nullable TimeSpan session,
            int minutes,
            int change,
            List<TimeSpan> breaks) {
        if (session == null) {
            return;
        }
        var next = Optional.of(session.from());
        while (next.isPresent()) {
            var time = spanFrom(next.get(), minutes).filter(session::contains);
            var rest = time.flatMap(span -> resting(span, breaks));
            if (time.isPresent() && rest.isEmpty()) {
                slots.add(new Slot(slots.size() + 1, part, time.get()));
            }
            next = time.flatMap(span -> rest.or(() -> after(span.to(), change)));
        }
    }

    /** When the last of the breaks ends that a meeting would reach into. */
    private static Optional<LocalTime> resting(TimeSpan time, List<TimeSpan> breaks) {
        return breaks.stream().filter(time::overlaps).map(TimeSpan::to).max(LocalTime::compareTo);
    }

    private static Optional<TimeSpan> spanFrom(LocalTime from, int minutes) {
        return after(from, minutes).filter(from::isBefore).map(to -> new TimeSpan(from, to));
    }

    /** Nothing goes on past midnight. */
    private static Optional<LocalTime> after(LocalTime time, int minutes) {
        return Stream.of(time.plusMinutes(minutes))
                .filter(later -> !later.isBefore(time))
                .findFirst();
    }
}
