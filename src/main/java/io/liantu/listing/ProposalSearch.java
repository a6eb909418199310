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
                options.add(new Option<>(demand, match.giver(), match.score().middle(), match.pinned()));
                Optional.ofNullable(match.left()).ifPresent(left -> offered.put(match.giver(), left));
            }
        }
    }

    Proposal proposal() {
        var loads = new Loads(capacity, offered, this::askedBy);
        var askers = new HashMap<DemandId, Integer>();
        demands.keySet().forEach(demand -> askers.put(demand, each));
        var givers = loads.mostPairs(options);
        var chosen = Pairing.best(askers, givers, options);
        double atMost = points(chosen);
        for (var tooMuch = loads.overloaded(chosen, givers);
                !tooMuch.isEmpty();
                tooMuch = loads.overloaded(chosen, givers)) {
            tooMuch.forEach(giver -> givers.merge(giver, -1, Integer::sum));
            chosen = Pairing.best(askers, givers, options);
        }
        chosen = filled(chosen);
        var first = firstCome();
        if (options.stream().noneMatch(Option::pinned) && points(first) > points(chosen)) {
            chosen = first;
        }
        return new Proposal(pairs(chosen), points(chosen), atMost, points(first), first.size(), lists);
    }

    private double askedBy(DemandId demand) {
        return Objects.requireNonNull(demands.get(demand)).what().findAmount().orElse(0.0);
    }

    /** With what still fits, the best first: who may be in one pair fewer may yet have enough left for a small demand. */
    private List<Option<DemandId, Giver>> filled(List<Option<DemandId, Giver>> chosen) {
        var filled = new ArrayList<>(chosen);
        var already = new HashSet<>(chosen);
        var taken = new Taken(capacity, offered);
        var pairs = new HashMap<DemandId, Integer>();
        chosen.forEach(option -> {
            taken.takeAnyway(option.giver(), askedBy(option.asker()));
            pairs.merge(option.asker(), 1, Integer::sum);
        });
        options.stream()
                .filter(option -> option.value() > 0 && !already.contains(option))
                .sorted(Comparator.comparingDouble((Option<DemandId, Giver> option) -> option.value())
                        .reversed())
                .filter(option -> pairs.getOrDefault(option.asker(), 0) < each)
                .filter(option -> taken.take(option.giver(), askedBy(option.asker())))
                .forEach(option -> {
                    pairs.merge(option.asker(), 1, Integer::sum);
                    filled.add(option);
                });
        return filled;
    }

    /** What comes out where everybody takes the best that is left, in the order in which the demands were raised. */
    private List<Option<DemandId, Giver>> firstCome() {
        var order = lists.stream()
                .sorted(Comparator.comparing((MatchAnswer list) -> Optional.ofNullable(
                                        list.demand().what().raisedOn())
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
                    .forEach(match -> chosen.add(
                            new Option<>(demand, match.giver(), match.score().middle(), match.pinned())));
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
