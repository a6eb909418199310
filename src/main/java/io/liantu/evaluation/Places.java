package io.liantu.evaluation;

import it.unimi.dsi.fastutil.objects.Object2IntOpenHashMap;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Where each enterprise, or each product, stands in the list of them; rankings are arrays in this order. */
public final class Places {

    /** The place of what has none. */
    static final int NONE = -1;

    private final Object2IntOpenHashMap<String> byKey;

    private Places(List<String> keys) {
        byKey = new Object2IntOpenHashMap<>(keys.size());
        byKey.defaultReturnValue(NONE);
        for (var place = 0; place < keys.size(); place++) {
            if (place > 0 && keys.get(place - 1).compareTo(keys.get(place)) >= 0) {
                throw new IllegalArgumentException("Not in order, or twice: " + keys.get(place));
            }
            byKey.put(keys.get(place), place);
        }
    }

    static Places ofRegions(List<KnownGraph.Region> regions) {
        return of(regions, KnownGraph.Region::code);
    }

    static Places ofEnterprises(List<KnownGraph.Enterprise> enterprises) {
        return of(enterprises, KnownGraph.Enterprise::id);
    }

    static Places ofProducts(List<KnownGraph.Product> products) {
        return of(products, KnownGraph.Product::id);
    }

    private static <T> Places of(List<T> things, Function<T, String> key) {
        return new Places(things.stream().map(key).toList());
    }

    /** How many there are. */
    public int size() {
        return byKey.size();
    }

    /**
     * The place of a key.
     *
     * @throws IllegalArgumentException when it has none
     */
    public int of(String key) {
        int place = byKey.getInt(key);
        if (place == NONE) {
            throw new IllegalArgumentException("Not in the graph: " + key);
        }
        return place;
    }

    /** Whether a key has a place. */
    boolean has(String key) {
        return byKey.containsKey(key);
    }

    /** The place of a key; {@link #NONE} for null. */
    int placeOrNone(@Nullable String key) {
        return key == null ? NONE : of(key);
    }
}
