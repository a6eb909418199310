package io.liantu.growth;

import io.liantu.chain.ChainId;
import io.liantu.chain.Chains;
import io.liantu.chain.Product;
import io.liantu.chain.ProductId;
import io.liantu.enterprise.Enterprise;
import io.liantu.enterprise.EnterpriseId;
import io.liantu.enterprise.Enterprises;
import io.liantu.growth.WhatIfAnswer.AtRisk;
import io.liantu.growth.WhatIfAnswer.Change;
import io.liantu.growth.WhatIfAnswer.Stranded;
import io.liantu.network.LocalMaker;
import io.liantu.network.OutsideMaker;
import io.liantu.network.Partner;
import io.liantu.network.SupplyNetwork;
import io.liantu.network.Supposition;
import io.liantu.network.Suppositions;
import io.liantu.network.Trade;
import io.liantu.region.Region;
import io.liantu.region.RegionCode;
import io.liantu.region.Regions;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Answers what would become of a chain in a region if enterprises stopped, moved or came. Nothing is written. */
@Service
public class WhatIf {

    private static final int TAKING_OVER = 5;

    private final Chains chains;
    private final Regions regions;
    private final SupplyNetwork network;
    private final Suppositions suppositions;
    private final Enterprises enterprises;

    WhatIf(Chains chains, Regions regions, SupplyNetwork network, Suppositions suppositions, Enterprises enterprises) {
        this.chains = chains;
        this.enterprises = enterprises;
        this.regions = regions;
        this.network = network;
        this.suppositions = suppositions;
    }

    /**
     * What would change.
     *
     * @throws io.liantu.chain.UnknownChain when there is no such chain
     * @throws io.liantu.region.UnknownRegion when there is no such region, or none to which somebody would move or come
     * @throws io.liantu.enterprise.UnknownEnterprise when there is no enterprise that would be otherwise
     * @throws io.liantu.chain.UnknownProduct when there is no product that a newcomer would make
     * @throws NotInMemory while the network is not in memory
     */
    public WhatIfAnswer whatIf(ChainId chain, RegionCode region, Supposition what) {
        what.touched().forEach(enterprises::getById);
        return network.ofOneState(() -> {
            refuseWhatIsNotThere(what);
            var web = chains.getWeb(chain);
            var place = regions.getByCode(region);
            var supposed = suppositions.suppose(what).orElseThrow(NotInMemory::new);
            var before = new Coverage(network).of(web, region);
            var after = new Coverage(supposed).of(web, region);
            return new WhatIfAnswer(
                    chains.getById(chain),
                    place,
                    Completeness.of(before.segments()),
                    Completeness.of(after.segments()),
                    changes(before, after, chain, place, supposed),
                    stranded(what, region, supposed),
                    risks(what.removed(), before));
        });
    }

    private void refuseWhatIsNotThere(Supposition what) {
        what.moved().values().forEach(regions::getByCode);
        what.added().forEach(newcomer -> {
            regions.getByCode(newcomer.region());
            newcomer.makes().forEach(chains::getProduct);
        });
    }

    private static List<Change> changes(
            CoveredWeb before, CoveredWeb after, ChainId chain, Region region, SupplyNetwork supposed) {
        var changed = after.segments().stream()
                .filter(segment -> isOtherwise(before.find(segment.id()).orElseThrow(), segment))
                .toList();
        var ids = changed.stream().map(SegmentReport::id).toList();
        var outside = supposed.makersOutside(region.code(), ids, chain, GapFilling.CONSIDERED);
        return changed.stream()
                .map(segment -> new Change(
                        before.find(segment.id()).orElseThrow(),
                        segment,
                        takingOver(segment, outside.getOrDefault(segment.id(), List.of()), region)))
                .toList();
    }

    private static boolean isOtherwise(SegmentReport before, SegmentReport after) {
        return before.state() != after.state()
                || !before.makers().stream()
                        .map(LocalMaker::enterprise)
                        .toList()
                        .equals(after.makers().stream()
                                .map(LocalMaker::enterprise)
                                .toList());
    }

    private static List<Enterprise> takingOver(SegmentReport segment, List<OutsideMaker> outside, Region region) {
        var local = segment.makers().stream().map(LocalMaker::enterprise);
        var others = new CandidateRule(region)
                .rank(outside, TAKING_OVER).stream()
                        .map(candidate -> candidate.maker().enterprise());
        return Stream.concat(local, others).limit(TAKING_OVER).toList();
    }

    /** Purchases of those who are left here from those who would be gone, which nobody else supplies. */
    private List<Stranded> stranded(Supposition what, RegionCode region, SupplyNetwork supposed) {
        var sales = network.partners().tradesOf(what.removed()).stream()
                .filter(trade -> what.removed().contains(trade.supplier()))
                .toList();
        var buyers = byId(
                supposed.partners().partners(sales.stream().map(Trade::customer).toList()).stream()
                        .filter(buyer -> buyer.place().contains(region)));
        var left = supposed.partners().tradesOf(buyers.keySet()).stream()
                .map(trade -> new Purchase(trade.customer(), trade.product()))
                .collect(Collectors.toSet());
        var suppliers = byId(network.partners().partners(what.removed()).stream());
        return sales.stream()
                .filter(trade -> buyers.containsKey(trade.customer()))
                .filter(trade -> !left.contains(new Purchase(trade.customer(), trade.product())))
                .sorted(Comparator.comparing(Trade::customer)
                        .thenComparing(trade -> Objects.toString(trade.product(), "")))
                .map(trade -> new Stranded(
                        Objects.requireNonNull(buyers.get(trade.customer())),
                        product(trade.product()),
                        Objects.requireNonNull(suppliers.get(trade.supplier()))))
                .toList();
    }

    /** The largest first; none where no link between local makers is known. */
    private List<AtRisk> risks(Set<EnterpriseId> removed, CoveredWeb before) {
        var first = removed.stream().collect(Collectors.toMap(Function.identity(), id -> 1.0));
        var stops = OutputAtRisk.of(before, new LocalSupply(before, network).links(), first);
        return before.segments().stream()
                .flatMap(segment -> segment.makers().stream())
                .map(LocalMaker::enterprise)
                .distinct()
                .filter(enterprise -> removed.contains(enterprise.id()) && stops.containsKey(enterprise.id()))
                .map(enterprise -> new AtRisk(
                        enterprise,
                        Objects.requireNonNull(stops.get(enterprise.id())).share()))
                .sorted(Comparator.comparingDouble(AtRisk::share)
                        .reversed()
                        .thenComparing(risk -> risk.enterprise().id()))
                .toList();
    }

    private record Purchase(EnterpriseId buyer, @Nullable ProductId product) {}

    private @Nullable Product product(@Nullable ProductId id) {
        return id == null ? null : chains.getProduct(id);
    }

    private static Map<EnterpriseId, Enterprise> byId(Stream<Partner> partners) {
        return partners.map(Partner::enterprise)
                .collect(Collectors.toMap(Enterprise::id, Function.identity(), (one, same) -> one, LinkedHashMap::new));
    }
}
