package io.liantu.network;

import io.liantu.alliance.Membership;
import io.liantu.network.image.Amounts;
import io.liantu.network.image.Area;
import io.liantu.network.image.IntRows;
import io.liantu.network.image.NetworkImage;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/**
 * Chooses makers outside a region by their customers. O(m log l) for m makers with l links each, and for those that have
 * as many local customers as the last that is chosen, O(l) more each.
 */
final class ImageOutsideMakers {

    private static final int NAMES = 3;

    private final NetworkImage image;
    private final ImageSales sales;
    private final Comparator<Found> bestFirst;

    ImageOutsideMakers(NetworkImage image) {
        this.image = image;
        sales = new ImageSales(image);
        bestFirst = Comparator.comparingInt(Found::localCustomers)
                .thenComparingInt(Found::customers)
                .reversed()
                .thenComparingLong(found -> image.enterprises().rank(found.maker()));
    }

    /** A maker, where it is among the makers of its product, and how many it supplies. */
    record Found(int position, int maker, int localCustomers, int customers) {}

    /** The makers of a product, those with most local customers first. */
    List<OutsideMaker> of(int product, Area area, String chain, int atMost) {
        return best(product, area, atMost).stream()
                .map(found -> outsideMaker(found, area, chain))
                .toList();
    }

    /** The same without what is known of each. */
    List<Found> best(int product, Area area, int atMost) {
        var best = new PriorityQueue<>(bestFirst.reversed());
        var local = new LocalCustomers(image.links().customers(), area);
        var makers = image.makes().enterprises();
        var outside = area.outside();
        for (var run = 0; run < outside.size() && atMost > 0; run++) {
            int end = makers.first(product, outside.to(run));
            for (var from = makers.first(product, outside.from(run)); from < end; from += LocalCustomers.MOST) {
                int to = Math.min(from + LocalCustomers.MOST, end);
                local.count(makers, from, to);
                offer(best, from, to, local, product, atMost);
            }
        }
        return best.stream().sorted(bestFirst).toList();
    }

    private void offer(PriorityQueue<Found> best, int from, int to, LocalCustomers local, int product, int atMost) {
        for (var position = from; position < to; position++) {
            int index = position - from;
            if (best.size() < atMost || mayBeBetter(best.element(), local, index)) {
                int maker = image.makes().enterprises().at(position);
                best.add(new Found(position, maker, local.of(index), sales.customers(maker, product)));
            }
            if (best.size() > atMost) {
                best.remove();
            }
        }
    }

    /** Nobody has more customers for a product than links; to count those who have them for the product takes longer. */
    private static boolean mayBeBetter(Found worst, LocalCustomers local, int index) {
        return local.of(index) > worst.localCustomers()
                || local.of(index) == worst.localCustomers() && local.links(index) >= worst.customers();
    }

    private OutsideMaker outsideMaker(Found found, Area area, String chain) {
        var enterprises = image.enterprises();
        var customers = sales.listCustomersIn(area, found.maker());
        customers.sort((one, other) -> Long.compare(enterprises.rank(one), enterprises.rank(other)));
        return new OutsideMaker(
                enterprises.get(found.maker()),
                image.regions().path(enterprises.place(found.maker())),
                Amounts.orNull(image.makes().amounts().at(found.position())),
                found.localCustomers(),
                customers.intStream().limit(NAMES).mapToObj(enterprises::name).toList(),
                found.customers(),
                memberships(found.maker(), area, chain));
    }

    private List<Membership> memberships(int enterprise, Area area, String chain) {
        var alliances = image.alliances();
        IntRows joined = alliances.memberships();
        var memberships = new ArrayList<Membership>();
        for (var position = joined.start(enterprise); position < joined.end(enterprise); position++) {
            int alliance = joined.at(position);
            memberships.add(new Membership(
                    alliances.names().get(alliance),
                    alliances.leads().get(position),
                    alliances.chains().get(alliance).contains(chain),
                    area.hasAny(alliances.regions(), alliance)));
        }
        return memberships;
    }
}
