package io.liantu.intake;

import io.liantu.algorithm.DirectedWeb.Link;
import io.liantu.intake.format.EntityKind;
import io.liantu.intake.format.Texts;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What names mean during one import: by the graph, and by the rows that a dry run only pretends to write. */
final class Names implements AutoCloseable {

    private static final int MOST_RECENT_KEYS = 200_000;

    private final GraphNames graph;
    private final RecentKeys recent = new RecentKeys(MOST_RECENT_KEYS);
    private @Nullable ImportedNames imported;
    private int suggestionsLeft;

    Names(GraphNames graph, int suggestions) {
        this.graph = graph;
        this.suggestionsLeft = suggestions;
    }

    /** Remembers rows that are not written. */
    void remember(EntityKind kind, Collection<Row> rows) {
        var pretended = imported;
        if (pretended == null) {
            pretended = ImportedNames.create();
            imported = pretended;
        }
        for (var row : rows) {
            pretended.add(kind, row);
        }
    }

    Map<String, Meaning> meanings(EntityKind kind, Collection<String> names) {
        if (names.isEmpty()) {
            return Map.of();
        }
        var byName =
                Stream.concat(known(kind, names), pretended(kind, names)).collect(Collectors.groupingBy(Match::name));
        var meanings = new HashMap<String, Meaning>();
        names.forEach(name -> meanings.put(name, Meaning.of(byName.getOrDefault(name, List.of()))));
        return meanings;
    }

    /** The same, where a name that means nothing as it is written may be known in characters of another width. */
    Map<String, Meaning> meaningsInAnyWidth(EntityKind kind, Collection<String> names) {
        var meanings = new HashMap<>(meanings(kind, names));
        var forms = new HashMap<String, Set<String>>();
        names.stream()
                .filter(name -> meanings.get(name) instanceof Meaning.Nothing)
                .forEach(name -> forms.put(name, Texts.otherWidths(name)));
        var others = meanings(
                kind, forms.values().stream().flatMap(Set::stream).distinct().toList());
        forms.forEach((name, widths) -> widths.stream()
                .map(width -> others.getOrDefault(width, new Meaning.Nothing()))
                .filter(meaning -> !(meaning instanceof Meaning.Nothing))
                .findFirst()
                .ifPresent(meaning -> meanings.put(name, meaning)));
        return meanings;
    }

    /** The enterprises that the graph holds under each of some credit codes. */
    Map<String, List<String>> holders(Collection<String> codes) {
        return codes.isEmpty() ? Map.of() : graph.holders(codes);
    }

    /** What goes into what by the graph, as many as asked for. */
    List<Link<String>> inputs(int most) {
        return graph.inputs(most);
    }

    /** Likely candidates for a name that means nothing, as long as the import may still ask. */
    List<String> likely(EntityKind kind, String name) {
        if (!kind.searchable() || suggestionsLeft <= 0) {
            return List.of();
        }
        suggestionsLeft--;
        return graph.likely(kind, name);
    }

    @Override
    public void close() {
        if (imported != null) {
            imported.close();
        }
    }

    private Stream<Match> known(EntityKind kind, Collection<String> names) {
        var keys = recent.among(kind, names);
        var others = names.stream().filter(name -> !keys.contains(name)).toList();
        var found = others.isEmpty() ? List.<Match>of() : graph.find(kind, others);
        found.stream().filter(Match::isKey).forEach(match -> recent.add(kind, match.id()));
        return Stream.concat(keys.stream().map(Match::ofKey), found.stream());
    }

    private Stream<Match> pretended(EntityKind kind, Collection<String> names) {
        return imported == null ? Stream.of() : imported.find(kind, names).stream();
    }
}
