package io.liantu.network;

import io.liantu.network.image.Amounts;
import io.liantu.network.image.Area;
import io.liantu.network.image.IntRows;
import io.liantu.network.image.NetworkImage;
import it.unimi.dsi.fastutil.ints.IntArrayList;
import java.util.ArrayList;
import java.util.List;

/** Lists makers inside a region. O(m log m + links of the makers), where m is how many there are. */
final class ImageMakers {

    private final NetworkImage image;
    private final Area area;
    private final IntRows makers;
    private final ImageSales sales;

    ImageMakers(NetworkImage image, Area area) {
        this.image = image;
        this.area = area;
        makers = image.makes().enterprises();
        sales = new ImageSales(image);
    }

    /** The makers of a product, by id. */
    List<LocalMaker> of(int product) {
        var positions = positions(product);
        positions.sort((one, other) -> Long.compare(rank(one), rank(other)));
        var found = new ArrayList<LocalMaker>(positions.size());
        for (var i = 0; i < positions.size(); i++) {
            found.add(maker(product, positions.getInt(i)));
        }
        return found;
    }

    private IntArrayList positions(int product) {
        var positions = new IntArrayList();
        var inside = area.inside();
        for (var run = 0; run < inside.size(); run++) {
            int end = makers.first(product, inside.to(run));
            for (var position = makers.first(product, inside.from(run)); position < end; position++) {
                positions.add(position);
            }
        }
        return positions;
    }

    private long rank(int position) {
        return image.enterprises().rank(makers.at(position));
    }

    private LocalMaker maker(int product, int position) {
        int maker = makers.at(position);
        return new LocalMaker(
                image.products().productId(product),
                image.enterprises().get(maker),
                Amounts.orNull(image.makes().amounts().at(position)),
                Amounts.orNull(sales.amount(maker, product)),
                image.links().countCustomers(maker, product, image.products().kinds()));
    }
}
