package io.liantu.algorithm.timetable;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * A timetable: where each wanted meeting takes place, in the order of {@link TimetableProblem#meetings()}; empty for those
 * that do not. It may break rules; {@link TimetableCheck} tells which.
 */
public record Timetable(List<Optional<Seat>> seats) {

    public Timetable {
        seats = List.copyOf(seats);
    }

    /** One in which nothing takes place. */
    public static Timetable empty(int meetings) {
        return new Timetable(Collections.nCopies(meetings, Optional.empty()));
    }

    public Optional<Seat> seatOf(int meeting) {
        return seats.get(meeting);
    }

    /** The same with one meeting elsewhere, or nowhere. */
    public Timetable with(int meeting, Optional<Seat> seat) {
        var others = new ArrayList<>(seats);
        others.set(meeting, seat);
        return new Timetable(others);
    }

    /** The numbers of the meetings that take place. */
    public List<Integer> placed() {
        return IntStream.range(0, seats.size())
                .filter(meeting -> seats.get(meeting).isPresent())
                .boxed()
                .toList();
    }
}
