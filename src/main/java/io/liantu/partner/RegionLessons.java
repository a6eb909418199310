package io.liantu.partner;

import io.liantu.enterprise.EnterpriseId;
import io.liantu.network.Partner;
import io.liantu.network.SupplyNetwork;
import io.liantu.network.Trade;
import io.liantu.partner.CandidateLearning.Lesson;
import io.liantu.region.RegionCode;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Makes lessons of trades into regions that are less than a province, from elsewhere. */
record RegionLessons(SupplyNetwork network, KnownPlaces places) {

    /** One of a trade at most, with one of the regions that hold the customer and not the supplier, drawn by chance. */
    List<Lesson> of(List<Trade> trades, Random random) {
        var known = placesOf(trades);
        return trades.stream()
                .flatMap(trade -> lesson(
                        trade,
                        known.getOrDefault(trade.supplier(), List.of()),
                        known.getOrDefault(trade.customer(), List.of()),
                        random)
                        .stream())
                .toList();
    }

    private Map<EnterpriseId, List<RegionCode>> placesOf(Collection<Trade> trades) {
        var both = trades.stream()
                .flatMap(trade -> Stream.of(trade.supplier(), trade.customer()))
                .collect(Collectors.toSet());
        return network.partners().partners(both).stream()
                .collect(Collectors.toMap(partner -> partner.enterprise().id(), Partner::place));
    }

    private Optional<Lesson> lesson(Trade trade, List<RegionCode> from, List<RegionCode> to, Random random) {
        var product = trade.product();
        var small = to.subList(0, Math.max(0, to.size() - Lessons.PROVINCES)).stream()
                .filter(code -> !from.contains(code))
                .toList();
        if (product == null || from.isEmpty() || small.isEmpty()) {
            return Optional.empty();
        }
        return places.find(small.get(random.nextInt(small.size()))).map(region -> new Lesson(trade, product, region));
    }
}
