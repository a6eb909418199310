package io.liantu.partner;

import io.liantu.chain.Product;
import io.liantu.likeness.ProductLikeness;
import io.liantu.likeness.ProductNames;
import io.liantu.network.SupplyNetwork;
import io.liantu.region.RegionCode;
import io.liantu.region.Regions;
import java.util.Map;
import java.util.function.Predicate;
import org.springframework.stereotype.Service;

/** Answers what a region could take up next, over all products: 延链 beyond a single chain. */
@Service
public class NextFinding {

    private final SupplyNetwork network;
    private final Regions regions;
    private final ProductLikeness likeness;
    private final ServedWeights served;

    NextFinding(SupplyNetwork network, Regions regions, ProductLikeness likeness, ServedWeights served) {
        this.network = network;
        this.regions = regions;
        this.likeness = likeness;
        this.served = served;
    }

    /**
     * The products that a region does not make and could take up, best first. Which ones there are, and what they are
     * called, is known from memory: one that was just removed may be among them still.
     *
     * @param count how many to list, 0 or more
     * @param overruled points for features that should weigh otherwise than usual
     * @param isWanted which of them to list
     * @throws io.liantu.region.UnknownRegion when there is no such region
     * @throws UnknownWeight when something is overruled that is not weighed
     */
    public NextAnswer nextIn(RegionCode region, int count, Map<String, Double> overruled, Predicate<Product> isWanted) {
        return network.ofOneState(() -> {
            var place = regions.getByCode(region);
            var weighing = served.of(Ranked.NEXT_PRODUCTS);
            var weights = weighing.weights().overruledBy(overruled);
            var index = likeness.index();
            var all = index.products().stream().map(ProductNames::id).toList();
            var named = new LikenessOfNames(index);
            var ranked =
                    new NextRanking(network, named, id -> new Product(id, named.nameOf(id))).rank(region, all, weights);
            var wanted = ranked.stream()
                    .filter(next -> isWanted.test(next.product()))
                    .toList();
            return new NextAnswer(
                    place,
                    wanted.stream().limit(count).toList(),
                    wanted.size(),
                    ranked.size() - wanted.size(),
                    weighing.with(weights));
        });
    }
}
