package io.liantu.partner;

import io.liantu.chain.Product;
import io.liantu.chain.ProductId;
import io.liantu.enterprise.EnterpriseId;
import io.liantu.network.Partner;
import io.liantu.network.PartnerNetwork;
import io.liantu.network.SupplyNetwork;
import io.liantu.network.Trade;
import io.liantu.region.Region;
import io.liantu.region.RegionCode;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Looks around an enterprise for those who could be its partners. Its cost depends on how much the enterprise is linked to. */
final class PartnerSearch {

    /** So many candidates are looked at one by one, those first for whom most speaks at first sight. */
    private static final int CANDIDATES = 800;

    private static final int WANTED = 24;
    private static final int MAKERS = 100;
    private static final int NAMED = 200;
    private static final int PEERS = 80;
    private static final int LINKS = 5_000;

    private final SupplyNetwork network;
    private final PartnerNetwork partners;
    private final AlikeProducts like;
    private final Names names;
    private final Side side;

    /** @param partners of the network, all or as if something were not known */
    PartnerSearch(SupplyNetwork network, PartnerNetwork partners, AlikeProducts like, Names names, Side side) {
        this.network = network;
        this.partners = partners;
        this.like = like;
        this.names = names;
        this.side = side;
    }

    /** What is known around an enterprise. */
    Surroundings around(Partner asker, @Nullable Region place, @Nullable Product product) {
        var wantedId = product == null ? null : product.id();
        var id = asker.enterprise().id();
        var trades = partners.tradesOf(List.of(id));
        var own = trades.stream().filter(trade -> side.asker(trade).equals(id)).toList();
        var current = partnersIn(own);
        var peers = new Peers(partners, side).of(asker, current);
        var experience = experience(peers, wantedId);
        return new Surroundings(
                asker,
                place,
                wantedId,
                product == null ? "" : product.name(),
                current,
                served(own, wantedId),
                trades.stream()
                        .filter(trade -> side.partner(trade).equals(id))
                        .map(side::asker)
                        .collect(Collectors.toSet()),
                statedBuyers(asker, wantedId),
                experience,
                LikelyProducts.of(experience, partners),
                new WantedProducts(network, like, side).of(asker, wantedId));
    }

    /** Those who serve it with the product or a kind of it; of a link that names none, nobody knows whether it does. */
    private Set<EnterpriseId> served(List<Trade> own, @Nullable ProductId product) {
        if (product == null) {
            return partnersIn(own);
        }
        var kinds = partners.kinOf(product).kinds();
        return partnersIn(own.stream()
                .filter(trade -> trade.product() != null && kinds.contains(trade.product()))
                .toList());
    }

    private Set<EnterpriseId> partnersIn(Collection<Trade> trades) {
        return trades.stream().map(side::partner).collect(Collectors.toSet());
    }

    /** What the peers have gone through: with whom they trade. */
    private Tally<EnterpriseId> experience(Tally<EnterpriseId> peers, @Nullable ProductId product) {
        var experience = new Tally<EnterpriseId>();
        if (product != null) {
            partners.linksWith(product, LINKS)
                    .forEach(link -> add(new Trade(link.supplier(), link.customer(), product), peers, experience));
        } else {
            var nearest = peers.largest(PEERS);
            partners.tradesOf(nearest).forEach(trade -> add(trade, peers, experience));
        }
        return experience;
    }

    private void add(Trade trade, Tally<EnterpriseId> peers, Tally<EnterpriseId> experience) {
        double likeness = peers.of(side.asker(trade));
        if (likeness > 0) {
            experience.add(side.partner(trade), likeness);
        }
    }

    /**
     * Those who come into question, the enterprise itself and whoever serves it already left out.
     *
     * @param region where they should be, among others; null for anywhere
     */
    List<Partner> candidates(Surroundings around, @Nullable RegionCode region) {
        var found = new Tally<EnterpriseId>();
        addThoseOf(around.wanted(), 2, found);
        addThoseOf(around.likely(), 1, found);
        around.experience()
                .largest(CANDIDATES)
                .forEach(partner -> found.add(partner, 1 + around.experience().of(partner)));
        around.current().forEach(partner -> found.add(partner, 1));
        around.other().forEach(partner -> found.add(partner, 1));
        around.buyers().forEach(partner -> found.add(partner, 3));
        if (around.product() == null) {
            addNamed(around.asker(), found);
        }
        partners.linksWith(around.product(), LINKS)
                .forEach(link ->
                        found.add(side.partner(new Trade(link.supplier(), link.customer(), null)), 1.0 / LINKS));
        var leftOut = new HashSet<>(around.served());
        leftOut.add(around.asker().enterprise().id());
        var chosen = new TreeSet<>(found.without(leftOut).largest(CANDIDATES));
        if (region != null) {
            chosen.addAll(localMakers(around, region).without(leftOut).largest(CANDIDATES));
        }
        return partners.partners(chosen);
    }

    /** Among all makers of the nation those of a region may come too late to be looked at. */
    private Tally<EnterpriseId> localMakers(Surroundings around, RegionCode region) {
        var local = new Tally<EnterpriseId>();
        network.makersIn(region, around.wanted().largest(WANTED))
                .forEach(maker ->
                        local.atLeast(maker.enterprise().id(), around.wanted().of(maker.product())));
        return local;
    }

    /** Those with a name like its own, who make what goes by a name like its own, or the same as it does. */
    private void addNamed(Partner asker, Tally<EnterpriseId> found) {
        var name = asker.enterprise().name();
        names.enterprises().named(name, NAMED).forEach(named -> found.add(named, 1));
        var products = new TreeSet<>(names.products().named(name, WANTED));
        asker.makes().stream().limit(WANTED).forEach(products::add);
        partners.makersOf(products, MAKERS)
                .values()
                .forEach(makers -> makers.forEach(maker -> found.atLeast(maker, 1)));
    }

    /** What speaks for each of the candidates. */
    PartnerRule rule(Surroundings around, List<Partner> candidates) {
        return new PartnerRule(
                around, side, new CommonWords(around.asker(), candidates, names.products()), names.products());
    }

    private void addThoseOf(Tally<ProductId> products, double weight, Tally<EnterpriseId> found) {
        var chosen = products.largest(WANTED);
        partners.makersOf(chosen, MAKERS)
                .forEach((product, makers) ->
                        makers.forEach(maker -> found.atLeast(maker, weight * products.of(product))));
    }

    /** Who states that it buys what the enterprise offers. */
    private Set<EnterpriseId> statedBuyers(Partner asker, @Nullable ProductId product) {
        if (side == Side.SUPPLIERS) {
            return Set.of();
        }
        var offered = product == null ? asker.makes() : List.of(product);
        return partners.buyersOf(offered, MAKERS).values().stream()
                .flatMap(List::stream)
                .collect(Collectors.toSet());
    }
}
