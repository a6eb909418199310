package io.liantu.neo4j;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.liantu.Liantu;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.data.neo4j.core.Neo4jClient;

class GraphStartTests {

    @TempDir
    private Path root;

    @Test
    void doesNotNeedANeo4jOfSomebodyElseFromTheBeginning() {
        var folder = new DataFolder(root);
        folder.create();
        var password = Password.keptIn(folder);
        var port = Ports.free(0, "liantu.neo4j.bolt-port");

        try (var application = started(port, password)) {
            var neo4j = application.getBean(Neo4jClient.class);
            assertThatThrownBy(() -> schemaVersions(neo4j)).matches(Neo4jDown::isIn);

            try (var server = new DataFolderClaim(LocalNeo4jForTests.properties(root, port), Role.SERVER).open()) {
                assertThat(server.uri()).hasPort(port);
                await().atMost(Duration.ofSeconds(60)).until(() -> schemaVersions(neo4j), count -> count > 0);
            }
        }
    }

    private static ConfigurableApplicationContext started(int port, Password password) {
        return new SpringApplicationBuilder(Liantu.class)
                .web(WebApplicationType.NONE)
                .run(
                        "--spring.neo4j.uri=bolt://127.0.0.1:" + port,
                        "--spring.neo4j.authentication.username=" + Password.USER,
                        "--spring.neo4j.authentication.password=" + password.value());
    }

    private static int schemaVersions(Neo4jClient neo4j) {
        return neo4j.query(CypherFile.of("neo4j/schema-versions.cypher").text())
                .fetch()
                .all()
                .size();
    }
}
