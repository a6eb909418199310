package io.liantu.partner;

import io.liantu.chain.ProductId;
import io.liantu.enterprise.EnterpriseId;
import io.liantu.network.Partner;
import io.liantu.network.PartnerNetwork;
import io.liantu.network.Trade;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Who is like an enterprise: makes the same, or trades with the same. What few make says more than what many do (inverse
 * document frequency, Spärck Jones 1972, doi:10.1108/eb026526); so does a partner with few others (Adamic and Adar 2003,
 * doi:10.1016/S0378-8733(03)00009-1).
 */
final class Peers {

    /** So many makers of one product are looked at. */
    private static final int MAKERS = 400;

    /** So many of those with whom it trades are looked at. */
    private static final int PARTNERS = 80;

    private final PartnerNetwork network;
    private final Side side;

    Peers(PartnerNetwork network, Side side) {
        this.network = network;
        this.side = side;
    }

    /**
     * The likeness of each, above 0; the enterprise itself is left out.
     *
     * @param partners with whom it trades on this side
     */
    Tally<EnterpriseId> of(Partner asker, Collection<EnterpriseId> partners) {
        var self = asker.enterprise().id();
        var likeness = makersOf(asker.makes());
        addThoseWith(partners, likeness);
        return likeness.without(Set.of(self));
    }

    /** Who makes the same as somebody makes, or some do: the likeness of each, above 0. */
    Tally<EnterpriseId> makersOf(Collection<ProductId> lines) {
        var likeness = new Tally<EnterpriseId>();
        addMakersOf(lines, likeness);
        return likeness;
    }

    private void addMakersOf(Collection<ProductId> lines, Tally<EnterpriseId> likeness) {
        var makers = network.makersOf(lines, MAKERS);
        double all = makers.values().stream()
                .mapToDouble(some -> rarity(some.size()))
                .sum();
        makers.values().forEach(some -> some.forEach(maker -> likeness.add(maker, rarity(some.size()) / all)));
    }

    private void addThoseWith(Collection<EnterpriseId> all, Tally<EnterpriseId> likeness) {
        var partners = all.stream().sorted().limit(PARTNERS).collect(Collectors.toSet());
        if (partners.isEmpty()) {
            return;
        }
        var trades = network.tradesOf(partners).stream()
                .filter(trade -> partners.contains(side.partner(trade)))
                .toList();
        var degrees = new Tally<EnterpriseId>();
        trades.forEach(trade -> degrees.add(side.partner(trade), 1));
        for (Trade trade : trades) {
            likeness.add(side.asker(trade), rarity((int) degrees.of(side.partner(trade))) / partners.size());
        }
    }

    private static double rarity(int count) {
        return 1 / Math.log(Math.E + count);
    }
}
