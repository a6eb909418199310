package io.liantu.intake.identity;

import io.liantu.neo4j.CypherFile;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;

/**
 * The names of merged records among the other names 曾用名 of the enterprise that stays. Rows may call it by them, but no
 * source said that it is called so: {@code mergedNames} says which they are, and statements never hold them.
 */
@Component
public class MergedNames {

    private static final CypherFile ADD = CypherFile.of("intake/identity/merged-names.cypher");
    private static final CypherFile LEARN = CypherFile.of("intake/identity/learn-names.cypher");
    private static final String ALIASES = "aliases";
    private static final String MERGED = "mergedNames";

    private final Neo4jClient neo4j;

    MergedNames(Neo4jClient neo4j) {
        this.neo4j = neo4j;
    }

    /** Adds them to its other names, after something was merged into it or is so no more. */
    void refresh(String id) {
        refresh(List.of(id));
    }

    /** Likewise of several. */
    void refresh(Collection<String> ids) {
        add(ids.stream().map(id -> Map.<String, Object>of("id", id)).toList());
    }

    /**
     * Adds them to the other names that were written, and these to those of what some were merged into.
     *
     * @param own other names that sources gave, by id
     */
    public void addTo(Map<String, ? extends Collection<?>> own) {
        var rows = new ArrayList<Map<String, Object>>();
        own.forEach((id, names) -> rows.add(Map.of("id", id, "own", names)));
        if (!rows.isEmpty()) {
            add(rows);
            learn(own.keySet());
        }
    }

    private void learn(Collection<String> ids) {
        var into = List.copyOf(neo4j.query(LEARN.text())
                .bindAll(Map.of("ids", ids))
                .fetchAs(String.class)
                .all());
        if (!into.isEmpty()) {
            refresh(into);
            learn(into);
        }
    }

    private void add(List<Map<String, Object>> rows) {
        neo4j.query(ADD.text()).bindAll(Map.of("rows", rows)).run();
    }

    /** The properties of an enterprise without what it is called for the sake of others. */
    public static Map<String, Object> withoutThem(Map<String, Object> properties) {
        if (!(properties.get(MERGED) instanceof Collection<?> merged)
                || !(properties.get(ALIASES) instanceof Collection<?> all)) {
            return properties;
        }
        Set<Object> others = new HashSet<>(merged);
        var own = all.stream().filter(name -> !others.contains(name)).toList();
        var without = new HashMap<>(properties);
        without.put(ALIASES, own);
        if (own.isEmpty()) {
            without.remove(ALIASES);
        }
        return without;
    }
}
