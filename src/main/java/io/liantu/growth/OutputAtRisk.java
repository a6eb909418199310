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
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What share of what the local makers of a chain make would stop if one of them stopped.
 *
 * <p>Much of it is estimated. What an enterprise makes is its revenue, or else the median of the known ones. It is taken to
 * go in equal parts to its customers: those among the local makers, or as many as it is known to supply with one
 * product, if these are more. It carries the product that goes into what the customer makes, an essential input before
 * others. Whoever makes mainly the same can step in.
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
    }

    /**
     * The risk of every local maker; of none when no link between them is known.
     *
     * @param supply the links between the local makers of the web
     * @param centrality how much of the supply converges on each of them
     */
    static Map<EnterpriseId, Stop> of(
            CoveredWeb web, DirectedWeb<EnterpriseId> supply, Map<EnterpriseId, Double> centrality) {
        var risk = new OutputAtRisk(web, supply);
        var supplies = risk.supplies();
        return supplies.isEmpty() ? Map.of() : risk.stops(supplies, centrality);
    }

    private Map<EnterpriseId, Stop> stops(List<Supply<EnterpriseId>> supplies, Map<EnterpriseId, Double> centrality) {
        var total = outputs.values().stream().mapToDouble(Double::doubleValue).sum();
        var stops = new HashMap<EnterpriseId, Stop>();
        outputs.forEach((id, output) -> stops.put(id, new Stop(total > 0 ? output / total : 0, false)));
        var network = SystemicRisk.of(members(), supplies, LIMITS);
        made.keySet().stream()
                .sorted(Comparator.comparingDouble((EnterpriseId id) -> centrality.getOrDefault(id, 0.0))
                        .reversed()
                        .thenComparing(id -> id))
                .limit(examined(made.size() + supplies.size()))
                .forEach(id -> stops.put(id, new Stop(network.ifStops(id).index(), true)));
        return stops;
    }

    private static int examined(int followedOver) {
        return Math.min(EXAMINED, Math.max(EXAMINED_AT_LEAST, WORK / followedOver));
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
                .collect(Collectors.toSet());
        return makes.stream()
                .flatMap(maker -> uses.getOrDefault(maker.product(), List.of()).stream())
                .filter(input -> needed.contains(input.product()))
                .min(Comparator.comparing(input -> !input.isEssential()))
                .map(input -> new Supply<>(supplier, customer, input.input(), amount, input.isEssential()))
                .orElseGet(() -> new Supply<>(supplier, customer, makes.get(0).product(), amount, false));
    }

    private double outputOf(EnterpriseId id) {
        return outputs.getOrDefault(id, 0.0);
    }

    private static Map<EnterpriseId, Double> outputsOf(Collection<List<LocalMaker>> makers) {
        var enterprises = makers.stream().map(made -> made.get(0).enterprise()).toList();
        var known = enterprises.stream()
                .flatMap(enterprise -> enterprise.findRevenue().stream())
                .filter(OutputAtRisk::isAmount)
                .sorted()
                .toList();
        var usual = known.isEmpty() ? 1 : (known.get((known.size() - 1) / 2) + known.get(known.size() / 2)) / 2;
        return enterprises.stream()
                .collect(Collectors.toMap(
                        enterprise -> enterprise.id(),
                        enterprise -> enterprise
                                .findRevenue()
                                .filter(OutputAtRisk::isAmount)
                                .orElse(usual)));
    }

    private static boolean isAmount(double revenue) {
        return revenue > 0 && Double.isFinite(revenue);
    }

    private static double shareOf(LocalMaker maker) {
        var share = maker.share();
        return share == null ? 0 : share;
    }
}
