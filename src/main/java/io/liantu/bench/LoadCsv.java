package io.liantu.bench;

import io.liantu.neo4j.CypherFile;
import io.liantu.neo4j.RunningServer;
import java.nio.file.Path;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.Session;
import org.neo4j.driver.TransactionConfig;
import org.neo4j.driver.exceptions.Neo4jException;

/** Loads tables by {@code LOAD CSV}, as somebody who knows Neo4j would write it. */
final class LoadCsv {

    /**
     * What was loaded.
     *
     * @param entities nodes and relationships
     * @param finished whether that is everything
     */
    record Loaded(long entities, boolean finished) {}

    private static final List<CypherFile> THINGS = List.of(
            CypherFile.of("bench/load-csv-sources.cypher"),
            CypherFile.of("bench/load-csv-regions.cypher"),
            CypherFile.of("bench/load-csv-region-parents.cypher"),
            CypherFile.of("bench/load-csv-products.cypher"),
            CypherFile.of("bench/load-csv-product-inputs.cypher"),
            CypherFile.of("bench/load-csv-chains.cypher"),
            CypherFile.of("bench/load-csv-chain-products.cypher"),
            CypherFile.of("bench/load-csv-enterprises.cypher"),
            CypherFile.of("bench/load-csv-makes.cypher"));
    private static final CypherFile SUPPLY_LINKS = CypherFile.of("bench/load-csv-supply-links.cypher");
    private static final CypherFile TUNED_SUPPLY_LINKS = CypherFile.of("bench/load-csv-supply-links-tuned.cypher");
    private static final CypherFile ENTITIES = CypherFile.of("bench/entities.cypher");
    private static final String TOO_LONG = "Neo.ClientError.Transaction.TransactionTimedOut";

    private final List<CypherFile> statements;

    private LoadCsv(List<CypherFile> statements) {
        this.statements = statements;
    }

    static LoadCsv of(LoadWay way) {
        var statements = new ArrayList<>(THINGS);
        statements.add(way == LoadWay.TUNED_LOAD_CSV ? TUNED_SUPPLY_LINKS : SUPPLY_LINKS);
        return new LoadCsv(statements);
    }

    /**
     * Runs all statements; the constraints are there.
     *
     * @param within after so long it stops; what is committed by then counts
     */
    Loaded run(RunningServer server, Path tables, Duration within) {
        try (var driver = GraphDatabase.driver(server.uri(), AuthTokens.basic("neo4j", server.password()));
                var session = driver.session()) {
            long before = entities(session);
            boolean finished = run(session, Map.of("folder", tables.toUri().toString()), System.nanoTime(), within);
            return new Loaded(entities(session) - before, finished);
        }
    }

    private boolean run(Session session, Map<String, Object> parameters, long start, Duration within) {
        for (var statement : statements) {
            var left = within.minusNanos(System.nanoTime() - start).truncatedTo(ChronoUnit.MILLIS);
            if (left.isZero() || left.isNegative() || !ends(session, statement, parameters, left)) {
                return false;
            }
        }
        return true;
    }

    private static boolean ends(
            Session session, CypherFile statement, Map<String, Object> parameters, Duration within) {
        try {
            var limit = TransactionConfig.builder().withTimeout(within).build();
            session.run(statement.text(), parameters, limit).consume();
            return true;
        } catch (Neo4jException e) {
            if (e.code().startsWith(TOO_LONG)) {
                return false;
            }
            throw e;
        }
    }

    private static long entities(Session session) {
        return session.run(ENTITIES.text()).single().get("entities").asLong();
    }
}
