package io.liantu.listing;

import io.liantu.algorithm.Pairing;
import io.liantu.algorithm.Pairing.Option;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Makes the best overall pairing. A giver who says how much it offers may be in as many pairs as its amount lasts for. That
 * depends on which demands these are, so that it is first taken for as many as it could be at most, which gives a bound; where
 * it then has to give more than it has, it may be in one pair fewer, and all is chosen anew. Where demands are left open while
 * others have what they list, their lists are read on, once.
 */
final class ProposalSearch {

    private final List<MatchAnswer> lists;
    private final UnaryOperator<MatchAnswer> longer;
    private final int each;
    private final int capacity;
    private final Map<DemandId, List<Option<DemandId, Giver>>> ranked = new LinkedHashMap<>();
    private final Map<DemandId, Known<DemandItem>> demands = new HashMap<>();
    private final Map<Giver, Double> offered = new HashMap<>();

    /** @param longer reads the list of a demand on; it is read again for what is chosen of it, rather than kept */
    ProposalSearch(List<MatchAnswer> lists, UnaryOperator<MatchAnswer> longer, int each, int capacity) {
        this.lists = lists;
        this.longer = longer;
        this.each = each;
        this.capacity = capacity;
        lists.forEach(list -> demands.put(list.demand().item().id(), list.demand()));
        lists.forEach(this::take);
    }

    private void take(MatchAnswer list) {
        var demand = list.demand().item().id();
        ranked.put(
                demand,
                list.matches().stream()
                        .map(match -> new Option<>(
                                demand, match.giver(), match.score().middle(), match.pinned()))
                        .toList());
        list.matches()
                .forEach(
                        match -> Optional.ofNullable(match.left()).ifPresent(left -> offered.put(match.giver(), left)));
    }

    Proposal proposal() {
        var best = best();
        var open = open(best.chosen());
        if (!open.isEmpty()) {
            open.forEach(list -> take(longer.apply(list)));
            best = best();
        }
        var first = firstCome();
        return new Proposal(
                pairs(best.chosen()), points(best.chosen()), best.atMost(), points(first), first.size(), lists);
    }

    /** Those whose lists go on, and who are in fewer pairs than they may. */
    private List<MatchAnswer> open(List<Option<DemandId, Giver>> chosen) {
        var pairs = chosen.stream().collect(Collectors.groupingBy(Option::asker, Collectors.counting()));
        return lists.stream()
                .filter(list -> list.considered() > list.matches().size())
                .filter(list -> pairs.getOrDefault(list.demand().item().id(), 0L) < each)
                .toList();
    }

    /** @param atMost what no pairing is worth more than */
    private record Best(List<Option<DemandId, Giver>> chosen, double atMost) {}

    private Best best() {
        var options = ranked.values().stream().flatMap(List::stream).toList();
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
        chosen = filled(chosen, options);
        var first = firstCome();
        return options.stream().noneMatch(Option::pinned) && points(first) > points(chosen)
                ? new Best(first, atMost)
                : new Best(chosen, atMost);
    }

    private double askedBy(DemandId demand) {
        return Objects.requireNonNull(demands.get(demand)).what().findAmount().orElse(0.0);
    }

    /** With what still fits, the best first: who may be in one pair fewer may yet have enough left for a small demand. */
    private List<Option<DemandId, Giver>> filled(
            List<Option<DemandId, Giver>> chosen, List<Option<DemandId, Giver>> options) {
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
            ranked.getOrDefault(demand, List.of()).stream()
                    .filter(option -> taken.take(option.giver(), askedBy(demand)))
                    .limit(each)
                    .forEach(chosen::add);
        }
        return chosen;
    }

    private List<ProposedPair> pairs(List<Option<DemandId, Giver>> chosen) {
        var givers = chosen.stream()
                .collect(Collectors.groupingBy(Option::asker, Collectors.mapping(Option::giver, Collectors.toSet())));
        return lists.stream()
                .flatMap(list ->
                        pairs(list, givers.getOrDefault(list.demand().item().id(), Set.of())).stream())
                .toList();
    }

    private List<ProposedPair> pairs(MatchAnswer list, Set<Giver> givers) {
        var listed = list.matches().stream().map(Match::giver).collect(Collectors.toSet());
        var matches = (listed.containsAll(givers) ? list : longer.apply(list)).matches();
        return IntStream.range(0, matches.size())
                .filter(at -> givers.contains(matches.get(at).giver()))
                .mapToObj(at -> new ProposedPair(list.demand(), matches.get(at), at + 1))
                .toList();
    }

    private static double points(List<Option<DemandId, Giver>> chosen) {
        return chosen.stream().mapToDouble(Option::value).sum();
    }
}
