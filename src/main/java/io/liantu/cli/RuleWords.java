package io.liantu.cli;

import io.liantu.algorithm.timetable.Rule;
import io.liantu.algorithm.timetable.Session;
import io.liantu.algorithm.timetable.TimetableProblem;

/** Rules of a timetable as sentences; numbers count from 1. */
record RuleWords(TimetableProblem problem, Texts texts) {

    private static final String RULE = "timetable.rule.";

    String of(Rule rule) {
        if (rule instanceof Rule.Held held) {
            var meeting = problem.meetings().get(held.meeting());
            return say("held", held.meeting() + 1, meeting.first() + 1, meeting.second() + 1);
        } else if (rule instanceof Rule.Fixed fixed) {
            return say("fixed", fixed.meeting() + 1, fixed.slot() + 1);
        } else if (rule instanceof Rule.InSession in) {
            return say(in.session() == Session.MORNING ? "morning" : "afternoon", in.meeting() + 1);
        } else if (rule instanceof Rule.Before before) {
            return say("before", before.earlier() + 1, before.later() + 1);
        }
        return ofParticipants(rule);
    }

    private String ofParticipants(Rule rule) {
        if (rule instanceof Rule.Away away) {
            return say("away", away.participant() + 1, away.slot() + 1);
        } else if (rule instanceof Rule.OnePlace place) {
            return say("one-place", place.participant() + 1);
        } else if (rule instanceof Rule.Tables tables) {
            return say(
                    "tables",
                    tables.slot() + 1,
                    problem.tables().get(tables.slot()).size());
        } else if (rule instanceof Rule.Cap cap) {
            return say("cap", cap.participant() + 1, cap.most());
        }
        return say("fair", ((Rule.FairBreaks) rule).difference());
    }

    private String say(String key, Object... arguments) {
        return texts.of(RULE + key, arguments);
    }
}
