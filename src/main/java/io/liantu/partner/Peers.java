package io.liantu.partner;

import io.liantu.chain.ProductId;
import io.liantu.enterprise.EnterpriseId;
import io.liantu.network.Partner;
import io.liantu.network.PartnerNetwork;
import io.liantu.network.Trade;
import java.util.Collection;
import java.util.List;
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
        var likeness = new Tally<EnterpriseId>();
        addMakersOf(asker.makes(), self, likeness);
        addThoseWith(partners, self, likeness);
        return likeness;
    }

    private void addMakersOf(List<ProductId> lines, EnterpriseId self, Tally<EnterpriseId> likeness) {
        var makers = network.makersOf(lines, MAKERS);
        double all = makers.values().stream()
                .mapToDouble(some -> rarity(some.size()))
                .sum();
        makers.values()
                .forEach(some -> some.stream()
                        .filter(maker -> !maker.equals(self))
                        .forEach(maker -> likeness.add(maker, rarity(some.size()) / all)));
    }

    private void addThoseWith(Collection<EnterpriseId> all, EnterpriseId self, Tally<EnterpriseId> likeness) {
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
            if (!side.asker(trade).equals(self)) {
                likeness.add(side.asker(trade), rarity((int) degrees.of(side.partner(trade))) / partners.size());
            }
        }
    }

    private static double rarity(int count) {
        return 1 / Math.log(Math.E + count);
    }
}
