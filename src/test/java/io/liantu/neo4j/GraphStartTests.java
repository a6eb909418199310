package io.liantu.neo4j;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.liantu.Liantu;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.exceptions.ServiceUnavailableException;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.PayloadApplicationEvent;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.data.neo4j.core.Neo4jClient;

@Tag("processes")
class GraphStartTests {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @TempDir
    private Path root;

    private final Queue<RuntimeException> failures = new ConcurrentLinkedQueue<>();
    private final Queue<Integer> codes = new ConcurrentLinkedQueue<>();
    private final AtomicInteger calls = new AtomicInteger();

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
                await().atMost(PATIENCE).until(() -> schemaVersions(neo4j), count -> count > 0);
            }
        }
    }

    @Test
    void triesAgainWhenNeo4jGoesAwayWhileListenersAreAtWork() {
        try (var application = listening(new ServiceUnavailableException("away"))) {
            var start = graphStart(application);
            start.start();
            await().atMost(PATIENCE).until(() -> failures.isEmpty() && calls.get() == 2);
            start.stop();
        }

        assertThat(codes).isEmpty();
    }

    @Test
    void endsWithACodeWhenListenersFailLater() {
        try (var application =
                listening(new ServiceUnavailableException("away"), new IllegalStateException("a broken sample"))) {
            var start = graphStart(application);
            start.start();
            await().atMost(PATIENCE).until(() -> codes.contains(1));
            start.stop();
        }
    }

    @Test
    void saysInOneLineThatListenersFail() {
        try (var application = listening(new IllegalStateException("a broken sample"))) {
            var start = graphStart(application);

            assertThatThrownBy(start::start).isInstanceOf(StartProblem.class).hasMessageContaining("a broken sample");
        }
    }

    /** An application with one listener, which fails in these ways, one after the other, and then no more. */
    private GenericApplicationContext listening(RuntimeException... ways) {
        failures.addAll(List.of(ways));
        var application = new GenericApplicationContext();
        application.addApplicationListener(event -> {
            if (event instanceof PayloadApplicationEvent<?> told && told.getPayload() instanceof GraphReady) {
                failNext();
            }
        });
        application.refresh();
        return application;
    }

    private void failNext() {
        calls.incrementAndGet();
        var failure = failures.poll();
        if (failure != null) {
            throw failure;
        }
    }

    private GraphStart graphStart(ConfigurableApplicationContext application) {
        var driver = LocalNeo4jForTests.driver();
        var schema = new SchemaScripts(driver, SessionConfig.defaultConfig(), SchemaScript.onClassPath());
        return new GraphStart(schema, Neo4jClient.create(driver), application, codes::add);
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
