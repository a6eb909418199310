package io.liantu.algorithm.timetable;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * How good a timetable is. A greater value of wishes is better, then fewer breaks, then fewer changes of table.
 *
 * @param wishes the sum of the wishes of the meetings that take place
 * @param breaks the sum of all participants' breaks; a break is an idle period between two meetings of a participant,
 *     however long, whether or not noon or an absence lies in it (Bofill et al. 2022, doi:10.1613/jair.1.12670)
 * @param spread by how many breaks two participants differ at most
 * @param tableChanges how often a participant's next meeting is at another table
 */
public record Merit(long wishes, int breaks, int spread, int tableChanges) implements Comparable<Merit> {

    private static final Comparator<Merit> BEST_LAST = Comparator.comparingLong(Merit::wishes)
            .thenComparing(Comparator.comparingInt(Merit::breaks).reversed())
            .thenComparing(Comparator.comparingInt(Merit::tableChanges).reversed());

    /** That of a timetable, in O(meetings + participants × slots). */
    public static Merit of(TimetableProblem problem, Timetable timetable) {
        var agendas = Agenda.listAll(problem, timetable);
        var breaks = agendas.stream().mapToInt(Agenda::breaks).summaryStatistics();
        return new Merit(
                timetable.placed().stream()
                        .mapToLong(meeting -> problem.meetings().get(meeting).wish())
                        .sum(),
                (int) breaks.getSum(),
                agendas.isEmpty() ? 0 : breaks.getMax() - breaks.getMin(),
                agendas.stream().mapToInt(Agenda::tableChanges).sum());
    }

    /** The better one is the greater. */
    @Override
    public int compareTo(Merit other) {
        return BEST_LAST.compare(this, other);
    }

    /** The seats of one participant in the order of slots. */
    record Agenda(List<Seat> seats) {

        static List<Agenda> listAll(TimetableProblem problem, Timetable timetable) {
            var seats = IntStream.range(0, problem.participants())
                    .mapToObj(participant -> new ArrayList<Seat>())
                    .toList();
            for (var meeting : timetable.placed()) {
                var seat = timetable.seatOf(meeting).orElseThrow();
                seats.get(problem.meetings().get(meeting).first()).add(seat);
                seats.get(problem.meetings().get(meeting).second()).add(seat);
            }
            return seats.stream()
                    .map(own -> new Agenda(own.stream()
                            .sorted(Comparator.comparingInt(Seat::slot))
                            .toList()))
                    .toList();
        }

        int breaks() {
            return (int) IntStream.range(1, seats.size())
                    .filter(place ->
                            seats.get(place).slot() > seats.get(place - 1).slot() + 1)
                    .count();
        }

        int tableChanges() {
            return (int) IntStream.range(1, seats.size())
                    .filter(place ->
                            seats.get(place).table() != seats.get(place - 1).table())
                    .count();
        }
    }
}
