package io.liantu.algorithm.timetable;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * Leaves out of clashing rules what is not needed, until none can be left out: QuickXplain (Junker 2004, AAAI, pages 167 to
 * 172). Of k rules out of n it takes about k × log(n ÷ k) questions whether some rules clash. There may be smaller sets, but
 * none within the one it finds.
 */
final class SmallestClash {

    private final Predicate<List<Rule>> clash;

    private SmallestClash(Predicate<List<Rule>> clash) {
        this.clash = clash;
    }

    /**
     * Of some rules that clash, those that are needed for it. The first ones are left out first.
     *
     * @param clash whether some rules clash; more rules clash all the more
     */
    static List<Rule> among(List<Rule> rules, Predicate<List<Rule>> clash) {
        return new SmallestClash(clash).needed(List.of(), false, rules);
    }

    private List<Rule> needed(List<Rule> besides, boolean isNew, List<Rule> some) {
        if (isNew && clash.test(besides)) {
            return List.of();
        }
        if (some.size() <= 1) {
            return some;
        }
        var one = some.subList(0, some.size() / 2);
        var other = some.subList(some.size() / 2, some.size());
        var ofOther = needed(joined(besides, one), true, other);
        var ofOne = needed(joined(besides, ofOther), !ofOther.isEmpty(), one);
        return joined(ofOne, ofOther);
    }

    private static List<Rule> joined(List<Rule> some, List<Rule> others) {
        var all = new ArrayList<>(some);
        all.addAll(others);
        return all;
    }
}
