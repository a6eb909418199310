package io.liantu.neo4j;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;

/** Applies the schema's scripts once each, in order, and keeps in the graph which ones and with which content. */
final class SchemaScripts {

    /** Long enough for a graph that was loaded before its indexes were made. */
    private static final int SECONDS_TO_FILL_INDEXES = 3_600;

    private final Driver driver;
    private final SessionConfig session;
    private final List<SchemaScript> scripts;

    SchemaScripts(Driver driver, SessionConfig session, List<SchemaScript> scripts) {
        this.driver = driver;
        this.session = session;
        this.scripts = List.copyOf(scripts);
    }

    /** @throws StartProblem when a script that was applied before is now missing or different */
    void apply() {
        try (var turn = driver.session(session);
                var work = driver.session(session)) {
            run(work, "schema-version-key", Map.of());
            try (var transaction = turn.beginTransaction()) {
                transaction.run(text("schema-turn")).consume();
                applyMissing(work);
                transaction.commit();
            }
            run(work, "await-indexes", Map.of("seconds", SECONDS_TO_FILL_INDEXES));
        }
    }

    private void applyMissing(Session work) {
        var applied = applied(work);
        refuseChanges(applied);
        for (var script : scripts) {
            if (!applied.containsKey(script.version())) {
                work.run(script.statement()).consume();
                record(work, script);
            }
        }
    }

    private void refuseChanges(Map<Integer, String> applied) {
        for (var script : scripts) {
            if (!applied.getOrDefault(script.version(), script.checksum()).equals(script.checksum())) {
                throw new StartProblem("Schema script " + script.fileName() + " was changed after it had been applied;"
                        + " restore it and put the change into a new script.");
            }
        }
        var known = scripts.stream().map(SchemaScript::version).collect(Collectors.toSet());
        applied.keySet().stream()
                .sorted()
                .filter(version -> !known.contains(version))
                .findFirst()
                .ifPresent(version -> refuseMissing(version, known));
    }

    private static void refuseMissing(int version, Set<Integer> known) {
        throw new StartProblem("Schema script V%03d was applied to this graph but is not among the %d scripts of this"
                        .formatted(version, known.size())
                + " application; run the version that has it.");
    }

    private static Map<Integer, String> applied(Session work) {
        return work.run(text("schema-versions")).stream()
                .collect(Collectors.toMap(
                        row -> row.get("version").asInt(),
                        row -> row.get("checksum").asString()));
    }

    private static void record(Session work, SchemaScript script) {
        run(
                work,
                "record-schema-version",
                Map.of("version", script.version(), "name", script.name(), "checksum", script.checksum()));
    }

    private static void run(Session work, String file, Map<String, Object> parameters) {
        work.run(text(file), parameters).consume();
    }

    private static String text(String file) {
        return CypherFile.of("neo4j/" + file + ".cypher").text();
    }
}
