package io.liantu.intake;

import io.liantu.neo4j.CypherFile;
import io.liantu.shared.Explanation;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;

/**
 * The records of imports in the graph, where every process finds them. An import is in the hands of one process at a
 * time: that one alone takes it from phase to phase.
 */
@Component
class ImportRecords {

    private static final CypherFile WRITE = CypherFile.of("intake/write-import.cypher");
    private static final CypherFile CHANGE = CypherFile.of("intake/change-import.cypher");
    private static final CypherFile HEAR = CypherFile.of("intake/hear-of-imports.cypher");
    private static final CypherFile ONE = CypherFile.of("intake/import.cypher");
    private static final CypherFile LATEST = CypherFile.of("intake/imports.cypher");

    private final Neo4jClient neo4j;
    private final RetriedTransaction transaction;

    ImportRecords(Neo4jClient neo4j, RetriedTransaction transaction) {
        this.neo4j = neo4j;
        this.transaction = transaction;
    }

    void create(ImportId id, String name, String path, String mapping) {
        var properties = entering(ImportPhase.CHECKING);
        properties.putAll(Map.of("name", name, "path", path, "mapping", mapping));
        write(id, properties);
    }

    /**
     * Takes an import into the hands of this process, if it may enter a phase.
     *
     * @throws UnknownImport when there is none of this id
     * @throws NotInThatPhase when it may not, or somebody else was faster
     */
    void take(ImportId id, Predicate<Import> mayEnter, ImportPhase phase) {
        take(id, mayEnter, entering(phase));
    }

    /** The same, to read it in another way: it counts as other content, of which nothing is written. */
    void takeToReadWith(ImportId id, Predicate<Import> mayBeRead, String mapping) {
        var properties = entering(ImportPhase.CHECKING);
        properties.put("mapping", mapping);
        properties.put("fingerprint", null);
        properties.put("checkedContent", null);
        take(id, mayBeRead, properties);
    }

    /**
     * An import in the hands of this process comes to another phase.
     *
     * @throws NotInThatPhase when another process took it over after a long silence
     */
    void enter(ImportId id, ImportPhase phase) {
        if (!change(id, ImportPhase.namesAtWork(), ThisProcess.NAME, entering(phase))) {
            throw new NotInThatPhase(get(id));
        }
    }

    /** An import cannot go on; nothing happens if it is in the hands of another process. */
    void fail(ImportId id, Explanation problem) {
        var properties = entering(ImportPhase.FAILED);
        properties.put("problem", problem.key());
        properties.put(
                "problemArguments",
                problem.arguments().stream().map(Object::toString).toList());
        change(id, ImportPhase.namesAtWork(), ThisProcess.NAME, properties);
    }

    void rememberContent(ImportId id, String fingerprint) {
        write(id, Map.of("fingerprint", fingerprint));
    }

    void rememberCheckedContent(ImportId id, String fingerprint) {
        write(id, Map.of("checkedContent", fingerprint));
    }

    /** This process is still at work on them. */
    void hear(Collection<ImportId> ids) {
        transaction.execute(() -> neo4j.query(HEAR.text())
                .bindAll(Map.of("ids", ids.stream().map(ImportId::value).toList(), "process", ThisProcess.NAME))
                .run());
    }

    Import get(ImportId id) {
        return recorded(id).told();
    }

    Optional<Import> find(ImportId id) {
        return read(ONE, Map.of("id", id.value())).stream()
                .map(RecordedImport::told)
                .findFirst();
    }

    List<Import> latest(int most) {
        return read(LATEST, Map.of("most", most)).stream()
                .map(RecordedImport::told)
                .toList();
    }

    private void take(ImportId id, Predicate<Import> mayEnter, Map<String, ?> properties) {
        var seen = recorded(id);
        if (!mayEnter.test(seen.told()) || !change(id, List.of(seen.phase()), seen.process(), properties)) {
            throw new NotInThatPhase(get(id));
        }
    }

    private RecordedImport recorded(ImportId id) {
        return read(ONE, Map.of("id", id.value())).stream().findFirst().orElseThrow(() -> new UnknownImport(id));
    }

    private static Map<String, @Nullable Object> entering(ImportPhase phase) {
        var properties = new HashMap<String, @Nullable Object>();
        properties.put("phase", phase.name());
        properties.put("process", ThisProcess.NAME);
        properties.put("problem", null);
        return properties;
    }

    private void write(ImportId id, Map<String, ?> properties) {
        transaction.execute(() -> neo4j.query(WRITE.text())
                .bindAll(Map.of("id", id.value(), "properties", properties))
                .run());
    }

    private boolean change(ImportId id, List<String> phases, String process, Map<String, ?> properties) {
        return transaction.execute(() -> neo4j.query(CHANGE.text())
                .bindAll(Map.of("id", id.value(), "phases", phases, "process", process, "properties", properties))
                .fetch()
                .one()
                .isPresent());
    }

    private List<RecordedImport> read(CypherFile statement, Map<String, Object> parameters) {
        return List.copyOf(neo4j.query(statement.text())
                .bindAll(parameters)
                .bind(LedgerBook.SILENCE.toSeconds())
                .to("silence")
                .fetchAs(RecordedImport.class)
                .mappedBy((types, row) -> RecordedImport.of(row))
                .all());
    }
}
