package io.liantu.neo4j;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.neo4j.core.Neo4jClient;

@LiantuTest
class LiantuTestTests {

    @Autowired
    private Neo4jClient neo4j;

    @Autowired
    private ObjectProvider<Neo4jServer> ownServer;

    @Test
    void runsTheApplicationOnTheSharedServer() {
        var versions = neo4j.query(CypherFile.of("neo4j/schema-versions.cypher").text())
                .fetch()
                .all();

        assertThat(versions).isNotEmpty();
        assertThat(ownServer.getIfAvailable()).isNull();
    }
}
