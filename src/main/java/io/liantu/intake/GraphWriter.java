package io.liantu.intake;

import io.liantu.intake.format.Column;
import io.liantu.intake.format.ExchangeSheet;
import io.liantu.intake.identity.MergedNames;
import io.liantu.neo4j.CypherFile;
import io.liantu.provenance.KeptTestimony;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;

/** Writes what rows add to what they are about, in the transaction of the caller. */
@Component
class GraphWriter {

    private static final String NAME = "name";
    private static final String ALIASES = "aliases";

    private final Neo4jClient neo4j;
    private final MergedNames mergedNames;

    GraphWriter(Neo4jClient neo4j, MergedNames mergedNames) {
        this.neo4j = neo4j;
        this.mergedNames = mergedNames;
    }

    void write(SheetColumns columns, Collection<Subject> subjects) {
        var touched = subjects.stream().filter(Subject::isTouched).toList();
        var byNovelty = touched.stream().collect(Collectors.partitioningBy(Subject::isNew));
        var known = byNovelty.getOrDefault(false, List.of());
        run(Statements.create(columns.sheet()), rowsOf(columns, byNovelty.getOrDefault(true, List.of())));
        run(Statements.write(columns.sheet()), rowsOf(columns, known));
        if (columns.sheet() == ExchangeSheet.ENTERPRISES) {
            mergedNames.addTo(otherNames(columns, known));
        }
        writeLinks(columns, touched);
    }

    /** Writes only where their links lead to. */
    void writeLinks(SheetColumns columns, Collection<Subject> touched) {
        for (var link : columns.links()) {
            run(Statements.link(columns.sheet(), link), linksOf(columns, link, touched));
        }
        if (columns.sheet() == ExchangeSheet.ENTERPRISES) {
            var known = touched.stream().filter(subject -> !subject.isNew()).toList();
            columns.links().forEach(link -> run(Statements.LINK_MERGED, linksOf(columns, link, known)));
        }
    }

    private void run(CypherFile statement, List<Map<String, Object>> rows) {
        if (!rows.isEmpty()) {
            neo4j.query(statement.text()).bindAll(Map.of("rows", rows)).run();
        }
    }

    private static List<Map<String, Object>> rowsOf(SheetColumns columns, Collection<Subject> subjects) {
        return subjects.stream()
                .map(subject -> {
                    var row = new HashMap<>(subject.keys());
                    row.put("properties", subject.properties(columns));
                    return (Map<String, Object>) row;
                })
                .toList();
    }

    /** Of what was known before and goes by other names now, as nothing new has merged names. */
    private static Map<String, List<?>> otherNames(SheetColumns columns, Collection<Subject> known) {
        var key = columns.keys().get(0).name();
        var names = new HashMap<String, List<?>>();
        known.stream()
                .filter(subject -> subject.isChanged(NAME) || subject.isChanged(ALIASES))
                .forEach(subject -> names.put(
                        String.valueOf(subject.keys().get(key)),
                        subject.now(ALIASES) instanceof List<?> several ? several : List.of()));
        return names;
    }

    private static List<Map<String, Object>> linksOf(SheetColumns columns, Column link, Collection<Subject> subjects) {
        var key = columns.keys().get(0).name();
        var rows = new ArrayList<Map<String, Object>>();
        for (var subject : subjects) {
            if (subject.hasOtherLinks(link.name())) {
                rows.add(Map.of(
                        "key", Objects.requireNonNull(subject.keys().get(key)),
                        "targets", subject.links(link.name()),
                        "provenance", KeptTestimony.properties(subject.voiceOf(link.name()))));
            }
        }
        return rows;
    }
}
