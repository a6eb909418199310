package io.liantu.algorithm.timetable;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Random events, and every timetable of small ones. */
final class SmallEvent {

    private SmallEvent() {}

    /** An event with a bit of everything. */
    static TimetableProblem random(long seed, int mostParticipants, int mostMeetings, int mostSlots) {
        var random = new Random(seed);
        var participants = 2 + random.nextInt(mostParticipants - 1);
        var slots = 1 + random.nextInt(mostSlots);
        var obliged = random.nextInt(3);
        var meetings = new ArrayList<WantedMeeting>();
        for (var many = 1 + random.nextInt(mostMeetings); many > 0; many--) {
            var first = random.nextInt(participants);
            var second = (first + 1 + random.nextInt(participants - 1)) % participants;
            meetings.add(restricted(first, second, random, slots, meetings.size())
                    .obliged(obliged == 0 || (obliged == 1 && random.nextInt(3) == 0)));
        }
        var tables = IntStream.range(0, slots)
                .<Set<Integer>>mapToObj(slot -> subset(random, 1 + mostParticipants / 2, 0.7))
                .toList();
        return new TimetableProblem(
                participants,
                slots,
                random.nextInt(slots + 1),
                tables,
                meetings,
                IntStream.range(0, participants)
                        .<Set<Integer>>mapToObj(one -> subset(random, slots, 0.1))
                        .toList(),
                IntStream.range(0, participants)
                        .mapToObj(one -> random.nextInt(4) == 0 ? 1 + random.nextInt(slots) : slots)
                        .toList(),
                random.nextInt(3) == 0 ? OptionalInt.of(random.nextInt(2)) : OptionalInt.empty());
    }

    private static WantedMeeting restricted(int first, int second, Random random, int slots, int before) {
        var meeting = WantedMeeting.wished(first, second, random.nextInt(5));
        if (random.nextInt(4) == 0) {
            meeting = meeting.in(List.of(Session.values()).get(random.nextInt(3)));
        }
        if (random.nextInt(7) == 0) {
            meeting = meeting.at(random.nextInt(slots));
        }
        return before > 0 && random.nextInt(5) == 0 ? meeting.after(Set.of(random.nextInt(before))) : meeting;
    }

    private static Set<Integer> subset(Random random, int size, double chance) {
        return IntStream.range(0, size)
                .filter(one -> random.nextDouble() < chance)
                .boxed()
                .collect(Collectors.toSet());
    }

    /** Shows every way to put meetings in slots or nowhere; whoever finds no table gets one that is not there. */
    static void forEachTimetable(TimetableProblem problem, Consumer<Timetable> look) {
        var slots = new int[problem.meetings().size()];
        Arrays.fill(slots, -1);
        while (true) {
            look.accept(seated(problem, slots));
            var place = 0;
            while (place < slots.length && slots[place] == problem.slots() - 1) {
                slots[place++] = -1;
            }
            if (place == slots.length) {
                return;
            }
            slots[place]++;
        }
    }

    private static Timetable seated(TimetableProblem problem, int[] slots) {
        var free = problem.tables().stream().map(HashSet::new).toList();
        var seats = new ArrayList<Optional<Seat>>();
        for (var slot : slots) {
            if (slot < 0) {
                seats.add(Optional.empty());
            } else {
                var table = free.get(slot).stream().findFirst().orElse(-1);
                free.get(slot).remove(table);
                seats.add(Optional.of(new Seat(slot, table)));
            }
        }
        return new Timetable(seats);
    }

    /** Of all timetables without a broken rule the most wishes, and of those the fewest breaks. */
    static Optional<Merit> best(TimetableProblem problem) {
        var found = new ArrayList<Merit>();
        forEachTimetable(problem, timetable -> {
            if (TimetableCheck.breaches(problem, timetable).isEmpty()) {
                found.add(Merit.of(problem, timetable));
            }
        });
        return found.stream()
                .max((one, other) -> one.wishes() == other.wishes()
                        ? Integer.compare(other.breaks(), one.breaks())
                        : Long.compare(one.wishes(), other.wishes()));
    }

    /** The rules that each timetable breaks. */
    static List<Set<Rule>> broken(TimetableProblem problem) {
        var broken = new HashSet<Set<Rule>>();
        forEachTimetable(
                problem,
                timetable -> broken.add(TimetableCheck.breaches(problem, timetable).stream()
                        .map(Breach::rule)
                        .collect(Collectors.toSet())));
        return List.copyOf(broken);
    }
}
