package io.liantu.neo4j;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.Driver;
import org.neo4j.driver.exceptions.Neo4jException;

@Tag("processes")
class KilledApplicationTests {

    private static final Duration SERVER_ENDS_WITHIN = Duration.ofSeconds(20);
    private static final Duration READY_WITHIN = Duration.ofMinutes(2);

    @TempDir
    private Path root;

    private Process application;

    @BeforeEach
    void start() throws IOException {
        application = ApplicationForKilling.start(root.resolve("data"), root.resolve("output"));
        awaitAnswer();
    }

    @AfterEach
    void kill() {
        application.destroyForcibly();
        var last = serverPid();
        await().atMost(SERVER_ENDS_WITHIN).until(() -> isGone(last));
    }

    @Test
    void takesItsServerAlongAndLeavesTheStoreToTheNextOne() throws IOException {
        ask("test/create-probe.cypher");
        var orphan = serverPid();

        application.destroyForcibly();
        application = ApplicationForKilling.start(root.resolve("data"), root.resolve("output"));

        await().atMost(SERVER_ENDS_WITHIN).until(() -> isGone(orphan));
        await().atMost(READY_WITHIN).until(() -> serverPid() != orphan);
        awaitAnswer();
        assertThat(ask("test/count-probes.cypher")).isEqualTo("1");
    }

    private void awaitAnswer() {
        await().atMost(READY_WITHIN)
                .pollInterval(Duration.ofMillis(500))
                .ignoreExceptionsMatching(KilledApplicationTests::isNotYetThere)
                .until(() -> ask("neo4j/answers.cypher").equals("1"));
    }

    private static boolean isNotYetThere(Throwable failure) {
        return failure instanceof Neo4jException || failure instanceof NoSuchElementException;
    }

    private String ask(String file) {
        try (Driver driver = LocalNeo4jForTests.driverOf(
                RunningServer.findIn(root.resolve("data")).orElseThrow())) {
            return LocalNeo4jForTests.run(driver, file, Map.of()).stream()
                    .map(row -> String.valueOf(row.get(0).asInt()))
                    .findFirst()
                    .orElse("");
        }
    }

    private long serverPid() {
        return ServerState.findIn(new DataFolder(root.resolve("data")))
                .map(ServerState::serverPid)
                .orElse(0L);
    }

    private static boolean isGone(long pid) {
        return ProcessHandle.of(pid).filter(ProcessHandle::isAlive).isEmpty();
    }
}
