package io.liantu.network;

import io.liantu.network.image.Amounts;
import io.liantu.network.image.Area;
import io.liantu.network.image.AreaCounts;
import io.liantu.network.image.IntRows;
import io.liantu.network.image.NetworkImage;
import io.liantu.network.image.Purchases;
import java.util.Arrays;
import java.util.List;

/** Counts and adds up without naming anybody. O(p log p) for p purchases of a product. */
final class ImageFigures {

    private final Area area;
    private final AreaCounts counts;
    private final IntRows makers;
    private final Purchases purchases;
    private final ImageDemand demand;

    ImageFigures(NetworkImage image, Area area) {
        this.area = area;
        counts = image.counts().in(area);
        makers = image.makes().enterprises();
        purchases = image.purchases();
        demand = new ImageDemand(image, area);
    }

    Figures of(int product) {
        int inside = counts.inside(product);
        var presence = new Presence(inside, counts.outside(product), counts.unknown(product), List.of());
        return new Figures(presence, demand.withoutNames(product), inside == 0 ? Supply.NONE : supply(product, inside));
    }

    /** Goes through the makers inside and their sales, both ascending, at once. */
    private Supply supply(int product, int inside) {
        var sales = sales(product);
        var amounts = new double[inside];
        int known = 0;
        int sale = 0;
        for (var maker : makersInside(product, inside)) {
            while (sale < sales.length && supplier(sales[sale]) < maker) {
                sale++;
            }
            double amount = Amounts.UNKNOWN;
            for (; sale < sales.length && supplier(sales[sale]) == maker; sale++) {
                amount = Amounts.sum(amount, purchases.amounts().at((int) sales[sale]));
            }
            if (!Double.isNaN(amount)) {
                amounts[known++] = amount;
            }
        }
        return Supply.of(amounts, known);
    }

    private int[] makersInside(int product, int count) {
        var found = new int[count];
        int next = 0;
        var inside = area.inside();
        for (var run = 0; run < inside.size(); run++) {
            int end = makers.first(product, inside.to(run));
            for (var position = makers.first(product, inside.from(run)); position < end; position++) {
                found[next++] = makers.at(position);
            }
        }
        return found;
    }

    /** The positions of purchases from inside, each behind its supplier, ascending. */
    private long[] sales(int product) {
        var sales = new long[purchases.customers().size(product)];
        int count = 0;
        for (var at = purchases.customers().start(product);
                at < purchases.customers().end(product);
                at++) {
            int supplier = purchases.suppliers().at(at);
            if (area.holds(supplier)) {
                sales[count++] = (long) supplier << Integer.SIZE | at;
            }
        }
        Arrays.sort(sales, 0, count);
        return Arrays.copyOf(sales, count);
    }

    private static int supplier(long sale) {
        return (int) (sale >>> Integer.SIZE);
    }
}
