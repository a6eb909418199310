package io.liantu.algorithm.timetable;

import io.liantu.algorithm.timetable.Rule.Away;
import io.liantu.algorithm.timetable.Rule.Before;
import io.liantu.algorithm.timetable.Rule.Cap;
import io.liantu.algorithm.timetable.Rule.FairBreaks;
import io.liantu.algorithm.timetable.Rule.Fixed;
import io.liantu.algorithm.timetable.Rule.Held;
import io.liantu.algorithm.timetable.Rule.InSession;
import io.liantu.algorithm.timetable.Rule.OnePlace;
import io.liantu.algorithm.timetable.Rule.Tables;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The rules of a problem one by one, and the problem with only some of them. */
record Rules(TimetableProblem problem) {

    /** All that can stand in each other's way, in {@link Rule#ORDER}. Only meetings that are obliged do. */
    List<Rule> all() {
        var all = new ArrayList<Rule>();
        for (var m = 0; m < problem.meetings().size(); m++) {
            addRulesOf(m, all);
        }
        for (var participant = 0; participant < problem.participants(); participant++) {
            var number = participant;
            problem.absences().get(number).forEach(slot -> all.add(new Away(number, slot)));
            all.add(new OnePlace(number));
            all.add(new Cap(number, problem.caps().get(number)));
        }
        IntStream.range(0, problem.slots()).mapToObj(Tables::new).forEach(all::add);
        problem.fairBreaks().ifPresent(difference -> all.add(new FairBreaks(difference)));
        all.sort(Rule.ORDER);
        return all;
    }

    private void addRulesOf(int number, List<Rule> all) {
        var meeting = problem.meetings().get(number);
        if (meeting.obliged()) {
            all.add(new Held(number));
        }
        meeting.fixedSlot().ifPresent(slot -> all.add(new Fixed(number, slot)));
        if (meeting.session() != Session.ANY) {
            all.add(new InSession(number, meeting.session()));
        }
        meeting.earlier().forEach(earlier -> all.add(new Before(earlier, number)));
    }

    /** The problem with these rules only. {@link OnePlace} it always keeps; a model has to let it go. */
    TimetableProblem keeping(Collection<Rule> some) {
        var kept = new HashSet<>(some);
        var meetings = IntStream.range(0, problem.meetings().size())
                .mapToObj(number -> kept(number, kept))
                .toList();
        return new TimetableProblem(
                problem.participants(),
                problem.slots(),
                problem.morningSlots(),
                IntStream.range(0, problem.slots())
                        .mapToObj(slot -> tables(slot, kept))
                        .toList(),
                meetings,
                IntStream.range(0, problem.participants())
                        .mapToObj(participant -> absences(participant, kept))
                        .toList(),
                IntStream.range(0, problem.participants())
                        .mapToObj(participant -> cap(participant, kept))
                        .toList(),
                problem.fairBreaks().stream()
                        .filter(difference -> kept.contains(new FairBreaks(difference)))
                        .findFirst());
    }

    private WantedMeeting kept(int number, Set<Rule> kept) {
        var meeting = problem.meetings().get(number);
        var fixed = meeting.fixedSlot();
        return new WantedMeeting(
                meeting.first(),
                meeting.second(),
                meeting.wish(),
                kept.contains(new InSession(number, meeting.session())) ? meeting.session() : Session.ANY,
                fixed.isPresent() && kept.contains(new Fixed(number, fixed.getAsInt())) ? fixed : OptionalInt.empty(),
                meeting.earlier().stream()
                        .filter(earlier -> kept.contains(new Before(earlier, number)))
                        .collect(Collectors.toSet()),
                kept.contains(new Held(number)));
    }

    private Set<Integer> tables(int slot, Set<Rule> kept) {
        return kept.contains(new Tables(slot))
                ? problem.tables().get(slot)
                : IntStream.range(0, problem.meetings().size()).boxed().collect(Collectors.toSet());
    }

    private Set<Integer> absences(int participant, Set<Rule> kept) {
        return problem.absences().get(participant).stream()
                .filter(slot -> kept.contains(new Away(participant, slot)))
                .collect(Collectors.toSet());
    }

    private int cap(int participant, Set<Rule> kept) {
        var most = problem.caps().get(participant);
        return kept.contains(new Cap(participant, most)) ? most : Integer.MAX_VALUE;
    }
}
