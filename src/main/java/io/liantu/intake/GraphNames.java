package io.liantu.intake;

import io.liantu.algorithm.DirectedWeb.Link;
import io.liantu.intake.format.EntityKind;
import io.liantu.neo4j.CypherFile;
import io.liantu.neo4j.FullText;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.neo4j.driver.Record;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;

/** Finds what the graph knows by name. */
@Component
class GraphNames {

    private static final String ALIASES = "aliases";
    private static final int LONGEST_SEARCHED = 100;

    private final Neo4jClient neo4j;

    GraphNames(Neo4jClient neo4j) {
        this.neo4j = neo4j;
    }

    /**
     * Everything that one of the names may mean. Most names are keys, which outrank everything else and are quickly looked
     * up; the others are looked up in every way, as aliases only if they mean nothing else.
     *
     * @param lost what does not count any more
     */
    List<Match> find(EntityKind kind, Collection<String> names, Predicate<Match> lost) {
        var left = new HashSet<>(names);
        var matches = new ArrayList<Match>();
        take(byKey(kind, left), matches, left, lost);
        take(exact(kind, left), matches, left, lost);
        int alias = kind.namedBy().indexOf(ALIASES);
        if (alias >= 0) {
            take(byAlias(kind, alias, left), matches, left, lost);
        }
        return matches;
    }

    private static void take(Collection<Match> found, List<Match> matches, Set<String> left, Predicate<Match> lost) {
        found.stream().filter(lost.negate()).forEach(match -> {
            matches.add(match);
            left.remove(match.name());
        });
    }

    private Collection<Match> byKey(EntityKind kind, Collection<String> names) {
        return Statements.noKeys(kind)
                .map(statement ->
                        keys(statement, names).stream().map(Match::ofKey).toList())
                .orElse(List.of());
    }

    private Set<String> keys(CypherFile statement, Collection<String> names) {
        var keys = new HashSet<>(names);
        neo4j.query(statement.text())
                .bindAll(Map.of("names", List.copyOf(names)))
                .fetchAs(String.class)
                .all()
                .forEach(keys::remove);
        return keys;
    }

    /** What is called a little like it, likeliest first. */
    List<String> likely(EntityKind kind, String name) {
        return neo4j
                .query(Statements.FIND_LIKELY.text())
                .bindAll(Map.of("label", kind.label(), "query", FullText.likely(name)))
                .fetchAs(String.class)
                .mappedBy((types, found) ->
                        found.get("id").asString() + " " + found.get("name").asString(""))
                .all()
                .stream()
                .toList();
    }

    /** The enterprises that have some credit codes, as matches of a rank. */
    Collection<Match> holders(Collection<String> codes, int rank) {
        return neo4j.query(Statements.FIND_BY_CREDIT_CODE.text())
                .bindAll(Map.of("codes", List.copyOf(codes)))
                .fetchAs(Match.class)
                .mappedBy((types, found) -> new Match(
                        found.get("code").asString(), rank, found.get("id").asString()))
                .all();
    }

    /** The inputs between products, as many as asked for. */
    List<Link<String>> inputs(int most) {
        return neo4j.query(Statements.INPUTS_OF_GRAPH.text()).bindAll(Map.of("most", most)).fetch().all().stream()
                .map(row -> new Link<>(String.valueOf(row.get("input")), String.valueOf(row.get("product"))))
                .toList();
    }

    private Collection<Match> exact(EntityKind kind, Collection<String> names) {
        if (names.isEmpty()) {
            return List.of();
        }
        return neo4j.query(Statements.find(kind).text())
                .bindAll(Map.of("names", List.copyOf(names)))
                .fetchAs(Match.class)
                .mappedBy((types, found) ->
                        match(found, kind.namedBy().indexOf(found.get("by").asString())))
                .all();
    }

    private Collection<Match> byAlias(EntityKind kind, int rank, Collection<String> names) {
        var searches = names.stream()
                .map(name -> Map.of("name", name, "phrase", ALIASES + ":" + phrase(name)))
                .toList();
        if (searches.isEmpty()) {
            return List.of();
        }
        return neo4j.query(Statements.FIND_BY_ALIAS.text())
                .bindAll(Map.of("label", kind.label(), "searches", searches))
                .fetchAs(Match.class)
                .mappedBy((types, found) -> match(found, rank))
                .all();
    }

    private static Match match(Record found, int rank) {
        return new Match(found.get("name").asString(), rank, found.get("id").asString());
    }

    private static String phrase(String name) {
        return '"' + shortened(name).replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }

    private static String shortened(String name) {
        return name.substring(0, Math.min(name.length(), LONGEST_SEARCHED));
    }
}
