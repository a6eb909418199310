package io.liantu.partner;

import io.liantu.chain.Product;
import io.liantu.chain.ProductId;
import io.liantu.enterprise.EnterpriseId;
import io.liantu.network.Neighbour;
import io.liantu.network.Partner;
import io.liantu.network.PartnerNetwork;
import io.liantu.network.SupplyNetwork;
import io.liantu.region.RegionCode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Ranks who is likely to make a product, or could grow into it: those who make something like it, what is often made
 * together with it, or what stands next to it in the chain, and those whose names tell of it.
 */
public final class MakerRanking {

    private static final int ALIKE = 30;
    private static final int MAKERS = 100;
    private static final int NAMED = 200;
    private static final int CANDIDATES = 800;
    private static final int ONE_IN = 10;

    private final SupplyNetwork network;
    private final AlikeProducts like;
    private final NamedEnterprises names;

    public MakerRanking(SupplyNetwork network, AlikeProducts like, NamedEnterprises names) {
        this.network = network;
        this.like = like;
        this.names = names;
    }

    /** An enterprise that makes a product. */
    public record Made(EnterpriseId enterprise, ProductId product) {}

    /**
     * All who come into question and are not known to make it, best first; ties by id.
     *
     * @param region where they should be; null for anywhere
     */
    public List<Suggestion> rank(Product product, @Nullable RegionCode region, Weights weights) {
        var rule = rule(product);
        return PartnerRanking.sorted(candidates(product, rule, region).stream()
                .filter(candidate -> !candidate.makes().contains(product.id()))
                .filter(candidate -> region == null || candidate.place().contains(region))
                .map(candidate -> new Suggestion(candidate, weights.score(rule.clues(candidate))))
                .toList());
    }

    /** Weights that tell makers of some products from those who come into question besides, each as if not known to make it. */
    Learned learned(Collection<Made> made, KnownProducts products) {
        var examples = new ArrayList<Example>();
        made.stream()
                .collect(Collectors.groupingBy(Made::product, Collectors.mapping(Made::enterprise, Collectors.toSet())))
                .entrySet()
                .stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(entry -> addExamples(products.product(entry.getKey()), entry.getValue(), examples));
        return Learned.from(examples, MakerRule.STANDARD);
    }

    private void addExamples(Product product, Collection<EnterpriseId> makers, List<Example> examples) {
        var rule = rule(product);
        var candidates = candidates(product, rule, null);
        for (var at = 0; at < candidates.size(); at++) {
            if (at % ONE_IN == 0 && !candidates.get(at).makes().contains(product.id())) {
                examples.add(new Example(rule.clues(candidates.get(at)), false));
            }
        }
        network.partners().partners(makers).forEach(maker -> examples.add(new Example(rule.clues(maker), true)));
    }

    private MakerRule rule(Product product) {
        var near = network.neighboursOf(List.of(product.id())).stream()
                .map(Neighbour::product)
                .map(Product::id)
                .collect(Collectors.toUnmodifiableSet());
        return new MakerRule(
                product,
                partners().kinOf(product.id()),
                like.likeTo(product.id(), ALIKE),
                new CoMakers(network, product.id()),
                near);
    }

    private List<Partner> candidates(Product product, MakerRule rule, @Nullable RegionCode region) {
        var found = new Tally<EnterpriseId>();
        partners()
                .makersOf(rule.alike().keySet(), MAKERS)
                .forEach((other, makers) -> makers.forEach(
                        maker -> found.atLeast(maker, 1 + rule.alike().getOrDefault(other, 0.0))));
        partners()
                .makersOf(rule.often(ALIKE), MAKERS)
                .values()
                .forEach(makers -> makers.forEach(maker -> found.add(maker, 1)));
        partners()
                .makersOf(rule.near(), MAKERS)
                .values()
                .forEach(makers -> makers.forEach(maker -> found.add(maker, 1)));
        names.named(product.name(), NAMED).forEach(named -> found.add(named, 2));
        var chosen = new TreeSet<>(found.largest(CANDIDATES));
        if (region != null) {
            chosen.addAll(local(rule, region).largest(CANDIDATES));
        }
        return partners().partners(chosen);
    }

    /** Among all makers of the nation those of a region may come too late to be looked at. */
    private Tally<EnterpriseId> local(MakerRule rule, RegionCode region) {
        var products = new TreeSet<>(rule.alike().keySet());
        products.addAll(rule.often(ALIKE));
        products.addAll(rule.near());
        var local = new Tally<EnterpriseId>();
        network.makersIn(region, products)
                .forEach(maker ->
                        local.atLeast(maker.enterprise().id(), 1 + rule.alike().getOrDefault(maker.product(), 0.0)));
        return local;
    }

    private PartnerNetwork partners() {
        return network.partners();
    }
}
