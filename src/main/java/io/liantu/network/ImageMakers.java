package io.liantu.network;

import io.liantu.chain.ProductId;
import io.liantu.network.image.Amounts;
import io.liantu.network.image.Area;
import io.liantu.network.image.NetworkImage;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Lists makers inside a region. O(m log m + links of the makers), where m is how many there are. */
final class ImageMakers {

    private final NetworkImage image;
    private final ImageSales sales;

    ImageMakers(NetworkImage image) {
        this.image = image;
        sales = new ImageSales(image);
    }

    /** The makers of a product, by id. */
    List<LocalMaker> in(Area area, int product) {
        var id = new ProductId(image.products().id(product));
        var makers = image.makes().enterprises();
        var found = new ArrayList<Integer>();
        var inside = area.inside();
        for (var run = 0; run < inside.size(); run++) {
            int end = makers.first(product, inside.to(run));
            for (var position = makers.first(product, inside.from(run)); position < end; position++) {
                found.add(position);
            }
        }
        found.sort(Comparator.comparingLong(position -> image.enterprises().rank(makers.at(position))));
        return found.stream()
                .map(position -> maker(
                        id,
                        product,
                        makers.at(position),
                        image.makes().amounts().at(position)))
                .toList();
    }

    private LocalMaker maker(ProductId id, int product, int maker, double share) {
        return new LocalMaker(
                id,
                image.enterprises().get(maker),
                Amounts.orNull(share),
                Amounts.orNull(sales.amount(maker, product)),
                sales.customers(maker, product));
    }
}
