package io.liantu.listing;

import io.liantu.algorithm.Pairing;
import io.liantu.algorithm.Pairing.Option;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Makes the best overall pairing. A giver who says how much it offers may be in as many pairs as its amount lasts for. That
 * depends on which demands these are, so that it is first taken for as many as it could be at most, which gives a bound; where
 * it then has to give more than it has, it may be in one pair fewer, and all is chosen anew.
 */
final class ProposalSearch {

    private final List<MatchAnswer> lists;
    private final int each;
    private final int capacity;
    private final List<Option<DemandId, Giver>> options = new ArrayList<>();
    private final Map<DemandId, Known<DemandItem>> demands = new HashMap<>();
    private final Map<Giver, Double> offered = new HashMap<>();

    ProposalSearch(List<MatchAnswer> lists, int each, int capacity) {
        this.lists = lists;
        this.each = each;
        this.capacity = capacity;
        for (var list : lists) {
            var demand = list.demand().item().id();
            demands.put(demand, list.demand());
            for (var match : list.matches()) {
                options.add(new Option<>(
                        demand, match.giver(), match.score().middle(), match.pinned()));
                Optional.ofNullable(match.left()).ifPresent(left -> offered.put(match.giver(), left));
            }
        }
    }

    Proposal proposal() {
        var askers = new HashMap<DemandId, Integer>();
        demands.keySet().forEach(demand -> askers.put(demand, each));
        var givers = mostPairs();
        var chosen = Pairing.best(askers, givers, options);
        double atMost = points(chosen);
        for (var tooMuch = overloaded(chosen, givers); !tooMuch.isEmpty(); tooMuch = overloaded(chosen, givers)) {
            tooMuch.forEach(giver -> givers.merge(giver, -1, Integer::sum));
            chosen = Pairing.best(askers, givers, options);
        }
        var first = firstCome();
        if (options.stream().noneMatch(Option::pinned) && points(first) > points(chosen)) {
            chosen = first;
        }
        return new Proposal(pairs(chosen), points(chosen), atMost, points(first), first.size(), lists);
    }

    /** As many as an amount lasts for where the smallest demands come first; one at least. */
    private Map<Giver, Integer> mostPairs() {
        var asked = new HashMap<Giver, List<Double>>();
        options.forEach(option -> asked.computeIfAbsent(option.giver(), giver -> new ArrayList<>())
                .add(askedBy(option.asker())));
        var most = new HashMap<Giver, Integer>();
        asked.forEach((giver, amounts) -> most.put(giver, mostPairs(giver, amounts)));
        return most;
    }

    private int mostPairs(Giver giver, List<Double> amounts) {
        var left = offered.get(giver);
        if (left == null) {
            return capacity;
        }
        double sum = 0;
        int pairs = 0;
        for (double amount : amounts.stream().sorted().toList()) {
            sum += amount;
            pairs += sum <= left ? 1 : 0;
        }
        return left > 0 ? Math.max(1, pairs) : 0;
    }

    /** Who would have to give more than it has, though it could be in fewer pairs. */
    private List<Giver> overloaded(List<Option<DemandId, Giver>> chosen, Map<Giver, Integer> givers) {
        var pairs = new HashMap<Giver, Integer>();
        var loads = new HashMap<Giver, Double>();
        var pinned = new HashSet<Giver>();
        chosen.forEach(option -> {
            pairs.merge(option.giver(), option.pinned() ? 0 : 1, Integer::sum);
            loads.merge(option.giver(), askedBy(option.asker()), Double::sum);
            if (option.pinned()) {
                pinned.add(option.giver());
            }
        });
        return pairs.keySet().stream()
                .filter(giver -> pairs.getOrDefault(giver, 0) > (pinned.contains(giver) ? 0 : 1))
                .filter(giver -> givers.getOrDefault(giver, 0) > 0)
                .filter(giver -> loads.getOrDefault(giver, 0.0) > offered.getOrDefault(giver, Double.MAX_VALUE))
                .sorted(Comparator.comparing(Giver::key))
                .toList();
    }

    private double askedBy(DemandId demand) {
        return Objects.requireNonNull(demands.get(demand)).what().findAmount().orElse(0.0);
    }

    /** What comes out where everybody takes the best that is left, in the order in which the demands were raised. */
    private List<Option<DemandId, Giver>> firstCome() {
        var order = lists.stream()
                .sorted(Comparator.comparing(
                                (MatchAnswer list) -> Optional.ofNullable(list.demand().what().raisedOn())
                                        .orElse(LocalDate.MAX))
                        .thenComparing(list -> list.demand().item().id()))
                .toList();
        var taken = new Taken(capacity, offered);
        var chosen = new ArrayList<Option<DemandId, Giver>>();
        for (var list : order) {
            var demand = list.demand().item().id();
            list.matches().stream()
                    .filter(match -> taken.take(match.giver(), askedBy(demand)))
                    .limit(each)
                    .forEach(match -> chosen.add(new Option<>(
                            demand, match.giver(), match.score().middle(), match.pinned())));
        }
        return chosen;
    }

    private List<ProposedPair> pairs(List<Option<DemandId, Giver>> chosen) {
        var wanted = new HashSet<>(chosen);
        var pairs = new ArrayList<ProposedPair>();
        for (var list : lists) {
            int place = 1;
            for (var match : list.matches()) {
                var option = new Option<>(
                        list.demand().item().id(), match.giver(), match.score().middle(), match.pinned());
                if (wanted.contains(option)) {
                    pairs.add(new ProposedPair(list.demand(), match, place));
                }
                place++;
            }
        }
        return pairs;
    }

    private static double points(List<Option<DemandId, Giver>> chosen) {
        return chosen.stream().mapToDouble(Option::value).sum();
    }
}
