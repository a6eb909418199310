package io.liantu.intake;

import io.liantu.intake.format.EntityKind;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What a dry run would have written, by every name it has. */
final class ImportedNames {

    private final Map<EntityKind, Map<String, List<Match>>> matches = new EnumMap<>(EntityKind.class);

    void add(EntityKind kind, Row row) {
        var id = String.valueOf(row.all().get(kind.key()));
        for (int rank = 0; rank < kind.namedBy().size(); rank++) {
            for (var name : names(row, kind.namedBy().get(rank))) {
                add(kind, new Match(name, rank, id));
            }
        }
    }

    private static List<String> names(Row row, String property) {
        var value = row.all().get(property);
        if (value instanceof Collection<?> several) {
            return several.stream().map(Object::toString).toList();
        }
        return value == null ? List.of() : List.of(value.toString());
    }

    List<Match> find(EntityKind kind, Collection<String> names) {
        var known = matches.getOrDefault(kind, Map.of());
        return known.isEmpty()
                ? List.of()
                : names.stream()
                        .flatMap(name -> known.getOrDefault(name, List.of()).stream())
                        .toList();
    }

    private void add(EntityKind kind, Match match) {
        matches.computeIfAbsent(kind, any -> new HashMap<>())
                .computeIfAbsent(match.name(), any -> new ArrayList<>(1))
                .add(match);
    }
}
