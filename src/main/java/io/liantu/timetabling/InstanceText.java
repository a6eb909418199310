package io.liantu.timetabling;

import io.liantu.algorithm.timetable.TimetableProblem;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Writes an event in the public data format. What the format does not know, such as wishes and caps, is left out. */
public record InstanceText(TimetableProblem problem) {

    /** The whole file, without its comments. The same event always gives the same text. */
    @Override
    public String toString() {
        return Stream.of(
                        "nBusiness = " + problem.participants(),
                        "nMeetings = " + problem.meetings().size(),
                        "nTables = " + tables(),
                        "nTotalSlots = " + problem.slots(),
                        "nMorningSlots = " + problem.morningSlots(),
                        "requested = " + requested(),
                        "nMeetingsBusiness = " + list(meetingsOf().map(List::size)),
                        "meetingsxBusiness = " + list(meetingsOf().map(InstanceText::withDummy)),
                        "nForbidden = " + list(problem.absences().stream().map(Collection::size)),
                        "forbidden = " + list(problem.absences().stream().map(InstanceText::setOrNone)),
                        "fixed = "
                                + list(problem.meetings().stream()
                                        .map(one -> one.fixedSlot().orElse(-1) + 1)),
                        "precedences = " + list(problem.meetings().stream().map(one -> set(one.earlier()))))
                .map(line -> line + ";\n")
                .collect(Collectors.joining());
    }

    private int tables() {
        return problem.tables().stream().mapToInt(Collection::size).min().orElse(0);
    }

    private String requested() {
        return problem.meetings().stream()
                .map(one -> "|" + (one.first() + 1) + ", " + (one.second() + 1) + ","
                        + one.session().number())
                .collect(Collectors.joining(",\n", "[", "|]"));
    }

    private Stream<List<Integer>> meetingsOf() {
        return IntStream.range(0, problem.participants())
                .mapToObj(participant -> IntStream.range(0, problem.meetings().size())
                        .filter(number -> problem.meetings().get(number).has(participant))
                        .boxed()
                        .toList());
    }

    /** The format counts a participant's meetings from 2 here. */
    private static String withDummy(List<Integer> meetings) {
        return set(meetings.stream().map(number -> number + 1).toList());
    }

    private static String setOrNone(Collection<Integer> numbers) {
        return numbers.isEmpty() ? "{0}" : set(numbers);
    }

    private static String set(Collection<Integer> numbers) {
        return numbers.stream()
                .sorted()
                .map(number -> Integer.toString(number + 1))
                .collect(Collectors.joining(",", "{", "}"));
    }

    private static String list(Stream<?> items) {
        return items.map(Object::toString).collect(Collectors.joining(",", "[", "]"));
    }
}
