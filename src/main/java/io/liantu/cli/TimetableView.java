package io.liantu.cli;

import io.liantu.algorithm.timetable.Clash;
import io.liantu.algorithm.timetable.TimetablePlan;
import io.liantu.algorithm.timetable.TimetablePlan.Outcome;
import io.liantu.algorithm.timetable.TimetableProblem;
import java.util.List;

/**
 * A timetable as it is shown; numbers count from 1.
 *
 * @param placed which meetings take place when, in the order of meetings
 * @param breaks the sum of breaks
 * @param atLeastBreaks no timetable has fewer
 * @param clash the rules that clash, in words, if no timetable keeps all
 * @param isClashMinimal whether all of them are needed for it
 */
record TimetableView(
        Outcome outcome,
        int meetings,
        List<Placed> placed,
        int breaks,
        int atLeastBreaks,
        List<String> clash,
        boolean isClashMinimal) {

    /** When a meeting takes place. */
    record Placed(int meeting, int slot) {}

    static TimetableView of(TimetableProblem problem, TimetablePlan plan, Texts texts) {
        var words = new RuleWords(problem, texts);
        var timetable = plan.timetable();
        return new TimetableView(
                plan.outcome(),
                problem.meetings().size(),
                timetable.placed().stream()
                        .map(meeting -> new Placed(
                                meeting + 1,
                                timetable.seatOf(meeting).orElseThrow().slot() + 1))
                        .toList(),
                plan.merit().breaks(),
                plan.atLeastBreaks(),
                plan.clash()
                        .map(clash -> clash.rules().stream().map(words::of).toList())
                        .orElse(List.of()),
                plan.clash().map(Clash::isMinimal).orElse(false));
    }

    void print(TextWriter writer) {
        switch (outcome) {
            case BEST, GOOD -> printPlaced(writer);
            case IMPOSSIBLE -> printClash(writer);
            case UNFINISHED -> writer.say("timetable.unfinished", placed.size(), meetings);
        }
    }

    private void printPlaced(TextWriter writer) {
        placed.forEach(one -> writer.line(0, one.meeting() + " " + one.slot()));
        writer.say(outcome == Outcome.BEST ? "timetable.breaks.best" : "timetable.breaks.good", breaks, atLeastBreaks);
    }

    private void printClash(TextWriter writer) {
        writer.say("timetable.impossible");
        clash.forEach(rule -> writer.line(1, rule));
        writer.say(isClashMinimal ? "timetable.impossible.minimal" : "timetable.impossible.cut");
    }
}
