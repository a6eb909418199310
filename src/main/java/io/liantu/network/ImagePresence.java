package io.liantu.network;

import io.liantu.network.image.Area;
import io.liantu.network.image.AreaCounts;
import io.liantu.network.image.IntRows;
import io.liantu.network.image.NetworkImage;
import it.unimi.dsi.fastutil.ints.IntArrayList;
import java.util.List;

/** Tells how many make a product. O(1) in regions that are counted, but for the names. */
final class ImagePresence {

    private static final int NAMES = 5;

    private final NetworkImage image;
    private final IntRows makers;
    private final Area area;
    private final AreaCounts counts;

    ImagePresence(NetworkImage image, Area area) {
        this.image = image;
        this.area = area;
        makers = image.makes().enterprises();
        counts = image.counts().in(area);
    }

    Presence of(int product) {
        int unknown = counts.unknown(product);
        var names = unknown == 0 ? List.<String>of() : unknownNames(product);
        return new Presence(counts.inside(product), counts.outside(product), unknown, names);
    }

    /** Numbers of one run are in order of ids, so that the first of each run are enough. */
    private List<String> unknownNames(int product) {
        var first = new IntArrayList();
        var unknown = area.unknown();
        for (var run = 0; run < unknown.size(); run++) {
            int start = makers.first(product, unknown.from(run));
            int end = Math.min(start + NAMES, makers.first(product, unknown.to(run)));
            for (var position = start; position < end; position++) {
                first.add(makers.at(position));
            }
        }
        var enterprises = image.enterprises();
        first.sort((one, other) -> Long.compare(enterprises.rank(one), enterprises.rank(other)));
        return first.intStream().limit(NAMES).mapToObj(enterprises::name).toList();
    }
}
