package io.liantu.growth;

import io.liantu.algorithm.DirectedWeb;
import io.liantu.algorithm.SystemicRisk;
import io.liantu.algorithm.SystemicRisk.Limits;
import io.liantu.algorithm.SystemicRisk.Member;
import io.liantu.algorithm.SystemicRisk.Supply;
import io.liantu.chain.Input;
import io.liantu.chain.ProductId;
import io.liantu.enterprise.EnterpriseId;
import io.liantu.network.LocalMaker;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What share of what the local makers of a chain make would stop if one of them stopped, or several at once.
 *
 * <p>Much of it is estimated. What an enterprise makes of the chain is its revenue, or else the median of the known ones, times
 * the share that the chain's products have in it; all of it where one of these shares is unknown. It is taken to
 * go in equal parts to its customers: those among the local makers, or as many as it is known to supply with one
 * product, if these are more. It carries the product that goes into what the customer makes, an essential input before
 * others; an input is essential to a customer when it is to what it mainly makes. Whoever makes mainly the same can step in.
 *
 * <p>The risk is followed only for those on whom most of the local supply converges: for {@value #EXAMINED} at most, and for
 * fewer where so many makers and links are known that an answer would take long. Of the others it is known to be no
 * less than what they make themselves.
 */
final class OutputAtRisk {

    static final int EXAMINED = 300;

    /** Enterprises that are followed, times the makers and links that each of them is followed over. */
    private static final int WORK = 3_000_000;

    private static final int EXAMINED_AT_LEAST = 10;
    private static final Limits LIMITS = new Limits(1e-3, 50);

    private static final Comparator<LocalMaker> MAIN_FIRST = Comparator.comparingDouble(OutputAtRisk::shareOf)
            .thenComparingLong(LocalMaker::customers)
            .reversed()
            .thenComparing(LocalMaker::product);

    private final DirectedWeb<EnterpriseId> supply;
    private final Map<ProductId, List<Input>> uses;
    private final Map<EnterpriseId, List<LocalMaker>> made;
    private final Map<EnterpriseId, Double> outputs;
    private final int links;
    private final SystemicRisk<EnterpriseId> network;

    /**
     * How much would stop.
     *
     * @param share of all that the local makers make, 0 to 1
     * @param isFollowed whether it was followed along the links; otherwise the share is what it makes itself
     */
    record Stop(double share, boolean isFollowed) {}

    private OutputAtRisk(CoveredWeb web, DirectedWeb<EnterpriseId> supply) {
        this.supply = supply;
        this.uses = web.web().inputs().stream().collect(Collectors.groupingBy(Input::input));
        this.made = web.segments().stream()
                .flatMap(segment -> segment.makers().stream())
                .sorted(MAIN_FIRST)
                .collect(Collectors.groupingBy(maker -> maker.enterprise().id(), TreeMap::new, Collectors.toList()));
        this.outputs = outputsOf(made.values());
        var supplies = supplies();
        this.links = supplies.size();
        this.network = SystemicRisk.of(members(), supplies, LIMITS);
    }

    /**
     * What could stop of a web; nothing when no link between its local makers is known.
     *
     * @param supply the links between the local makers of the web
     */
    static Optional<OutputAtRisk> in(CoveredWeb web, DirectedWeb<EnterpriseId> supply) {
        return Optional.of(new OutputAtRisk(web, supply)).filter(risk -> risk.links > 0);
    }

    /**
     * The risk of every local maker.
     *
     * @param centrality how much of the supply converges on each of them
     */
    Map<EnterpriseId, Stop> stops(Map<EnterpriseId, Double> centrality) {
        return stops(made.keySet(), centrality);
    }

    /** The risk of some local makers, each alone; those who are no local makers are left out. */
    Map<EnterpriseId, Stop> stopsOf(Collection<EnterpriseId> some) {
        return stops(local(some), Map.of());
    }

    /** The share that stops if all of these stop at once, 0 to 1; those who are no local makers stop nothing. */
    double together(Collection<EnterpriseId> some) {
        var stopped = local(some);
        return stopped.isEmpty() ? 0 : network.ifStop(stopped).index();
    }

    private Set<EnterpriseId> local(Collection<EnterpriseId> some) {
        return some.stream().filter(made::containsKey).collect(Collectors.toCollection(TreeSet::new));
    }

    private Map<EnterpriseId, Stop> stops(Set<EnterpriseId> some, Map<EnterpriseId, Double> first) {
        var total = outputs.values().stream().mapToDouble(Double::doubleValue).sum();
        var stops = new HashMap<EnterpriseId, Stop>();
        some.forEach(id -> stops.put(id, new Stop(total > 0 ? outputOf(id) / total : 0, false)));
        some.stream()
                .sorted(Comparator.comparingDouble((EnterpriseId id) -> first.getOrDefault(id, 0.0))
                        .reversed()
                        .thenComparing(id -> id))
                .limit(examined())
                .forEach(id -> stops.put(id, new Stop(network.ifStops(id).index(), true)));
        return stops;
    }

    private int examined() {
        return Math.min(EXAMINED, Math.max(EXAMINED_AT_LEAST, WORK / (made.size() + links)));
    }

    private List<Member<EnterpriseId>> members() {
        return made.entrySet().stream()
                .map(entry -> new Member<EnterpriseId>(
                        entry.getKey(), entry.getValue().get(0).product(), outputOf(entry.getKey())))
                .toList();
    }

    private List<Supply<EnterpriseId>> supplies() {
        return made.keySet().stream().flatMap(this::suppliesOf).toList();
    }

    private Stream<Supply<EnterpriseId>> suppliesOf(EnterpriseId supplier) {
        var local = supply.directlyAfter(supplier);
        var makes = made.getOrDefault(supplier, List.of());
        var customers = Math.max(
                local.size(),
                makes.stream().mapToLong(LocalMaker::customers).max().orElse(0));
        return local.stream().map(customer -> supply(makes, customer, outputOf(supplier) / customers));
    }

    private Supply<EnterpriseId> supply(List<LocalMaker> makes, EnterpriseId customer, double amount) {
        var supplier = makes.get(0).enterprise().id();
        var needed = made.getOrDefault(customer, List.of()).stream()
                .map(LocalMaker::product)
                .toList();
        return makes.stream()
                .flatMap(maker -> uses.getOrDefault(maker.product(), List.of()).stream())
                .filter(input -> needed.contains(input.product()))
                .min(Comparator.comparing(input -> !isEssential(input, needed)))
                .map(input -> new Supply<>(supplier, customer, input.input(), amount, isEssential(input, needed)))
                .orElseGet(() -> new Supply<>(supplier, customer, makes.get(0).product(), amount, false));
    }

    /** Whoever mainly makes something else goes on without it. */
    private static boolean isEssential(Input input, List<ProductId> mainFirst) {
        return input.isEssential() && input.product().equals(mainFirst.get(0));
    }

    private double outputOf(EnterpriseId id) {
        return outputs.getOrDefault(id, 0.0);
    }

    private static Map<EnterpriseId, Double> outputsOf(Collection<List<LocalMaker>> makers) {
        var known = makers.stream()
                .flatMap(made -> made.get(0).enterprise().findRevenue().stream())
                .filter(OutputAtRisk::isAmount)
                .sorted()
                .toList();
        var usual = known.isEmpty() ? 1 : (known.get((known.size() - 1) / 2) + known.get(known.size() / 2)) / 2;
        return makers.stream()
                .collect(Collectors.toMap(
                        made -> made.get(0).enterprise().id(),
                        made -> inChain(made)
                                * made.get(0)
                                        .enterprise()
                                        .findRevenue()
                                        .filter(OutputAtRisk::isAmount)
                                        .orElse(usual)));
    }

    /** Which part of its revenue an enterprise has from the chain, 0 to 1. */
    private static double inChain(List<LocalMaker> made) {
        return made.stream().anyMatch(maker -> maker.share() == null)
                ? 1
                : Math.min(1, made.stream().mapToDouble(OutputAtRisk::shareOf).sum());
    }

    private static boolean isAmount(double revenue) {
        return revenue > 0 && Double.isFinite(revenue);
    }

    private static double shareOf(LocalMaker maker) {
        var share = maker.share();
        return share == null ? 0 : share;
    }
}
