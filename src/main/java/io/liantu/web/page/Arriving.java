package io.liantu.web.page;

import io.liantu.growth.view.ChainMapView;
import io.liantu.growth.view.SegmentView;
import io.liantu.network.Supposition.Making;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Somebody new who would come.
 *
 * @param makes the names of what it would make
 */
record Arriving(String name, List<String> makes) {

    /** Those who would make these, in the order in which they are first named. */
    static List<Arriving> of(List<Making> makings, ChainMapView map) {
        var names = map.segments().stream().collect(Collectors.toMap(SegmentView::product, SegmentView::name));
        return makings.stream()
                .collect(Collectors.groupingBy(
                        Making::name,
                        LinkedHashMap::new,
                        Collectors.mapping(
                                making -> names.getOrDefault(
                                        making.product().value(),
                                        making.product().value()),
                                Collectors.toList())))
                .entrySet()
                .stream()
                .map(one -> new Arriving(one.getKey(), one.getValue()))
                .toList();
    }
}
