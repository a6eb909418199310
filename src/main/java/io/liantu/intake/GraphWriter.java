package io.liantu.intake;

import io.liantu.intake.format.Column;
import io.liantu.intake.format.ExchangeSheet;
import io.liantu.neo4j.CypherFile;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;

/** Writes rows, a batch with everything that hangs on it in one transaction. */
@Component
class GraphWriter implements Destination {

    private static final Set<String> PROVENANCE = Set.of("source", "asOf", "confidence");

    private final Neo4jClient neo4j;
    private final RetriedTransaction transaction;

    GraphWriter(Neo4jClient neo4j, RetriedTransaction transaction) {
        this.neo4j = neo4j;
        this.transaction = transaction;
    }

    @Override
    public GraphGain write(ExchangeSheet sheet, Collection<Column> links, List<Row> rows) {
        return transaction.execute(() -> {
            var written = run(Statements.write(sheet), rowsOf(sheet, rows));
            return written.plus(linkEach(sheet, links, rows));
        });
    }

    @Override
    public GraphGain link(ExchangeSheet sheet, Collection<Column> links, List<Row> rows) {
        return transaction.execute(() -> linkEach(sheet, links, rows));
    }

    private GraphGain linkEach(ExchangeSheet sheet, Collection<Column> links, List<Row> rows) {
        var gain = GraphGain.NONE;
        for (var link : links) {
            var linking = rows.stream().filter(row -> row.gives(link)).toList();
            gain = gain.plus(run(Statements.link(sheet, link), linksOf(sheet, link, linking)));
        }
        return gain;
    }

    private GraphGain run(CypherFile statement, List<Map<String, Object>> rows) {
        if (rows.isEmpty()) {
            return GraphGain.NONE;
        }
        var counters = neo4j.query(statement.text())
                .bindAll(Map.of("rows", rows))
                .run()
                .counters();
        return new GraphGain(
                counters.nodesCreated(),
                counters.relationshipsCreated(),
                counters.relationshipsDeleted(),
                counters.propertiesSet());
    }

    private static List<Map<String, Object>> rowsOf(ExchangeSheet sheet, List<Row> rows) {
        var keys = sheet.keys();
        var links = sheet.links();
        var properties = sheet.columns().stream()
                .filter(column -> !keys.contains(column) && !links.contains(column))
                .toList();
        return rows.stream()
                .map(row -> {
                    var parameters = new HashMap<>(row.among(keys));
                    parameters.put("properties", row.among(properties));
                    return (Map<String, Object>) parameters;
                })
                .toList();
    }

    private static List<Map<String, Object>> linksOf(ExchangeSheet sheet, Column link, List<Row> rows) {
        var key = sheet.keys().get(0);
        var provenance = sheet.columns().stream()
                .filter(column -> PROVENANCE.contains(column.name()))
                .toList();
        return rows.stream()
                .map(row -> Map.<String, Object>of(
                        "key", row.text(key), "targets", row.names(link), "provenance", row.among(provenance)))
                .toList();
    }
}
