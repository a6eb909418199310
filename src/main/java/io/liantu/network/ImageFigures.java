package io.liantu.network;

import io.liantu.network.image.Area;
import io.liantu.network.image.AreaCounts;
import io.liantu.network.image.IntRows;
import io.liantu.network.image.NetworkImage;
import it.unimi.dsi.fastutil.doubles.DoubleArrayList;
import java.util.List;

/** Counts and adds up without naming anybody. O(purchases inside + links of the makers inside). */
final class ImageFigures {

    private final Area area;
    private final AreaCounts counts;
    private final IntRows makers;
    private final ImageDemand demand;
    private final ImageSales sales;

    ImageFigures(NetworkImage image, Area area) {
        this.area = area;
        counts = image.counts().in(area);
        makers = image.makes().enterprises();
        demand = new ImageDemand(image, area);
        sales = new ImageSales(image);
    }

    Figures of(int product) {
        var presence =
                new Presence(counts.inside(product), counts.outside(product), counts.unknown(product), List.of());
        return new Figures(presence, demand.withoutNames(product), supplied(product));
    }

    private List<Double> supplied(int product) {
        var amounts = new DoubleArrayList();
        var inside = area.inside();
        for (var run = 0; run < inside.size(); run++) {
            int end = makers.first(product, inside.to(run));
            for (var position = makers.first(product, inside.from(run)); position < end; position++) {
                addKnown(sales.amount(makers.at(position), product), amounts);
            }
        }
        amounts.sort(null);
        return amounts;
    }

    private static void addKnown(double amount, DoubleArrayList amounts) {
        if (!Double.isNaN(amount)) {
            amounts.add(amount);
        }
    }
}
