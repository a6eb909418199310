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
    private final Area area;
    private final Comparator<Need> largestFirst;

    ImageDemand(NetworkImage image, Area area) {
        this.image = image;
        this.area = area;
        largestFirst = Comparator.comparingDouble((Need need) -> Amounts.known(need.needed()))
                .reversed()
                .thenComparingLong(need -> image.enterprises().rank(need.buyer()));
    }

    /** Who needs a product how much; not a number (NaN) when unknown. */
    private record Need(int buyer, double needed) {}

    /** Takes one buyer after another, with the amount that it states and the positions of its purchases. */
    private interface Buyers {
        void take(int buyer, double stated, int from, int to);
    }

    Demand of(int product) {
        var needs = new ArrayList<Need>();
        var sums = new Sums();
        walk(product, (buyer, stated, from, to) -> needs.add(new Need(buyer, sums.add(stated, from, to))));
        needs.sort(largestFirst);
        return sums.demand(needs.stream()
                .limit(NAMES)
                .map(need -> image.enterprises().name(need.buyer()))
                .toList());
    }

    /** The same without the names of buyers. O(purchases). */
    Demand withoutNames(int product) {
        var sums = new Sums();
        walk(product, (buyer, stated, from, to) -> sums.add(stated, from, to));
        return sums.demand(List.of());
    }

    private void walk(int product, Buyers buyers) {
        var inside = area.inside();
        for (var run = 0; run < inside.size(); run++) {
            walk(product, inside.from(run), inside.to(run), buyers);
        }
    }

    /** Goes through those who say that they buy and those who are known to, both ascending, at once. */
    private void walk(int product, int from, int to, Buyers buyers) {
        var saying = image.buys().enterprises();
        var customers = image.purchases().customers();
        int said = saying.first(product, from);
        int lastSaid = saying.first(product, to);
        int known = customers.first(product, from);
        int lastKnown = customers.first(product, to);
        while (said < lastSaid || known < lastKnown) {
            int buyer = Math.min(
                    said < lastSaid ? saying.at(said) : Integer.MAX_VALUE,
                    known < lastKnown ? customers.at(known) : Integer.MAX_VALUE);
            double stated = Amounts.UNKNOWN;
            if (said < lastSaid && saying.at(said) == buyer) {
                stated = image.buys().amounts().at(said++);
            }
            int next = known;
            while (next < lastKnown && customers.at(next) == buyer) {
                next++;
            }
            buyers.take(buyer, stated, known, next);
            known = next;
        }
    }

    /** What all buyers together need and buy. */
    private final class Sums {

        private int buyers;
        private double needed = Amounts.UNKNOWN;
        private double locally;
        private double elsewhere;

        /** Adds a buyer; what it needs. */
        double add(double stated, int from, int to) {
            double purchased = Amounts.UNKNOWN;
            for (var purchase = from; purchase < to; purchase++) {
                double amount = image.purchases().amounts().at(purchase);
                purchased = Amounts.sum(purchased, amount);
                addFrom(image.purchases().suppliers().at(purchase), Amounts.known(amount));
            }
            double need = Double.isNaN(stated) ? purchased : stated;
            needed = Amounts.sum(needed, need);
            buyers++;
            return need;
        }

        private void addFrom(int supplier, double amount) {
            if (area.holds(supplier)) {
                locally += amount;
            } else if (area.isOutside(supplier)) {
                elsewhere += amount;
            }
        }

        Demand demand(List<String> names) {
            return buyers == 0 ? Demand.NONE : new Demand(buyers, names, Amounts.orNull(needed), locally, elsewhere);
        }
    }
}
