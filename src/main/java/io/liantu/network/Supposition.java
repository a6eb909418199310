package io.liantu.network;

import io.liantu.chain.ProductId;
import io.liantu.enterprise.EnterpriseId;
import io.liantu.region.RegionCode;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * What might be otherwise: enterprises that are gone, others that are somewhere else, and new ones.
 *
 * @param removed who would stop
 * @param moved where enterprises would be
 * @param added who would come
 */
public record Supposition(Set<EnterpriseId> removed, Map<EnterpriseId, RegionCode> moved, List<Newcomer> added) {

    /**
     * Somebody who is not there yet.
     *
     * @param makes what it would make
     */
    public record Newcomer(String name, RegionCode region, List<ProductId> makes) {

        public Newcomer {
            makes = List.copyOf(makes);
        }

        /** Those who would come to a region, in the order in which they are first named. */
        public static List<Newcomer> to(RegionCode region, List<Making> makings) {
            var makes = makings.stream()
                    .collect(Collectors.groupingBy(
                            Making::name,
                            LinkedHashMap::new,
                            Collectors.mapping(Making::product, Collectors.toList())));
            return makes.entrySet().stream()
                    .map(one -> new Newcomer(
                            one.getKey(),
                            region,
                            one.getValue().stream().distinct().toList()))
                    .toList();
        }
    }

    /** One product that somebody would make who is not there yet; whoever has the same name is the same. */
    public record Making(String name, ProductId product) {}

    public Supposition {
        removed = Set.copyOf(removed);
        moved = Map.copyOf(moved);
        added = List.copyOf(added);
    }

    /** The same with each id that is there now replaced, such as that of a merged record by the one that stays. */
    public Supposition with(UnaryOperator<EnterpriseId> resolving) {
        return new Supposition(
                removed.stream().map(resolving).collect(Collectors.toSet()),
                moved.entrySet().stream()
                        .collect(Collectors.toMap(
                                move -> resolving.apply(move.getKey()), Map.Entry::getValue, (one, other) -> other)),
                added);
    }

    /** Those that are there now and would be otherwise. */
    public Set<EnterpriseId> touched() {
        var all = new HashSet<>(removed);
        all.addAll(moved.keySet());
        return all;
    }
}
