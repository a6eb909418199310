package io.liantu.network;

import io.liantu.network.image.Area;
import io.liantu.network.image.NetworkImage;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/** The figures of products in one region, each found when it is first asked for. They hold as long as the image does. */
final class RegionFigures {

    private final ImageFigures image;
    private final AtomicReferenceArray<@Nullable Figures> found;

    RegionFigures(NetworkImage image, Area area) {
        this.image = new ImageFigures(image, area);
        found = new AtomicReferenceArray<>(image.products().size());
    }

    Figures of(int product) {
        var known = found.get(product);
        if (known == null) {
            known = image.of(product);
            found.set(product, known);
        }
        return known;
    }
}
