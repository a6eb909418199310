package io.liantu.intake;

import io.liantu.intake.format.Column;
import io.liantu.intake.format.ExchangeSheet;
import io.liantu.intake.identity.MergedKeys;
import io.liantu.intake.identity.MergedNames;
import io.liantu.neo4j.CypherFile;
import io.liantu.provenance.KeptTestimony;
import io.liantu.provenance.Testimony;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.neo4j.driver.Record;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;

/** Finds what the graph holds of what rows are about. */
@Component
class KnownThings {

    private static final String INDEX = "index";

    private final Neo4jClient neo4j;
    private final MergedKeys mergedKeys;

    KnownThings(Neo4jClient neo4j, MergedKeys mergedKeys) {
        this.neo4j = neo4j;
        this.mergedKeys = mergedKeys;
    }

    /** The subjects of rows, each once, by their keys in the order of the rows; one statement for all. */
    Map<Map<String, Object>, Subject> subjects(SheetColumns columns, List<Row> rows) {
        var keys = keys(columns, rows);
        return subjects(keys, testimonies(columns, keys));
    }

    /** The keys of what rows are about, each once, in the order of the rows. */
    static List<Map<String, Object>> keys(SheetColumns columns, List<Row> rows) {
        return rows.stream().map(row -> row.among(columns.keys())).distinct().toList();
    }

    /**
     * Subjects by their keys, in their order.
     *
     * @param known what was said of them, by their place in the list; what is unknown is not there
     */
    static Map<Map<String, Object>, Subject> subjects(List<Map<String, Object>> keys, Map<Integer, Testimony> known) {
        var subjects = new LinkedHashMap<Map<String, Object>, Subject>();
        for (int i = 0; i < keys.size(); i++) {
            subjects.put(keys.get(i), Subject.of(keys.get(i), Optional.ofNullable(known.get(i))));
        }
        return subjects;
    }

    /** What was said of the things with these keys, by their place in the list; what is unknown is not there. */
    Map<Integer, Testimony> testimonies(SheetColumns columns, List<Map<String, Object>> keys) {
        var found = kept(columns, keys);
        for (var link : columns.linksToEnterprises()) {
            found = mergedKeys.followed(link.name(), found);
        }
        return found;
    }

    /** The keys of the enterprises that stay, by those of the subjects that were merged into them. */
    Map<Object, Object> kept(SheetColumns columns, Collection<Subject> subjects) {
        if (columns.sheet() != ExchangeSheet.ENTERPRISES) {
            return Map.of();
        }
        var known = subjects.stream()
                .filter(subject -> !subject.isNew() && subject.isTouched())
                .flatMap(subject -> subject.keys().values().stream())
                .collect(Collectors.toSet());
        return known.isEmpty() ? Map.of() : mergedKeys.kept(known);
    }

    private Map<Integer, Testimony> kept(SheetColumns columns, List<Map<String, Object>> keys) {
        return keys.isEmpty() ? new HashMap<>() : told(Statements.known(columns.sheet()), columns, indexed(keys));
    }

    /**
     * What a statement tells of some rows, by the index that each of them has.
     *
     * @param statement may write, too
     */
    Map<Integer, Testimony> told(CypherFile statement, SheetColumns columns, List<Map<String, Object>> rows) {
        var found = new HashMap<Integer, Testimony>();
        neo4j.query(statement.text())
                .bindAll(Map.of("rows", rows))
                .fetchAs(Boolean.class)
                .mappedBy((types, row) -> {
                    found.put(row.get(INDEX).asInt(), testimony(columns, row));
                    return true;
                })
                .all();
        return found;
    }

    /** Rows that have keys, and an index by which they are known again. */
    static List<Map<String, Object>> indexed(List<Map<String, Object>> keys) {
        var rows = new ArrayList<Map<String, Object>>();
        for (var key : keys) {
            var row = new HashMap<>(key);
            row.put(INDEX, rows.size());
            rows.add(row);
        }
        return rows;
    }

    private static Testimony testimony(SheetColumns columns, Record row) {
        var kept = new HashMap<>(MergedNames.withoutThem(row.get("properties").asMap()));
        var links = row.get("links");
        for (Column link : columns.links()) {
            var targets = links.get(link.name()).asList(target -> target.asString()).stream()
                    .sorted()
                    .toList();
            if (!targets.isEmpty()) {
                kept.put(link.name(), targets);
            }
        }
        return KeptTestimony.read(kept, columns.fields());
    }
}
