package io.liantu.algorithm.timetable;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * What is asked of a timetable. All numbers count from 0; slots follow one another, also over noon.
 *
 * @param participants how many there are
 * @param slots how many slots there are, 1 to {@value #MOST_SLOTS}
 * @param morningSlots how many of the first slots make up the morning
 * @param tables for each slot the numbers of the tables that may be used in it
 * @param meetings what is wanted
 * @param absences for each participant the slots in which it cannot meet anybody
 * @param caps for each participant how many meetings it may have at most
 * @param fairBreaks by how many breaks two participants may differ at most, if that is limited
 */
public record TimetableProblem(
        int participants,
        int slots,
        int morningSlots,
        List<Set<Integer>> tables,
        List<WantedMeeting> meetings,
        List<Set<Integer>> absences,
        List<Integer> caps,
        OptionalInt fairBreaks) {

    /** The slots of a participant are the bits of a number. */
    public static final int MOST_SLOTS = 64;

    public TimetableProblem {
        tables = tables.stream().map(Set::copyOf).toList();
        meetings = List.copyOf(meetings);
        absences = absences.stream().map(Set::copyOf).toList();
        caps = List.copyOf(caps);
        refuseUnless(slots >= 1 && slots <= MOST_SLOTS, "slots", slots);
        refuseUnless(morningSlots >= 0 && morningSlots <= slots, "morningSlots", morningSlots);
        refuseUnless(tables.size() == slots, "tables", tables.size());
        refuseUnless(absences.size() == participants, "absences", absences.size());
        refuseUnless(caps.size() == participants, "caps", caps.size());
        refuseUnless(fairBreaks.isEmpty() || fairBreaks.getAsInt() >= 0, "fairBreaks", fairBreaks);
        for (var number = 0; number < meetings.size(); number++) {
            refuseWrong(meetings.get(number), participants, slots, meetings.size());
            refuseUnless(!meetings.get(number).earlier().contains(number), "earlier", number);
        }
        for (var away : absences) {
            refuseUnless(away.stream().allMatch(slot -> slot >= 0 && slot < slots), "absences", away);
        }
    }

    /** One in which nobody is away, nobody is limited, and the same tables are there all day. */
    public static TimetableProblem of(
            int participants, int slots, int morningSlots, int tables, List<WantedMeeting> meetings) {
        return new TimetableProblem(
                participants,
                slots,
                morningSlots,
                Collections.nCopies(slots, IntStream.range(0, tables).boxed().collect(Collectors.toSet())),
                meetings,
                Collections.nCopies(participants, Set.of()),
                Collections.nCopies(participants, slots),
                OptionalInt.empty());
    }

    /** The same with these absences, one set of slots for each participant. */
    public TimetableProblem withAbsences(List<Set<Integer>> others) {
        return new TimetableProblem(participants, slots, morningSlots, tables, meetings, others, caps, fairBreaks);
    }

    /** The same with one participant away from a slot on, 爽约 or gone home. */
    public TimetableProblem withAbsence(int participant, int fromSlot, int untilBefore) {
        var others = new ArrayList<>(absences);
        others.set(
                participant,
                IntStream.concat(
                                absences.get(participant).stream().mapToInt(slot -> slot),
                                IntStream.range(fromSlot, untilBefore))
                        .boxed()
                        .collect(Collectors.toSet()));
        return withAbsences(others);
    }

    /** The same with a table lost from a slot on. */
    public TimetableProblem withoutTable(int table, int fromSlot) {
        var others = new ArrayList<>(tables);
        for (var slot = fromSlot; slot < slots; slot++) {
            others.set(
                    slot, tables.get(slot).stream().filter(one -> one != table).collect(Collectors.toSet()));
        }
        return new TimetableProblem(participants, slots, morningSlots, others, meetings, absences, caps, fairBreaks);
    }

    /** The same with breaks that differ by no more than this. */
    public TimetableProblem fair(int difference) {
        return new TimetableProblem(
                participants, slots, morningSlots, tables, meetings, absences, caps, OptionalInt.of(difference));
    }

    /** The same with other meetings. */
    public TimetableProblem withMeetings(List<WantedMeeting> others) {
        return new TimetableProblem(participants, slots, morningSlots, tables, others, absences, caps, fairBreaks);
    }

    private static void refuseWrong(WantedMeeting meeting, int participants, int slots, int meetings) {
        refuseUnless(
                Math.min(meeting.first(), meeting.second()) >= 0
                        && Math.max(meeting.first(), meeting.second()) < participants,
                "participants",
                meeting);
        var fixed = meeting.fixedSlot().orElse(0);
        refuseUnless(fixed >= 0 && fixed < slots, "fixedSlot", meeting);
        refuseUnless(meeting.earlier().stream().allMatch(one -> one >= 0 && one < meetings), "earlier", meeting);
    }

    private static void refuseUnless(boolean isRight, String field, Object value) {
        if (!isRight) {
            throw new IllegalArgumentException(field + ": " + value);
        }
    }
}
