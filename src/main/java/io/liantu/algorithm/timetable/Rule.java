package io.liantu.algorithm.timetable;

import java.util.Comparator;
import java.util.List;

/** One rule that a timetable keeps. Callers put it into words. */
public sealed interface Rule {

    /** An obliged meeting takes place. */
    record Held(int meeting) implements Rule {}

    /** A meeting takes place in no other slot than this. */
    record Fixed(int meeting, int slot) implements Rule {}

    /** A meeting takes place in its part of the day. */
    record InSession(int meeting, Session session) implements Rule {}

    /** A meeting comes in an earlier slot than another, where both take place. */
    record Before(int earlier, int later) implements Rule {}

    /** A participant who is away meets nobody. */
    record Away(int participant, int slot) implements Rule {}

    /** A participant is in one place at a time. */
    record OnePlace(int participant) implements Rule {}

    /** A slot has no more meetings than tables, and every meeting a table of its own that is there. */
    record Tables(int slot) implements Rule {}

    /** A participant has no more meetings than this. */
    record Cap(int participant, int most) implements Rule {}

    /** The breaks of two participants differ by no more than this. */
    record FairBreaks(int difference) implements Rule {}

    /** From what is wished to what stands in its way. */
    List<Class<? extends Rule>> KINDS = List.of(
            Held.class,
            Fixed.class,
            InSession.class,
            Before.class,
            Away.class,
            OnePlace.class,
            Tables.class,
            Cap.class,
            FairBreaks.class);

    /** Puts wishes before the rules that stand in their way, and like by like. */
    Comparator<Rule> ORDER = Comparator.<Rule>comparingInt(Rule::kind)
            .thenComparingInt(Rule::firstNumber)
            .thenComparing(Rule::toString);

    private static int kind(Rule rule) {
        return KINDS.indexOf(rule.getClass());
    }

    private static int firstNumber(Rule rule) {
        if (rule instanceof Held held) {
            return held.meeting();
        } else if (rule instanceof Fixed fixed) {
            return fixed.meeting();
        } else if (rule instanceof InSession in) {
            return in.meeting();
        } else if (rule instanceof Before before) {
            return before.earlier();
        } else if (rule instanceof Away away) {
            return away.participant();
        } else if (rule instanceof OnePlace place) {
            return place.participant();
        } else if (rule instanceof Tables tables) {
            return tables.slot();
        }
        return rule instanceof Cap cap ? cap.participant() : 0;
    }
}
