package io.liantu.partner;

import io.liantu.chain.Product;
import io.liantu.chain.ProductId;
import io.liantu.enterprise.EnterpriseId;
import io.liantu.network.Partner;
import io.liantu.network.PartnerNetwork;
import io.liantu.network.SupplyNetwork;
import io.liantu.network.Trade;
import io.liantu.region.Region;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Looks around an enterprise for those who could be its partners. Its cost depends on how much the enterprise is linked to. */
final class PartnerSearch {

    /** So many candidates are looked at one by one, those first for whom most speaks at first sight. */
    private static final int CANDIDATES = 800;

    private static final int WANTED = 24;
    private static final int MAKERS = 100;
    private static final int PEERS = 80;
    private static final int LINKS = 5_000;
    private static final int EXPERIENCED = 80;

    private final SupplyNetwork network;
    private final PartnerNetwork partners;
    private final AlikeProducts like;
    private final Side side;

    /** @param partners of the network, all or as if something were not known */
    PartnerSearch(SupplyNetwork network, PartnerNetwork partners, AlikeProducts like, Side side) {
        this.network = network;
        this.partners = partners;
        this.like = like;
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
                partnersIn(own.stream()
                        .filter(trade -> wantedId == null || wantedId.equals(trade.product()))
                        .toList()),
                trades.stream()
                        .filter(trade -> side.partner(trade).equals(id))
                        .map(side::asker)
                        .collect(Collectors.toSet()),
                experience,
                likely(experience),
                new WantedProducts(network, like, side).of(asker, wantedId));
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

    /** By product: which part of the experience is with its makers. */
    private Tally<ProductId> likely(Tally<EnterpriseId> experience) {
        var chosen = experience.largest(EXPERIENCED);
        var made = new Tally<ProductId>();
        double total = 0;
        for (var partner : partners.partners(chosen)) {
            double weight = experience.of(partner.enterprise().id());
            partner.makes().forEach(product -> made.add(product, weight));
            total += partner.makes().isEmpty() ? 0 : weight;
        }
        return made.dividedBy(total);
    }

    /** Those who come into question, the enterprise itself and whoever serves it already left out. */
    List<Partner> candidates(Surroundings around) {
        var found = new Tally<EnterpriseId>();
        addMakers(around.wanted(), 2, found);
        addMakers(around.likely(), 1, found);
        around.experience()
                .largest(CANDIDATES)
                .forEach(partner -> found.add(partner, 1 + around.experience().of(partner)));
        around.current().forEach(partner -> found.add(partner, 1));
        around.other().forEach(partner -> found.add(partner, 1));
        partners.linksWith(around.product(), LINKS)
                .forEach(link ->
                        found.add(side.partner(new Trade(link.supplier(), link.customer(), null)), 1.0 / LINKS));
        var leftOut = around.asker().enterprise().id();
        var chosen = found.largest(CANDIDATES).stream()
                .filter(partner -> !partner.equals(leftOut) && !around.served().contains(partner))
                .toList();
        return partners.partners(chosen);
    }

    private void addMakers(Tally<ProductId> products, double weight, Tally<EnterpriseId> found) {
        partners.makersOf(products.largest(WANTED), MAKERS)
                .forEach((product, makers) ->
                        makers.forEach(maker -> found.atLeast(maker, weight * products.of(product))));
    }
}
