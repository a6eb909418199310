package io.liantu.network;

import io.liantu.network.image.Area;
import io.liantu.network.image.IntRows;
import io.liantu.network.image.NetworkImage;
import it.unimi.dsi.fastutil.ints.IntArrayList;
import java.util.List;

/** Counts makers. Two binary searches a product and run of numbers. */
final class ImagePresence {

    private static final int NAMES = 5;

    private final NetworkImage image;
    private final IntRows makers;

    ImagePresence(NetworkImage image) {
        this.image = image;
        makers = image.makes().enterprises();
    }

    Presence of(int product, Area area) {
        int inside = count(product, area.from(), area.to());
        int unknown = 0;
        for (var run = 0; run < area.unknownRuns(); run++) {
            unknown += count(product, area.unknownFrom(run), area.unknownTo(run));
        }
        var names = unknown == 0 ? List.<String>of() : unknownNames(product, area);
        return new Presence(inside, makers.size(product) - inside - unknown, unknown, names);
    }

    private int count(int product, int from, int to) {
        return makers.first(product, to) - makers.first(product, from);
    }

    /** Numbers of one run are in order of ids, so that the first of each run are enough. */
    private List<String> unknownNames(int product, Area area) {
        var first = new IntArrayList();
        for (var run = 0; run < area.unknownRuns(); run++) {
            int start = makers.first(product, area.unknownFrom(run));
            int end = Math.min(start + NAMES, makers.first(product, area.unknownTo(run)));
            for (var position = start; position < end; position++) {
                first.add(makers.at(position));
            }
        }
        var enterprises = image.enterprises();
        first.sort((one, other) -> Integer.compare(enterprises.rank(one), enterprises.rank(other)));
        return first.intStream().limit(NAMES).mapToObj(enterprises::name).toList();
    }
}
