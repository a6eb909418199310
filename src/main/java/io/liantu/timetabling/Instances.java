package io.liantu.timetabling;

import io.liantu.algorithm.timetable.Session;
import io.liantu.algorithm.timetable.TimetableProblem;
import io.liantu.algorithm.timetable.WantedMeeting;
import io.liantu.timetabling.Field.Shape;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Events in the public data format of the B2B meeting scheduling problem (Bofill et al. 2022, doi:10.1613/jair.1.12670): a
 * MiniZinc data file. All numbers in it count from 1. Every meeting has to take place.
 */
public final class Instances {

    private static final int MANY = 100_000;
    private static final Session[] SESSIONS = Session.values();

    private final Map<String, Field> fields;
    private final int business;
    private final int meetings;
    private final int slots;

    private Instances(Map<String, Field> fields) {
        this.fields = fields;
        business = number("nBusiness", 0, MANY);
        meetings = number("nMeetings", 0, MANY);
        slots = number("nTotalSlots", 1, TimetableProblem.MOST_SLOTS);
    }

    /** The event in a file. */
    public static TimetableProblem in(Path file) {
        try {
            return read(new String(Files.readAllBytes(file), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw InstanceProblem.unreadable(file.toString());
        }
    }

    /** The event that a text describes. White space and line breaks are free. */
    public static TimetableProblem read(String text) {
        return new Instances(FieldReader.read(text)).problem();
    }

    /** A made-up event, always the same for a size and a seed. It is known that a timetable keeps all its rules. */
    public static TimetableProblem generate(InstanceSize size, long seed) {
        return GeneratedInstance.of(size, seed);
    }

    /** The breaks of the timetable that is known for a made-up event; there may be one with fewer. */
    public static int knownBreaks(InstanceSize size, long seed) {
        return GeneratedInstance.breaksDrawn(size, seed);
    }

    private TimetableProblem problem() {
        var morning = number("nMorningSlots", 0, slots);
        var tables = number("nTables", 0, MANY);
        var wanted = wanted();
        checkMeetingsOf(wanted);
        return TimetableProblem.of(business, slots, morning, tables, wanted).withAbsences(absences());
    }

    private List<WantedMeeting> wanted() {
        var rows = field("requested").rows(Shape.TABLE, meetings, "nMeetings");
        var fixed = field("fixed").numbers(meetings, "nMeetings", 0, slots);
        var earlier = field("precedences").rows(Shape.SETS, meetings, "nMeetings");
        return IntStream.range(0, meetings)
                .mapToObj(number -> restricted(wanted(number, rows.get(number)), fixed.get(number))
                        .after(earlierThan(number, earlier.get(number))))
                .toList();
    }

    private WantedMeeting wanted(int number, List<Integer> row) {
        var requested = field("requested");
        if (row.size() != 3) {
            throw InstanceProblem.shape(requested.line(), requested.name(), Shape.TABLE.example());
        }
        requested.refuseBeyond(row.get(0), 1, business);
        requested.refuseBeyond(row.get(1), 1, business);
        requested.refuseBeyond(row.get(2), 1, SESSIONS.length);
        if (row.get(0).equals(row.get(1))) {
            throw InstanceProblem.self(requested.line(), number + 1);
        }
        return WantedMeeting.obliged(row.get(0) - 1, row.get(1) - 1).in(SESSIONS[row.get(2) - 1]);
    }

    private static WantedMeeting restricted(WantedMeeting meeting, int fixed) {
        return fixed == 0 ? meeting : meeting.at(fixed - 1);
    }

    private Set<Integer> earlierThan(int number, List<Integer> earlier) {
        var field = field("precedences");
        earlier.forEach(one -> field.refuseBeyond(one, 0, meetings));
        if (earlier.contains(number + 1)) {
            throw InstanceProblem.selfOrder(field.line(), number + 1);
        }
        return withoutNone(earlier);
    }

    private List<Set<Integer>> absences() {
        var field = field("forbidden");
        var away = field.rows(Shape.SETS, business, "nBusiness").stream()
                .map(slotsAway -> {
                    slotsAway.forEach(slot -> field.refuseBeyond(slot, 0, slots));
                    return withoutNone(slotsAway);
                })
                .toList();
        find("nForbidden")
                .ifPresent(counts ->
                        checkCounts(counts, away.stream().map(Set::size).toList()));
        return away;
    }

    private void checkMeetingsOf(List<WantedMeeting> wanted) {
        var counted = new int[business];
        wanted.forEach(meeting -> {
            counted[meeting.first()]++;
            counted[meeting.second()]++;
        });
        find("nMeetingsBusiness")
                .ifPresent(counts ->
                        checkCounts(counts, Arrays.stream(counted).boxed().toList()));
    }

    private void checkCounts(Field counts, List<Integer> counted) {
        var given = counts.numbers(business, "nBusiness", 0, MANY);
        for (var place = 0; place < business; place++) {
            if (!given.get(place).equals(counted.get(place))) {
                throw InstanceProblem.disagrees(
                        counts.line(), counts.name(), place + 1, given.get(place), counted.get(place));
            }
        }
    }

    /** From 1 to from 0; 0 stands for none. */
    private static Set<Integer> withoutNone(List<Integer> numbers) {
        return numbers.stream()
                .filter(number -> number > 0)
                .map(number -> number - 1)
                .collect(Collectors.toSet());
    }

    private int number(String name, int from, int to) {
        return field(name).number(from, to);
    }

    private Field field(String name) {
        return find(name).orElseThrow(() -> InstanceProblem.missing(name));
    }

    private Optional<Field> find(String name) {
        return Optional.ofNullable(fields.get(name));
    }
}
