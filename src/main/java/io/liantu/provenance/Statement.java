package io.liantu.provenance;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

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

    /**
     * What the voice would have to say, one after another, to end in this statement: what it said before it corrected
     * itself, the oldest first, then what it says now.
     */
    public List<SortedMap<String, Object>> tellings() {
        var tellings = new ArrayList<SortedMap<String, Object>>();
        int corrections = earlier.values().stream().mapToInt(List::size).max().orElse(0);
        for (int i = 0; i < corrections; i++) {
            int index = i;
            var telling = new TreeMap<>(values);
            earlier.forEach((field, said) -> telling.put(field, said.get(Math.min(index, said.size() - 1))));
            tellings.add(telling);
        }
        tellings.add(values);
        return tellings;
    }

    /** What the same voice said after it had said no more than an earlier statement of it. */
    Statement since(Statement before) {
        var later = new TreeMap<String, Object>(values);
        later.entrySet().removeIf(entry -> entry.getValue().equals(before.values.get(entry.getKey())));
        var corrected = new TreeMap<String, List<Object>>();
        later.keySet().forEach(field -> corrected.put(field, correctedSince(before, field)));
        corrected.values().removeIf(List::isEmpty);
        return new Statement(voice, later, corrected);
    }

    /** The same, where the values of a field are written otherwise. */
    Statement mapped(String field, UnaryOperator<Object> otherwise) {
        var present = new TreeMap<String, Object>(values);
        present.computeIfPresent(field, (any, value) -> otherwise.apply(value));
        var before = new TreeMap<String, List<Object>>(earlier);
        before.computeIfPresent(
                field,
                (any, said) -> said.stream()
                        .map(otherwise)
                        .filter(value -> !value.equals(present.get(field)))
                        .distinct()
                        .toList());
        before.values().removeIf(List::isEmpty);
        return new Statement(voice, present, before);
    }

    /** The same, with another present value of a field. */
    Statement saying(String field, Object value) {
        var present = new TreeMap<String, Object>(values);
        present.put(field, value);
        return new Statement(voice, present, earlier);
    }

    private List<Object> correctedSince(Statement before, String field) {
        var known = new ArrayList<>(before.earlier.getOrDefault(field, List.of()));
        Optional.ofNullable(before.values.get(field)).ifPresent(known::add);
        return earlier.getOrDefault(field, List.of()).stream()
                .filter(value -> !known.contains(value))
                .toList();
    }

    private static List<Object> withoutPresent(List<Object> said, Object before, Object present) {
        var others = new ArrayList<>(said);
        others.remove(before);
        others.add(before);
        others.remove(present);
        return List.copyOf(others.subList(Math.max(0, others.size() - MOST_EARLIER), others.size()));
    }
}
