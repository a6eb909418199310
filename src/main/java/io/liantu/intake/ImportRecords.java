package io.liantu.intake;

import io.liantu.neo4j.CypherFile;
import io.liantu.shared.Explanation;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;

/** The records of imports in the graph, where every process finds them. */
@Component
class ImportRecords {

    private static final CypherFile WRITE = CypherFile.of("intake/write-import.cypher");
    private static final CypherFile IMPORTS = CypherFile.of("intake/imports.cypher");

    private final Neo4jClient neo4j;
    private final RetriedTransaction transaction;

    ImportRecords(Neo4jClient neo4j, RetriedTransaction transaction) {
        this.neo4j = neo4j;
        this.transaction = transaction;
    }

    void create(ImportId id, String name, String path, String mapping) {
        write(
                id,
                Map.of(
                        "name", name,
                        "path", path,
                        "mapping", mapping,
                        "phase", ImportPhase.CHECKING.name(),
                        "process", ThisProcess.NAME));
    }

    /** Read in another way, it counts as other content, of which nothing is written. */
    void readWith(ImportId id, String mapping) {
        var properties = new HashMap<String, @Nullable Object>();
        properties.put("mapping", mapping);
        properties.put("fingerprint", null);
        properties.put("checkedContent", null);
        write(id, properties);
    }

    void enter(ImportId id, ImportPhase phase) {
        var properties = new HashMap<String, @Nullable Object>();
        properties.put("phase", phase.name());
        properties.put("process", ThisProcess.NAME);
        properties.put("problem", null);
        write(id, properties);
    }

    void fail(ImportId id, Explanation problem) {
        var arguments = problem.arguments().stream().map(Object::toString).toList();
        write(
                id,
                Map.of(
                        "phase", ImportPhase.FAILED.name(),
                        "problem", problem.key(),
                        "problemArguments", arguments));
    }

    void rememberContent(ImportId id, String fingerprint) {
        write(id, Map.of("fingerprint", fingerprint));
    }

    void rememberCheckedContent(ImportId id, String fingerprint) {
        write(id, Map.of("checkedContent", fingerprint));
    }

    Optional<Import> find(ImportId id) {
        return read(id.value(), 1).stream().findFirst();
    }

    List<Import> latest(int most) {
        return read(null, most);
    }

    private void write(ImportId id, Map<String, ?> properties) {
        transaction.execute(() -> neo4j.query(WRITE.text())
                .bindAll(Map.of("id", id.value(), "properties", properties))
                .run());
    }

    private List<Import> read(@Nullable String id, int most) {
        var parameters = new HashMap<String, @Nullable Object>();
        parameters.put("id", id);
        parameters.put("most", most);
        return List.copyOf(neo4j.query(IMPORTS.text())
                .bindAll(parameters)
                .fetchAs(Import.class)
                .mappedBy((types, row) -> read(row))
                .all());
    }

    private static Import read(Record row) {
        return new Import(
                new ImportId(row.get("id").asString()),
                row.get("name").asString(),
                row.get("path").asString(),
                phase(row),
                row.get("rows").asLong(),
                row.get("createdAt").asZonedDateTime().toInstant(),
                problem(row),
                text(row.get("fingerprint")),
                text(row.get("checkedContent")),
                row.get("mapping").asString(""));
    }

    /** What a process was about when it ended is interrupted. */
    private static ImportPhase phase(Record row) {
        var phase = ImportPhase.valueOf(row.get("phase").asString());
        return !phase.rests() && ThisProcess.knowsToBeGone(row.get("process").asString(""))
                ? ImportPhase.INTERRUPTED
                : phase;
    }

    private static @Nullable Explanation problem(Record row) {
        var key = text(row.get("problem"));
        return key == null
                ? null
                : new Explanation(key, row.get("problemArguments").asList());
    }

    private static @Nullable String text(Value value) {
        return value.isNull() ? null : value.asString();
    }
}
