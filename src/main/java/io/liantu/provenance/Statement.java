package io.liantu.provenance;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What one voice says of one thing.
 *
 * @param voice who says it
 * @param values what it says now, field by field
 * @param earlier what the same voice said before it corrected itself, the oldest first; never the present value
 */
public record Statement(Voice voice, SortedMap<String, Object> values, SortedMap<String, List<Object>> earlier) {

    private static final int MOST_EARLIER = 10;

    public Statement {
        values = Collections.unmodifiableSortedMap(new TreeMap<>(values));
        earlier = Collections.unmodifiableSortedMap(new TreeMap<>(earlier));
    }

    static Statement of(Voice voice, Map<String, ?> values) {
        return new Statement(voice, new TreeMap<>(values), new TreeMap<>());
    }

    /** The same voice speaks again: what it gives is added or corrected, what it leaves open stays. */
    Statement corrected(Map<String, ?> later) {
        if (values.entrySet().containsAll(later.entrySet())) {
            return this;
        }
        var corrected = new TreeMap<String, Object>(values);
        var replaced = new TreeMap<>(earlier);
        later.forEach((field, value) -> {
            var before = corrected.put(field, value);
            if (before != null && !before.equals(value)) {
                replaced.put(field, withoutPresent(replaced.getOrDefault(field, List.of()), before, value));
            }
        });
        replaced.values().removeIf(List::isEmpty);
        return new Statement(voice, corrected, replaced);
    }

    private static List<Object> withoutPresent(List<Object> said, Object before, Object present) {
        var others = new ArrayList<>(said);
        others.remove(before);
        others.add(before);
        others.remove(present);
        return List.copyOf(others.subList(Math.max(0, others.size() - MOST_EARLIER), others.size()));
    }
}
