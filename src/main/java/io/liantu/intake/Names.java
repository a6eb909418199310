package io.liantu.intake;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import io.liantu.algorithm.DirectedWeb.Link;
import io.liantu.intake.format.EntityKind;
import io.liantu.intake.format.Texts;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What names mean during one import: by the graph, and by the rows that a dry run only pretends to write. */
final class Names {

    private static final int KEYS_OF_A_GENERATION = 1_000_000;

    private final GraphNames graph;
    private final RecentKeys recent = new RecentKeys(KEYS_OF_A_GENERATION);
    private final @Nullable PretendedGraph pretended;
    private int suggestionsLeft;

    /** @param pretended null when rows are written */
    Names(GraphNames graph, @Nullable PretendedGraph pretended, int suggestions) {
        this.graph = graph;
        this.pretended = pretended;
        this.suggestionsLeft = suggestions;
    }

    Map<String, Meaning> meanings(EntityKind kind, Collection<String> names) {
        if (names.isEmpty()) {
            return Map.of();
        }
        var byName = byNow(kind, known(kind, names), names).collect(groupingBy(Match::name));
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

    /** The enterprises that have each of some credit codes. */
    Map<String, List<String>> holders(Collection<String> codes) {
        int rank = EntityKind.ENTERPRISE.namedBy().indexOf("uscc");
        return codes.isEmpty()
                ? Map.of()
                : byNow(EntityKind.ENTERPRISE, graph.holders(codes, rank), codes)
                        .filter(match -> match.rank() == rank && !isLost(EntityKind.ENTERPRISE, match))
                        .collect(groupingBy(Match::name, mapping(Match::id, toList())));
    }

    /** What goes into what, about as much as asked for. */
    List<Link<String>> inputs(int most) {
        var inputs = graph.inputs(most);
        return pretended == null
                ? inputs
                : Stream.concat(inputs.stream(), pretended.inputs(most).stream())
                        .toList();
    }

    /** Likely candidates for a name that means nothing, as long as the import may still ask. */
    List<String> likely(EntityKind kind, String name) {
        if (!kind.searchable() || suggestionsLeft <= 0) {
            return List.of();
        }
        suggestionsLeft--;
        return graph.likely(kind, name);
    }

    private Stream<Match> byNow(EntityKind kind, Collection<Match> inGraph, Collection<String> names) {
        return pretended == null
                ? inGraph.stream()
                : Stream.concat(inGraph.stream(), pretended.names().find(kind, names).stream());
    }

    private Collection<Match> known(EntityKind kind, Collection<String> names) {
        var matches = new ArrayList<Match>();
        var keys = recent.among(kind, names);
        keys.forEach(key -> matches.add(Match.ofKey(key)));
        var others = names.stream().filter(name -> !keys.contains(name)).toList();
        if (!others.isEmpty()) {
            matches.addAll(graph.find(kind, others, match -> isLost(kind, match)));
        }
        matches.stream().filter(Match::isKey).forEach(match -> recent.add(kind, match.id()));
        return matches;
    }

    private boolean isLost(EntityKind kind, Match match) {
        return pretended != null && pretended.names().hasLost(kind, match);
    }
}
