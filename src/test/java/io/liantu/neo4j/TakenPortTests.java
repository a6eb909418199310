package io.liantu.neo4j;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Servers whose port somebody takes between its choice and their use of it. */
@Tag("processes")
class TakenPortTests {

    @TempDir
    private Path root;

    private final List<ServerSocket> others = new ArrayList<>();

    @AfterEach
    void giveBack() throws IOException {
        for (var other : others) {
            other.close();
        }
    }

    @Test
    void isChosenAnewWhenItMayBeAny() {
        var taken = CompletableFuture.supplyAsync(this::takeHttpPort);

        try (var server = open();
                var driver = LocalNeo4jForTests.driverOf(server)) {
            LocalNeo4jForTests.run(driver, "test/create-probe.cypher", Map.of());
            assertThat(server.browser().getPort()).isPositive().isNotEqualTo(taken.join());
        }
    }

    private int takeHttpPort() {
        var folder = new DataFolder(root);
        var state = Deadline.in(Duration.ofSeconds(30))
                .first(() -> ServerState.findIn(folder))
                .orElseThrow();
        try {
            others.add(new ServerSocket(state.ports().http(), 1, InetAddress.getLoopbackAddress()));
        } catch (IOException e) {
            throw new IllegalStateException("The server was faster than this test.", e);
        }
        return state.ports().http();
    }

    private Neo4jServer open() {
        return new DataFolderClaim(LocalNeo4jForTests.properties(root, 0), Role.SERVER).open();
    }
}
