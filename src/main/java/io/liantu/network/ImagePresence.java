package io.liantu.network;

import io.liantu.network.image.Area;
import io.liantu.network.image.IntRows;
import io.liantu.network.image.NetworkImage;
import io.liantu.network.image.Runs;
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
        int inside = makers.count(product, area.inside());
        int unknown = makers.count(product, area.unknown());
        var names = unknown == 0 ? List.<String>of() : unknownNames(product, area.unknown());
        return new Presence(inside, makers.size(product) - inside - unknown, unknown, names);
    }

    /** Numbers of one run are in order of ids, so that the first of each run are enough. */
    private List<String> unknownNames(int product, Runs unknown) {
        var first = new IntArrayList();
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
