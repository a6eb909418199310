package io.liantu.algorithm.timetable;

import io.liantu.algorithm.timetable.Rule.Away;
import io.liantu.algorithm.timetable.Rule.Before;
import io.liantu.algorithm.timetable.Rule.FairBreaks;
import io.liantu.algorithm.timetable.Rule.Fixed;
import io.liantu.algorithm.timetable.Rule.Held;
import io.liantu.algorithm.timetable.Rule.InSession;
import io.liantu.algorithm.timetable.Rule.OnePlace;
import io.liantu.algorithm.timetable.Rule.Tables;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * Finds a minimal set of rules that no timetable keeps together. Where a participant or the tables are plainly crowded, a
 * matching tells; otherwise each question is a run of CP-SAT, first about the meetings of one participant after the other,
 * where most clashes are, and then about all. See {@link SmallestClash}.
 */
final class ClashSearch {

    private final Rules rules;
    private final TimetableProblem problem;
    private final List<Rule> all;
    private final BooleanSupplier stop;
    private final long seed;
    private boolean isCertain = true;

    ClashSearch(TimetableProblem problem, long seed, BooleanSupplier stop) {
        this.problem = problem;
        this.seed = seed;
        this.stop = stop;
        rules = new Rules(problem);
        all = rules.all();
    }

    /** A clash that is seen without a search, if there is one. */
    Optional<Clash> plain() {
        var grid = new Grid(problem);
        var crowded = Crowding.participant(grid, participant -> true);
        if (crowded.isPresent()) {
            var own = all.stream()
                    .filter(rule -> isAbout(crowded.getAsInt(), rule))
                    .toList();
            return Optional.of(new Clash(SmallestClash.among(own, this::crowdParticipants), true));
        }
        if (Crowding.ofTables(grid)) {
            var ofRoom = all.stream().filter(ClashSearch::isOfRoom).toList();
            return Optional.of(new Clash(SmallestClash.among(ofRoom, this::crowdTables), true));
        }
        return Optional.empty();
    }

    /** A clash of rules of which it is known that they clash; one of all of them if it is stopped before it finds out more. */
    Clash any() {
        return plain().orElseGet(() -> {
            var near = IntStream.range(-1, problem.participants())
                    .mapToObj(this::about)
                    .filter(this::isImpossible)
                    .findFirst()
                    .orElse(all);
            return new Clash(SmallestClash.among(near, this::isImpossible), isCertain);
        });
    }

    private boolean crowdParticipants(List<Rule> some) {
        var kept = new HashSet<>(some);
        return Crowding.participant(new Grid(rules.keeping(kept)), one -> kept.contains(new OnePlace(one)))
                .isPresent();
    }

    private boolean crowdTables(List<Rule> some) {
        return Crowding.ofTables(new Grid(rules.keeping(some)));
    }

    /** The rules of a participant's meetings, not those of tables or of others' meetings; of nobody: those of order. */
    private List<Rule> about(int participant) {
        Predicate<Rule> isAbout = participant < 0
                ? rule -> rule instanceof Before || (isOfRoom(rule) && !(rule instanceof Tables))
                : rule -> isAbout(participant, rule);
        return all.stream().filter(isAbout).toList();
    }

    private static boolean isOfRoom(Rule rule) {
        return rule instanceof Held
                || rule instanceof Fixed
                || rule instanceof InSession
                || rule instanceof Away
                || rule instanceof Tables;
    }

    private boolean isAbout(int participant, Rule rule) {
        if (rule instanceof Held held) {
            return has(held.meeting(), participant);
        } else if (rule instanceof Fixed fixed) {
            return has(fixed.meeting(), participant);
        } else if (rule instanceof InSession in) {
            return has(in.meeting(), participant);
        } else if (rule instanceof Before before) {
            return has(before.earlier(), participant) && has(before.later(), participant);
        } else if (rule instanceof OnePlace place) {
            return place.participant() == participant;
        } else if (rule instanceof Rule.Cap cap) {
            return cap.participant() == participant;
        }
        return rule instanceof Away;
    }

    private boolean has(int meeting, int participant) {
        return problem.meetings().get(meeting).has(participant);
    }

    /** Whether it is proven that no timetable keeps these; a run that was stopped leaves that open. */
    private boolean isImpossible(List<Rule> some) {
        if (stop.getAsBoolean()) {
            isCertain = false;
            return false;
        }
        var kept = new HashSet<>(some);
        var grid = new Grid(rules.keeping(kept));
        var model = new SlotModel(grid, one -> kept.contains(new OnePlace(one)));
        if (kept.stream().anyMatch(FairBreaks.class::isInstance)) {
            BreakTerms.addTo(model, new int[grid.participants]);
        }
        var result = Proof.of(model, 2, seed, stop);
        isCertain &= result.isImpossible() || result.isFound();
        return result.isImpossible();
    }
}
