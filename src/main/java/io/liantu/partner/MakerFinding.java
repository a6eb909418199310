package io.liantu.partner;

import io.liantu.chain.Chains;
import io.liantu.chain.ProductId;
import io.liantu.exclusion.Exclusions;
import io.liantu.network.SupplyNetwork;
import io.liantu.region.RegionCode;
import io.liantu.region.Regions;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Answers who could grow into making a product that is missing: local enterprises near it, before anybody is courted. */
@Service
public class MakerFinding {

    private final SupplyNetwork network;
    private final Chains chains;
    private final Regions regions;
    private final AlikeProducts like;
    private final NamedEnterprises names;
    private final ServedWeights served;
    private final Exclusions exclusions;

    MakerFinding(
            SupplyNetwork network,
            Chains chains,
            Regions regions,
            AlikeProducts like,
            NamedEnterprises names,
            ServedWeights served,
            Exclusions exclusions) {
        this.network = network;
        this.chains = chains;
        this.regions = regions;
        this.like = like;
        this.names = names;
        this.served = served;
        this.exclusions = exclusions;
    }

    /**
     * Who could grow into making a product, best first. Who is excluded is not suggested.
     *
     * @param region where they should be; null for anywhere
     * @param candidates how many to list, 0 or more
     * @param overruled points for features that should weigh otherwise than usual
     * @throws io.liantu.chain.UnknownProduct when there is no such product
     * @throws io.liantu.region.UnknownRegion when there is no such region
     * @throws UnknownWeight when something is overruled that is not weighed
     */
    public MakerAnswer makersOf(
            ProductId product, @Nullable RegionCode region, int candidates, Map<String, Double> overruled) {
        return network.ofOneState(() -> {
            var wanted = chains.getProduct(product);
            var place = region == null ? null : regions.getByCode(region);
            var weighing = served.of(Ranked.MAKERS);
            var weights = weighing.weights().overruledBy(overruled);
            var ranked = new MakerRanking(network, like.now(), names).rank(wanted, region, weights);
            var screening = exclusions
                    .now()
                    .screen(
                            ranked,
                            suggestion -> suggestion.partner().enterprise().id(),
                            Set.of());
            return new MakerAnswer(
                    wanted,
                    place,
                    screening.kept().stream().limit(candidates).toList(),
                    screening.excluded(),
                    screening.kept().size(),
                    weighing.with(weights));
        });
    }
}
