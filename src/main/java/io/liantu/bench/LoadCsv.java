package io.liantu.bench;

import io.liantu.neo4j.CypherFile;
import io.liantu.neo4j.RunningServer;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.GraphDatabase;

/** Loads the tables by {@code LOAD CSV}, as somebody who knows Neo4j would write it. */
final class LoadCsv {

    private static final List<CypherFile> STATEMENTS = List.of(
            CypherFile.of("bench/load-csv-sources.cypher"),
            CypherFile.of("bench/load-csv-regions.cypher"),
            CypherFile.of("bench/load-csv-region-parents.cypher"),
            CypherFile.of("bench/load-csv-products.cypher"),
            CypherFile.of("bench/load-csv-product-inputs.cypher"),
            CypherFile.of("bench/load-csv-chains.cypher"),
            CypherFile.of("bench/load-csv-chain-products.cypher"),
            CypherFile.of("bench/load-csv-enterprises.cypher"),
            CypherFile.of("bench/load-csv-makes.cypher"),
            CypherFile.of("bench/load-csv-supply-links.cypher"));

    private LoadCsv() {}

    /** Runs all statements; the constraints are there. */
    static void run(RunningServer server, Path tables) {
        try (var driver = GraphDatabase.driver(server.uri(), AuthTokens.basic("neo4j", server.password()));
                var session = driver.session()) {
            for (var statement : STATEMENTS) {
                session.run(statement.text(), Map.of("folder", tables.toUri().toString()))
                        .consume();
            }
        }
    }
}
