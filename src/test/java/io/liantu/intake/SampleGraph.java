package io.liantu.intake;

import io.liantu.neo4j.CypherFile;
import io.liantu.neo4j.LocalNeo4jForTests;
import org.springframework.data.neo4j.core.Neo4jClient;

/**
 * The bundled regions and sample in the shared Neo4j. Tests that only read it call {@link #load} and share one load;
 * tests that write something else wipe the graph first, which makes the next load begin anew.
 */
public final class SampleGraph {

    private static final CypherFile LOADED = CypherFile.of("test/sample-loaded.cypher");

    private SampleGraph() {}

    /** Loads the bundled data and nothing else, unless it is there. */
    public static void load(Intake intake, Neo4jClient neo4j) {
        if (!isLoaded(neo4j)) {
            LocalNeo4jForTests.wipe();
            new SampleData(intake, neo4j).load();
        }
    }

    private static boolean isLoaded(Neo4jClient neo4j) {
        return neo4j.query(LOADED.text()).fetchAs(Boolean.class).one().orElse(false);
    }
}
