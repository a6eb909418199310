package io.liantu.timetabling;

import io.liantu.algorithm.timetable.Session;
import io.liantu.algorithm.timetable.TimetableProblem;
import io.liantu.algorithm.timetable.WantedMeeting;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A made-up event: a timetable is drawn first, in which everybody stays for one stretch of slots and the more wanted for
 * longer, and then wishes are made that this timetable keeps. So one that keeps them all, with few breaks, is known to
 * exist; to find it is another matter.
 */
final class GeneratedInstance {

    private final InstanceSize size;
    private final Random random;
    private final int[] from;
    private final int[] until;
    private final boolean[][] busy;
    private final Set<Long> pairs = new HashSet<>();
    private final List<WantedMeeting> meetings = new ArrayList<>();
    private final List<Integer> drawn = new ArrayList<>();

    private GeneratedInstance(InstanceSize size, long seed) {
        this.size = size;
        random = new Random(seed);
        from = new int[size.participants()];
        until = new int[size.participants()];
        busy = new boolean[size.participants()][size.slots()];
    }

    /** The event of a size and a seed, always the same. It may have fewer meetings than asked for, if no more found room. */
    static TimetableProblem of(InstanceSize size, long seed) {
        return new GeneratedInstance(size, seed).problem();
    }

    private TimetableProblem problem() {
        var stretch = 2.0 * size.meetings() / size.participants();
        while (meetings.size() < size.meetings() && stretch < 4.0 * size.slots()) {
            draw(stretch);
            stretch *= 1.05;
        }
        for (var number = 0; number < meetings.size(); number++) {
            restrict(number);
        }
        var absences = IntStream.range(0, size.participants())
                .mapToObj(this::absencesOf)
                .toList();
        return TimetableProblem.of(size.participants(), size.slots(), size.morningSlots(), size.tables(), meetings)
                .withAbsences(absences);
    }

    /** The breaks of the drawn timetable. */
    static int breaksDrawn(InstanceSize size, long seed) {
        var drawn = new GeneratedInstance(size, seed);
        drawn.problem();
        return IntStream.range(0, size.participants()).map(drawn::breaksOf).sum();
    }

    private int breaksOf(int participant) {
        var slots = IntStream.range(0, size.slots())
                .filter(slot -> busy[participant][slot])
                .toArray();
        return (int) IntStream.range(1, slots.length)
                .filter(place -> slots[place] > slots[place - 1] + 1)
                .count();
    }

    /** Draws a whole timetable of stretches that are about so long. */
    private void draw(double stretch) {
        meetings.clear();
        drawn.clear();
        pairs.clear();
        for (var participant = 0; participant < size.participants(); participant++) {
            Arrays.fill(busy[participant], false);
            var length = (int) Math.round(stretch * (0.5 + random.nextDouble()));
            from[participant] = random.nextInt(Math.max(1, size.slots() - length + 1));
            until[participant] = from[participant] + length;
        }
        IntStream.range(0, size.slots()).forEach(this::drawSlot);
    }

    /** Pairs those who are there and have not met yet, the longest waiting first. */
    private void drawSlot(int slot) {
        var there = IntStream.range(0, size.participants())
                .filter(participant -> from[participant] <= slot && slot < until[participant])
                .boxed()
                .collect(Collectors.toCollection(ArrayList::new));
        Collections.shuffle(there, random);
        there.sort(Comparator.comparing(participant -> slot > 0 && !busy[participant][slot - 1]));
        for (var tables = size.tables(); tables > 0 && there.size() > 1; ) {
            int first = there.get(0);
            there.subList(0, 1).clear();
            var second = there.stream()
                    .filter(one -> !pairs.contains(pair(first, one)))
                    .findFirst();
            if (second.isPresent() && meetings.size() < size.meetings()) {
                there.removeIf(second.get()::equals);
                meet(first, second.get(), slot);
                tables--;
            }
        }
    }

    private void meet(int first, int second, int slot) {
        pairs.add(pair(first, second));
        busy[first][slot] = true;
        busy[second][slot] = true;
        meetings.add(WantedMeeting.obliged(first, second));
        drawn.add(slot);
    }

    private static long pair(int one, int other) {
        return (long) Math.min(one, other) << 32 | Math.max(one, other);
    }

    private void restrict(int number) {
        var slot = drawn.get(number);
        var meeting = meetings.get(number);
        if (chance(size.inSessions())) {
            meeting = meeting.in(slot < size.morningSlots() ? Session.MORNING : Session.AFTERNOON);
        }
        if (chance(size.fixed())) {
            meeting = meeting.at(slot);
        }
        if (chance(size.ordered())) {
            meeting = meeting.after(earlierThan(number));
        }
        meetings.set(number, meeting);
    }

    /** Another meeting of one of the two, drawn in an earlier slot. */
    private Set<Integer> earlierThan(int number) {
        var meeting = meetings.get(number);
        return IntStream.range(0, meetings.size())
                .filter(other -> drawn.get(other) < drawn.get(number))
                .filter(other -> meetings.get(other).has(meeting.first())
                        || meetings.get(other).has(meeting.second()))
                .limit(1)
                .boxed()
                .collect(Collectors.toSet());
    }

    /** Some come late or leave early; some are away for a while. */
    private Set<Integer> absencesOf(int participant) {
        if (!chance(size.away())) {
            return Set.of();
        }
        var from = random.nextInt(size.slots());
        var until = Math.min(size.slots(), from + 1 + random.nextInt(Math.max(1, size.slots() / 3)));
        return IntStream.range(from, until)
                .filter(slot -> !busy[participant][slot])
                .boxed()
                .collect(Collectors.toSet());
    }

    private boolean chance(double share) {
        return random.nextDouble() < share;
    }
}
