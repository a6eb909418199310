package io.liantu.algorithm.timetable;

import java.util.List;

/**
 * Rules that no timetable keeps together.
 *
 * @param rules in {@link Rule#ORDER}
 * @param isMinimal whether it is proven that the rest can be kept together, whichever of them is dropped
 */
public record Clash(List<Rule> rules, boolean isMinimal) {

    public Clash {
        rules = rules.stream().sorted(Rule.ORDER).toList();
    }
}
