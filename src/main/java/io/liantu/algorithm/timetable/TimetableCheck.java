package io.liantu.algorithm.timetable;

import io.liantu.algorithm.timetable.Merit.Agenda;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Lists every rule that a timetable breaks, whoever made it. It knows nothing of how timetables are made, so that it can be
 * asked about one made by hand, too. O(meetings + participants × slots).
 */
public final class TimetableCheck {

    private final TimetableProblem problem;
    private final Timetable timetable;
    private final List<List<Integer>> placedOf;

    private TimetableCheck(TimetableProblem problem, Timetable timetable) {
        this.problem = problem;
        this.timetable = timetable;
        placedOf = placedOf(problem, timetable);
    }

    /** The broken rules, meeting by meeting, then participant by participant, then slot by slot. */
    public static List<Breach> breaches(TimetableProblem problem, Timetable timetable) {
        if (timetable.seats().size() != problem.meetings().size()) {
            throw new IllegalArgumentException("a timetable of other meetings");
        }
        var check = new TimetableCheck(problem, timetable);
        return Stream.of(check.ofMeetings(), check.ofParticipants(), check.ofSlots(), check.ofFairness())
                .flatMap(Function.identity())
                .toList();
    }

    private Stream<Breach> ofMeetings() {
        return IntStream.range(0, problem.meetings().size()).boxed().flatMap(this::ofMeeting);
    }

    private Stream<Breach> ofMeeting(int number) {
        var meeting = problem.meetings().get(number);
        var slot = slotOf(number);
        var own = List.of(number);
        if (slot.isEmpty()) {
            return meeting.obliged() ? Stream.of(new Breach(new Rule.Held(number), own)) : Stream.empty();
        }
        var broken = new ArrayList<Breach>();
        meeting.fixedSlot().stream()
                .filter(fixed -> fixed != slot.getAsInt())
                .forEach(fixed -> broken.add(new Breach(new Rule.Fixed(number, fixed), own)));
        if (!meeting.session().has(slot.getAsInt(), problem.morningSlots())) {
            broken.add(new Breach(new Rule.InSession(number, meeting.session()), own));
        }
        meeting.earlier().stream()
                .sorted()
                .filter(earlier -> slotOf(earlier).orElse(-1) >= slot.getAsInt())
                .forEach(earlier -> broken.add(new Breach(new Rule.Before(earlier, number), List.of(earlier, number))));
        return broken.stream();
    }

    private Stream<Breach> ofParticipants() {
        return IntStream.range(0, problem.participants()).boxed().flatMap(this::ofParticipant);
    }

    private Stream<Breach> ofParticipant(int participant) {
        var bySlot = new TreeMap<Integer, List<Integer>>();
        var own = placedOf.get(participant);
        own.forEach(meeting -> bySlot.computeIfAbsent(slotOf(meeting).orElseThrow(), slot -> new ArrayList<>())
                .add(meeting));
        var broken = new ArrayList<Breach>();
        bySlot.forEach((slot, meetings) -> {
            if (problem.absences().get(participant).contains(slot)) {
                broken.add(new Breach(new Rule.Away(participant, slot), meetings));
            }
            if (meetings.size() > 1) {
                broken.add(new Breach(new Rule.OnePlace(participant), meetings));
            }
        });
        if (own.size() > problem.caps().get(participant)) {
            broken.add(new Breach(new Rule.Cap(participant, problem.caps().get(participant)), own));
        }
        return broken.stream();
    }

    private Stream<Breach> ofSlots() {
        var bySlot = timetable.placed().stream()
                .collect(Collectors.groupingBy(
                        meeting -> slotOf(meeting).orElseThrow(), TreeMap::new, Collectors.toList()));
        return bySlot.entrySet().stream().flatMap(entry -> ofSlot(entry.getKey(), entry.getValue()));
    }

    private Stream<Breach> ofSlot(int slot, List<Integer> meetings) {
        var byTable = meetings.stream()
                .collect(Collectors.groupingBy(
                        meeting -> timetable.seatOf(meeting).orElseThrow().table(), TreeMap::new, Collectors.toList()));
        return byTable.entrySet().stream()
                .filter(entry -> entry.getValue().size() > 1
                        || !problem.tables().get(slot).contains(entry.getKey()))
                .map(entry -> new Breach(new Rule.Tables(slot), entry.getValue()));
    }

    private Stream<Breach> ofFairness() {
        var breaks = Agenda.listAll(problem, timetable).stream()
                .mapToInt(Agenda::breaks)
                .summaryStatistics();
        return problem.fairBreaks().stream()
                .filter(difference -> breaks.getCount() > 0 && breaks.getMax() - breaks.getMin() > difference)
                .mapToObj(difference -> new Breach(new Rule.FairBreaks(difference), List.of()));
    }

    private OptionalInt slotOf(int meeting) {
        return timetable.seatOf(meeting).stream().mapToInt(Seat::slot).findFirst();
    }

    private static List<List<Integer>> placedOf(TimetableProblem problem, Timetable timetable) {
        var all = IntStream.range(0, problem.participants())
                .<List<Integer>>mapToObj(participant -> new ArrayList<>())
                .toList();
        for (var meeting : timetable.placed()) {
            all.get(problem.meetings().get(meeting).first()).add(meeting);
            all.get(problem.meetings().get(meeting).second()).add(meeting);
        }
        return all;
    }
}
