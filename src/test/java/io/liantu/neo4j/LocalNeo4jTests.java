package io.liantu.neo4j;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Config;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.exceptions.AuthenticationException;
import org.neo4j.driver.exceptions.Neo4jException;

@Tag("processes")
class LocalNeo4jTests {

    @TempDir
    private static Path root;

    private static LocalNeo4j server;
    private static Driver driver;

    @BeforeAll
    static void start() {
        server = (LocalNeo4j) open(Role.SERVER);
        var config = Config.builder()
                .withConnectionAcquisitionTimeout(5, TimeUnit.SECONDS)
                .withConnectionTimeout(2, TimeUnit.SECONDS)
                .withConnectionLivenessCheckTimeout(1, TimeUnit.SECONDS)
                .build();
        driver = GraphDatabase.driver(server.uri(), AuthTokens.basic(Password.USER, server.password()), config);
    }

    @AfterAll
    static void stop() {
        driver.close();
        server.close();
    }

    @Test
    void isNotOpenToItsInitialPassword() {
        var initial = AuthTokens.basic(Password.USER, Password.INITIAL.value());
        try (var guess = GraphDatabase.driver(server.uri(), initial)) {
            assertThatThrownBy(guess::verifyConnectivity).isInstanceOf(AuthenticationException.class);
        }
    }

    @Test
    void isJoinedByACommand() {
        var joined = open(Role.COMMAND);

        assertThat(joined).isInstanceOf(RunningServer.class);
        assertThat(joined.uri()).isEqualTo(server.uri());
    }

    @Test
    void keepsItsFolderFromASecondServer() {
        assertThatThrownBy(() -> open(Role.SERVER))
                .isInstanceOf(StartProblem.class)
                .hasMessageContaining("process " + ProcessHandle.current().pid())
                .hasMessageContaining("liantu.neo4j.data-dir");
    }

    @Test
    void isStartedAgainAfterAnUnexpectedEnd() {
        probe();
        var killed = server.process();
        killed.destroyForcibly();
        await().atMost(Duration.ofSeconds(5)).until(() -> !killed.isAlive());

        var failures = new ArrayList<Neo4jException>();
        await().atMost(Duration.ofSeconds(60)).until(() -> answersOrFails(failures));

        assertThat(failures).isNotEmpty().allMatch(Neo4jDown::isIn);
        assertThat(server.process().pid()).isNotEqualTo(killed.pid());
    }

    private static boolean answersOrFails(List<Neo4jException> failures) {
        var asked = System.nanoTime();
        try {
            return count() > 0;
        } catch (Neo4jException e) {
            failures.add(e);
            assertThat(Duration.ofNanos(System.nanoTime() - asked)).isLessThan(Duration.ofSeconds(6));
            return false;
        }
    }

    private static Neo4jServer open(Role role) {
        return new DataFolderClaim(LocalNeo4jForTests.properties(root, 0), role).open();
    }

    private static void probe() {
        LocalNeo4jForTests.run(driver, "test/create-probe.cypher", Map.of());
    }

    private static int count() {
        return LocalNeo4jForTests.run(driver, "test/count-probes.cypher", Map.of())
                .get(0)
                .get("probes")
                .asInt();
    }
}
