package io.liantu.evaluation;

import io.liantu.enterprise.EnterpriseId;
import io.liantu.partner.NamedEnterprises;
import it.unimi.dsi.fastutil.ints.Int2DoubleMap;
import it.unimi.dsi.fastutil.ints.Int2DoubleOpenHashMap;
import it.unimi.dsi.fastutil.ints.IntArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Finds enterprises by pairs of characters of their names, rare ones first, as a full-text index does. */
final class NamesInMemory implements NamedEnterprises {

    private final List<KnownGraph.Enterprise> enterprises;
    private final Map<String, IntArrayList> places = new HashMap<>();

    NamesInMemory(List<KnownGraph.Enterprise> enterprises) {
        this.enterprises = enterprises;
        for (var place = 0; place < enterprises.size(); place++) {
            for (var pair : pairs(enterprises.get(place).name())) {
                places.computeIfAbsent(pair, one -> new IntArrayList()).add(place);
            }
        }
    }

    @Override
    public List<EnterpriseId> named(String text, int atMost) {
        var scores = new Int2DoubleOpenHashMap();
        for (var pair : pairs(text)) {
            var having = places.getOrDefault(pair, IntArrayList.of());
            double rarity = Math.log((1.0 + enterprises.size()) / (1.0 + having.size()));
            having.forEach(place -> scores.addTo(place, rarity));
        }
        return scores.int2DoubleEntrySet().stream()
                .sorted(Comparator.<Int2DoubleMap.Entry>comparingDouble(entry -> -entry.getDoubleValue())
                        .thenComparingInt(Int2DoubleMap.Entry::getIntKey))
                .limit(atMost)
                .map(entry ->
                        new EnterpriseId(enterprises.get(entry.getIntKey()).id()))
                .toList();
    }

    private static Set<String> pairs(String text) {
        var pairs = new TreeSet<String>();
        for (var at = 0; at + 2 <= text.length(); at++) {
            pairs.add(text.substring(at, at + 2));
        }
        return pairs;
    }
}
