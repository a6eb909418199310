package io.liantu.algorithm.timetable;

import io.liantu.algorithm.timetable.Rule.FairBreaks;
import io.liantu.algorithm.timetable.Rule.OnePlace;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;

/**
 * Finds a minimal set of rules that no timetable keeps together, once it is known that none keeps all. It halves the rules
 * again and again (QuickXplain, Junker 2004, AAAI pages 167 to 172): of k rules out of n it takes about k × log(n ÷ k)
 * questions whether some rules can be kept, each a run of CP-SAT. It first looks at the rules about one participant's meetings alone,
 * where most clashes are.
 */
final class ClashSearch {

    private final Rules rules;
    private final TimetableProblem problem;
    private final BooleanSupplier stop;
    private final long seed;
    private boolean isCertain = true;

    private ClashSearch(TimetableProblem problem, long seed, BooleanSupplier stop) {
        this.problem = problem;
        this.seed = seed;
        this.stop = stop;
        rules = new Rules(problem);
    }

    /** A clash of a problem that cannot be kept; one of all rules if it is stopped before it found out more. */
    static Clash in(TimetableProblem problem, long seed, BooleanSupplier stop) {
        var search = new ClashSearch(problem, seed, stop);
        var all = search.rules.all();
        var near = search.aroundOneParticipant(all).orElse(all);
        return new Clash(search.minimal(List.of(), false, near), search.isCertain);
    }

    private Optional<List<Rule>> aroundOneParticipant(List<Rule> all) {
        return IntStream.range(0, problem.participants())
                .mapToObj(participant -> about(participant, all))
                .filter(some -> !stop.getAsBoolean() && isImpossible(some))
                .findFirst();
    }

    /** The rules that say something of a participant's meetings, and not of tables or of others' meetings. */
    private List<Rule> about(int participant, List<Rule> all) {
        return all.stream().filter(rule -> isAbout(participant, rule)).toList();
    }

    private boolean isAbout(int participant, Rule rule) {
        if (rule instanceof Rule.Held held) {
            return has(held.meeting(), participant);
        } else if (rule instanceof Rule.Fixed fixed) {
            return has(fixed.meeting(), participant);
        } else if (rule instanceof Rule.InSession in) {
            return has(in.meeting(), participant);
        } else if (rule instanceof Rule.Before before) {
            return has(before.earlier(), participant) && has(before.later(), participant);
        } else if (rule instanceof OnePlace place) {
            return place.participant() == participant;
        } else if (rule instanceof Rule.Cap cap) {
            return cap.participant() == participant;
        }
        return rule instanceof Rule.Away;
    }

    private boolean has(int meeting, int participant) {
        return problem.meetings().get(meeting).has(participant);
    }

    /** Those of some rules that are needed, besides a background, to make it impossible. */
    private List<Rule> minimal(List<Rule> background, boolean isNew, List<Rule> some) {
        if (isNew && isImpossible(background)) {
            return List.of();
        }
        if (some.size() <= 1) {
            return some;
        }
        var one = some.subList(0, some.size() / 2);
        var other = some.subList(some.size() / 2, some.size());
        var ofOther = minimal(joined(background, one), true, other);
        var ofOne = minimal(joined(background, ofOther), !ofOther.isEmpty(), one);
        return joined(ofOne, ofOther);
    }

    private static List<Rule> joined(List<Rule> some, List<Rule> others) {
        var all = new ArrayList<>(some);
        all.addAll(others);
        return all;
    }

    /** Whether it is proven that no timetable keeps these; a run that was stopped leaves that open. */
    private boolean isImpossible(Collection<Rule> some) {
        if (stop.getAsBoolean()) {
            isCertain = false;
            return false;
        }
        var kept = new HashSet<>(some);
        var grid = new Grid(rules.keeping(kept));
        var model = new SlotModel(grid, inOnePlace(kept));
        if (kept.stream().anyMatch(FairBreaks.class::isInstance)) {
            model.addBreaks(new int[grid.participants]);
        }
        var result = Proof.of(model, 2, seed, stop);
        isCertain &= result.isImpossible() || result.isFound();
        return result.isImpossible();
    }

    private boolean[] inOnePlace(Set<Rule> kept) {
        var inOnePlace = new boolean[problem.participants()];
        IntStream.range(0, inOnePlace.length).forEach(p -> inOnePlace[p] = kept.contains(new OnePlace(p)));
        return inOnePlace;
    }
}
