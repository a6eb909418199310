package io.liantu.bench.timetable;

import io.liantu.algorithm.timetable.Merit;
import io.liantu.algorithm.timetable.Seat;
import io.liantu.algorithm.timetable.Timetable;
import io.liantu.algorithm.timetable.TimetableProblem;
import io.liantu.algorithm.timetable.WantedMeeting;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;

/** Events in which half of the participants wish to meet the other half, and what greed makes of them. */
final class TwoSided {

    private static final int MOST_WISHED = 100;

    private TwoSided() {}

    static TimetableProblem event(int participants, int wishes, int slots, int tables, long seed) {
        var random = new Random(seed);
        var half = participants / 2;
        var pairs = new HashSet<Integer>();
        var meetings = new ArrayList<WantedMeeting>();
        while (meetings.size() < wishes) {
            var pair = random.nextInt(half * half);
            if (pairs.add(pair)) {
                meetings.add(WantedMeeting.wished(pair / half, half + pair % half, 1 + random.nextInt(MOST_WISHED)));
            }
        }
        return TimetableProblem.of(participants, slots, slots / 2, tables, meetings);
    }

    /** Takes the greatest wish first and the first slot in which both and a table are free. */
    static Merit greedy(TimetableProblem problem) {
        var busy = new boolean[problem.participants()][problem.slots()];
        var load = new int[problem.slots()];
        var seats = new ArrayList<>(Timetable.empty(problem.meetings().size()).seats());
        IntStream.range(0, problem.meetings().size())
                .boxed()
                .sorted(Comparator.comparingLong(m -> -problem.meetings().get(m).wish()))
                .forEach(m -> {
                    var meeting = problem.meetings().get(m);
                    IntStream.range(0, problem.slots())
                            .filter(slot -> !busy[meeting.first()][slot] && !busy[meeting.second()][slot])
                            .filter(slot ->
                                    load[slot] < problem.tables().get(slot).size())
                            .findFirst()
                            .ifPresent(slot -> {
                                busy[meeting.first()][slot] = true;
                                busy[meeting.second()][slot] = true;
                                seats.set(m, Optional.of(new Seat(slot, load[slot]++)));
                            });
                });
        return Merit.of(problem, new Timetable(seats));
    }
}
