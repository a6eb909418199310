package io.liantu.network;

import io.liantu.alliance.Membership;
import io.liantu.network.image.Amounts;
import io.liantu.network.image.Area;
import io.liantu.network.image.CustomersOfMakers;
import io.liantu.network.image.IntRows;
import io.liantu.network.image.NetworkImage;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Chooses makers outside a region by their customers. O(the links of the makers that reach into the region, or all of those
 * with few), and once for a maker, O(its links) more.
 */
final class ImageOutsideMakers {

    private static final int NAMES = 3;

    private final NetworkImage image;
    private final ImageSales sales;

    ImageOutsideMakers(NetworkImage image) {
        this.image = image;
        sales = new ImageSales(image);
    }

    /** The makers of a product, those with most local customers first. */
    List<OutsideMaker> of(int product, Area area, String chain, int atMost) {
        return best(product, area, atMost).stream()
                .map(found -> outsideMaker(found, area, chain))
                .toList();
    }

    /** The same without what is known of each. */
    List<BestMakers.Found> best(int product, Area area, int atMost) {
        var makers = image.makes().enterprises();
        var best = new BestMakers(atMost, position -> image.enterprises().rank(makers.at(position)));
        var local = new LocalCustomers(image, area);
        var customers = image.customersOfMakers().of(product);
        var outside = area.outside();
        for (var run = 0; run < outside.size() && atMost > 0; run++) {
            int end = makers.first(product, outside.to(run));
            for (var from = makers.first(product, outside.from(run)); from < end; from += LocalCustomers.MOST) {
                int to = Math.min(from + LocalCustomers.MOST, end);
                local.count(makers, from, to);
                offer(best, from, to, local, customers);
            }
        }
        return best.list();
    }

    private static void offer(
            BestMakers best, int from, int to, LocalCustomers local, CustomersOfMakers.OfProduct customers) {
        for (var position = from; position < to; position++) {
            int localCustomers = local.of(position - from);
            if (best.mayHave(localCustomers)) {
                best.add(position, localCustomers, customers.at(position));
            }
        }
    }

    /** Who is at a position among the makers of a product. */
    int maker(int position) {
        return image.makes().enterprises().at(position);
    }

    private OutsideMaker outsideMaker(BestMakers.Found found, Area area, String chain) {
        return outsideMaker(maker(found.position()), shareAt(found.position()), found.customers(), area, chain);
    }

    private @Nullable Double shareAt(int position) {
        return Amounts.orNull(image.makes().amounts().at(position));
    }

    private OutsideMaker outsideMaker(int maker, @Nullable Double share, int customers, Area area, String chain) {
        var enterprises = image.enterprises();
        var local = sales.listCustomersIn(area, maker);
        local.sort((one, other) -> Long.compare(enterprises.rank(one), enterprises.rank(other)));
        return new OutsideMaker(
                enterprises.get(maker),
                image.regions().path(enterprises.place(maker)),
                share,
                local.size(),
                local.intStream().limit(NAMES).mapToObj(enterprises::name).toList(),
                customers,
                memberships(maker, area, chain));
    }

    /** Those of some enterprises that are outside, whether they make a product or not, in their order. O(their links). */
    List<OutsideMaker> among(int[] enterprises, int product, Area area, String chain) {
        return Arrays.stream(enterprises)
                .filter(area::isOutside)
                .mapToObj(enterprise -> outsideMaker(
                        enterprise, share(enterprise, product), sales.customers(enterprise, product), area, chain))
                .toList();
    }

    private @Nullable Double share(int enterprise, int product) {
        var makers = image.makes().enterprises();
        int position = makers.first(product, enterprise);
        boolean isMaker = position < makers.end(product) && makers.at(position) == enterprise;
        return isMaker ? shareAt(position) : null;
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
