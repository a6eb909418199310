package io.liantu.network;

import io.liantu.network.image.Amounts;
import io.liantu.network.image.Area;
import io.liantu.network.image.NetworkImage;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Adds up what the buyers inside a region need. O(b log b + purchases), where b is how many buyers there are. */
final class ImageDemand {

    private static final int NAMES = 5;

    private final NetworkImage image;

    ImageDemand(NetworkImage image) {
        this.image = image;
    }

    /** What one enterprise needs of a product; what is unknown is not a number (NaN). */
    private record Need(int buyer, double stated, double purchased, double locally, double elsewhere) {

        double needed() {
            return Double.isNaN(stated) ? purchased : stated;
        }
    }

    Demand of(int product, Area area) {
        var needs = needs(product, area);
        if (needs.isEmpty()) {
            return Demand.NONE;
        }
        var enterprises = image.enterprises();
        needs.sort(Comparator.comparingDouble((Need need) -> Amounts.known(need.needed()))
                .reversed()
                .thenComparingLong(need -> enterprises.rank(need.buyer())));
        return new Demand(
                needs.size(),
                needs.stream()
                        .limit(NAMES)
                        .map(need -> enterprises.name(need.buyer()))
                        .toList(),
                Amounts.orNull(needs.stream().mapToDouble(Need::needed).reduce(Amounts.UNKNOWN, Amounts::sum)),
                needs.stream().mapToDouble(Need::locally).reduce(0, Double::sum),
                needs.stream().mapToDouble(Need::elsewhere).reduce(0, Double::sum));
    }

    private List<Need> needs(int product, Area area) {
        var needs = new ArrayList<Need>();
        var inside = area.inside();
        for (var run = 0; run < inside.size(); run++) {
            addNeeds(product, inside.from(run), inside.to(run), area, needs);
        }
        return needs;
    }

    /** Goes through those who say that they buy and those who are known to, both ascending, at once. */
    private void addNeeds(int product, int from, int to, Area area, List<Need> needs) {
        var buyers = image.buys().enterprises();
        var customers = image.purchases().customers();
        int said = buyers.first(product, from);
        int lastSaid = buyers.first(product, to);
        int known = customers.first(product, from);
        int lastKnown = customers.first(product, to);
        while (said < lastSaid || known < lastKnown) {
            int buyer = Math.min(
                    said < lastSaid ? buyers.at(said) : Integer.MAX_VALUE,
                    known < lastKnown ? customers.at(known) : Integer.MAX_VALUE);
            double stated = Amounts.UNKNOWN;
            if (said < lastSaid && buyers.at(said) == buyer) {
                stated = image.buys().amounts().at(said++);
            }
            int next = known;
            while (next < lastKnown && customers.at(next) == buyer) {
                next++;
            }
            needs.add(need(buyer, stated, known, next, area));
            known = next;
        }
    }

    private Need need(int buyer, double stated, int from, int to, Area area) {
        var purchases = image.purchases();
        double purchased = Amounts.UNKNOWN;
        double locally = 0;
        double elsewhere = 0;
        for (var purchase = from; purchase < to; purchase++) {
            double amount = purchases.amounts().at(purchase);
            purchased = Amounts.sum(purchased, amount);
            if (area.holds(purchases.suppliers().at(purchase))) {
                locally += Amounts.known(amount);
            } else if (area.isOutside(purchases.suppliers().at(purchase))) {
                elsewhere += Amounts.known(amount);
            }
        }
        return new Need(buyer, stated, purchased, locally, elsewhere);
    }
}
