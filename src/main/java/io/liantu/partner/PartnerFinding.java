package io.liantu.partner;

import io.liantu.chain.Chains;
import io.liantu.chain.Product;
import io.liantu.chain.ProductId;
import io.liantu.enterprise.EnterpriseId;
import io.liantu.enterprise.Enterprises;
import io.liantu.exclusion.Exclusions;
import io.liantu.network.Partner;
import io.liantu.network.SupplyNetwork;
import io.liantu.region.Region;
import io.liantu.region.RegionCode;
import io.liantu.region.Regions;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Answers who could supply an enterprise, and who could buy from it: local supporting 本地配套, one enterprise at a time. */
@Service
public class PartnerFinding {

    private final SupplyNetwork network;
    private final Enterprises enterprises;
    private final Chains chains;
    private final Regions regions;
    private final LikenessOfNames like;
    private final NamedEnterprises names;
    private final ServedWeights served;
    private final Exclusions exclusions;

    PartnerFinding(
            SupplyNetwork network,
            Enterprises enterprises,
            Chains chains,
            Regions regions,
            LikenessOfNames like,
            NamedEnterprises names,
            ServedWeights served,
            Exclusions exclusions) {
        this.network = network;
        this.enterprises = enterprises;
        this.chains = chains;
        this.regions = regions;
        this.like = like;
        this.names = names;
        this.served = served;
        this.exclusions = exclusions;
    }

    /**
     * Whom an enterprise could trade with, best first. Whoever serves it already is not suggested, and neither is who is excluded.
     *
     * @param product what it looks for or offers; null for anything
     * @param region where partners should be; null for anywhere
     * @param candidates how many to list, 0 or more
     * @param overruled points for features that should weigh otherwise than usual
     * @throws io.liantu.enterprise.UnknownEnterprise when there is no such enterprise
     * @throws DoesNotCount when it is a shell or closed
     * @throws io.liantu.chain.UnknownProduct when there is no such product
     * @throws io.liantu.region.UnknownRegion when there is no such region
     * @throws UnknownWeight when something is overruled that is not weighed here
     */
    public PartnerAnswer partnersOf(
            EnterpriseId enterprise,
            Side side,
            @Nullable ProductId product,
            @Nullable RegionCode region,
            int candidates,
            Map<String, Double> overruled) {
        var asker = getAsker(enterprise);
        return network.ofOneState(() -> answer(
                asker,
                side,
                product == null ? null : chains.getProduct(product),
                region == null ? null : regions.getByCode(region),
                candidates,
                overruled));
    }

    /** The id of a record that was merged means the enterprise that stays. */
    private Partner getAsker(EnterpriseId id) {
        var found = network.partners().partners(List.of(id));
        if (found.isEmpty()) {
            var staying = enterprises.getById(id).id();
            found = network.partners().partners(List.of(staying));
        }
        return found.stream().findFirst().orElseThrow(() -> new DoesNotCount(id));
    }

    private PartnerAnswer answer(
            Partner asker,
            Side side,
            @Nullable Product product,
            @Nullable Region region,
            int candidates,
            Map<String, Double> overruled) {
        var products = like.now();
        var search = new PartnerSearch(network, network.partners(), products, new Names(names, products), side);
        var around = search.around(asker, placeOf(asker), product);
        var possible = search.candidates(around, region == null ? null : region.code());
        var rule = search.rule(around, possible);
        var weighing = served.of(side.ranked());
        var weights = rule.fitting(weighing.weights()).overruledBy(overruled);
        var inRegion = possible.stream()
                .filter(partner -> region == null || partner.place().contains(region.code()))
                .toList();
        var screening = exclusions
                .now()
                .screen(
                        inRegion,
                        partner -> partner.enterprise().id(),
                        Set.of(asker.enterprise().id()));
        return new PartnerAnswer(
                asker,
                side,
                product,
                region,
                PartnerRanking.rank(screening.kept(), rule, weights).stream()
                        .limit(candidates)
                        .toList(),
                screening.excluded(),
                screening.kept().size(),
                around.served().size(),
                possible.size() - inRegion.size(),
                weighing.with(weights));
    }

    private @Nullable Region placeOf(Partner asker) {
        return asker.place().isEmpty() ? null : regions.getByCode(asker.place().get(0));
    }
}
