package io.liantu.neo4j;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.liantu.Liantu;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The application on a {@code neo4j://} address, as that of a cluster is. */
@Tag("processes")
class RoutedNeo4jTests {

    private static ConfigurableApplicationContext application;

    @BeforeAll
    static void startOnARoutedAddress() {
        var server = LocalNeo4jForTests.server();
        application = new SpringApplicationBuilder(Liantu.class)
                .web(WebApplicationType.NONE)
                .run(
                        "--liantu.role=command",
                        "--spring.neo4j.uri=" + server.uri().toString().replace("bolt://", "neo4j://"),
                        "--spring.neo4j.authentication.username=" + Password.USER,
                        "--spring.neo4j.authentication.password=" + server.password());
    }

    @AfterAll
    static void stop() {
        application.close();
    }

    @Test
    void answersOverTheRoutingTable() {
        var versions = neo4j().query(
                        CypherFile.of("neo4j/schema-versions.cypher").text())
                .fetch()
                .all();

        assertThat(versions).isNotEmpty();
    }

    @Test
    void sendsReadOnlyTransactionsToWhereNothingCanBeWritten() {
        var reading = new TransactionTemplate(application.getBean(PlatformTransactionManager.class));
        reading.setReadOnly(true);

        assertThatThrownBy(() -> reading.executeWithoutResult(transaction -> neo4j().query(
                                CypherFile.of("test/create-probe.cypher").text())
                        .run()))
                .hasStackTraceContaining("read access mode");
    }

    private static Neo4jClient neo4j() {
        return application.getBean(Neo4jClient.class);
    }
}
