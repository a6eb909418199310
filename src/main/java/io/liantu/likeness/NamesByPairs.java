package io.liantu.likeness;

import it.unimi.dsi.fastutil.ints.Int2DoubleMap;
import it.unimi.dsi.fastutil.ints.Int2DoubleOpenHashMap;
import it.unimi.dsi.fastutil.ints.Int2ObjectOpenHashMap;
import it.unimi.dsi.fastutil.ints.IntArrayList;
import it.unimi.dsi.fastutil.ints.IntIterator;
import java.util.Comparator;
import java.util.List;

/**
 * Finds names by the pairs of characters that they share with a text, rare ones counting more, as a full-text index does. A
 * name costs four bytes for each of its pairs.
 */
public final class NamesByPairs {

    private static final Comparator<Int2DoubleMap.Entry> BEST_FIRST = Comparator.<Int2DoubleMap.Entry>comparingDouble(
                    entry -> -entry.getDoubleValue())
            .thenComparingInt(Int2DoubleMap.Entry::getIntKey);

    private final int count;
    private final Int2ObjectOpenHashMap<IntArrayList> places = new Int2ObjectOpenHashMap<>();

    public NamesByPairs(List<String> names) {
        count = names.size();
        for (var place = 0; place < count; place++) {
            for (IntIterator pairs = CharacterPairs.of(names.get(place)).iterator(); pairs.hasNext(); ) {
                places.computeIfAbsent(pairs.nextInt(), pair -> new IntArrayList())
                        .add(place);
            }
        }
        places.values().forEach(IntArrayList::trim);
    }

    /**
     * The places of the names that share most with a text, the best first, then by place; none that shares nothing.
     * O(n log n) in the names that share anything.
     */
    public List<Integer> nearest(String text, int atMost) {
        var scores = new Int2DoubleOpenHashMap();
        for (IntIterator pairs = CharacterPairs.of(text).iterator(); pairs.hasNext(); ) {
            var having = places.get(pairs.nextInt());
            if (having != null) {
                double rarity = Math.log((1.0 + count) / (1.0 + having.size()));
                having.forEach(place -> scores.addTo(place, rarity));
            }
        }
        return scores.int2DoubleEntrySet().stream()
                .sorted(BEST_FIRST)
                .limit(atMost)
                .map(Int2DoubleMap.Entry::getIntKey)
                .toList();
    }
}
