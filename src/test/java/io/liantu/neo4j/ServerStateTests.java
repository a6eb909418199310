package io.liantu.neo4j;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServerStateTests {

    private static final Ports PORTS = new Ports(17687, 17474);

    @TempDir
    private Path root;

    private DataFolder folder;

    @BeforeEach
    void createFolder() {
        folder = new DataFolder(root);
        Password.keptIn(folder);
    }

    @Test
    void isReadAsItWasWritten() {
        var state = ServerState.ofThisProcess(Role.SERVER, 4711, PORTS);

        state.keepIn(folder);

        assertThat(ServerState.findIn(folder)).contains(state);
        assertThat(state.ownerLives()).isTrue();
    }

    @Test
    void letsACommandFindTheRunningServer() {
        ServerState.ofThisProcess(Role.SERVER, 4711, PORTS).nowReady().keepIn(folder);

        assertThat(RunningServer.findIn(root)).hasValueSatisfying(running -> {
            assertThat(running.uri()).isEqualTo(PORTS.boltUri());
            assertThat(running.password()).isEqualTo(Password.keptIn(folder).value());
            assertThat(running.toString()).doesNotContain(running.password());
        });
    }

    @Test
    void ofACommandIsNothingToJoin() {
        ServerState.ofThisProcess(Role.COMMAND, 4711, PORTS).nowReady().keepIn(folder);

        assertThat(RunningServer.findIn(root)).isEmpty();
    }

    @Test
    void ofAServerThatIsStillStartingIsNothingToJoinYet() {
        ServerState.ofThisProcess(Role.SERVER, 4711, PORTS).keepIn(folder);

        assertThat(RunningServer.findIn(root)).isEmpty();
    }

    @Test
    void ofADeadProcessMeansNothing() throws IOException, InterruptedException {
        var process = new ProcessBuilder(java(), "-version").start();
        var started = process.info().startInstant().orElse(Instant.EPOCH);
        process.waitFor();

        assertThat(new ServerState(Role.SERVER, process.pid(), started, 4711, PORTS, true).ownerLives())
                .isFalse();
    }

    @Test
    void ofAnEarlierProcessWithTheSameNumberMeansNothing() {
        var now = ServerState.ofThisProcess(Role.SERVER, 4711, PORTS);
        var earlier =
                new ServerState(now.role(), now.pid(), now.started().minusSeconds(60), now.serverPid(), PORTS, true);

        earlier.keepIn(folder);

        assertThat(RunningServer.findIn(root)).isEmpty();
    }

    @Test
    void thatNobodyCanReadMeansNothing() throws IOException {
        Files.writeString(folder.state(), "role=SER");

        assertThat(ServerState.findIn(folder)).isEmpty();
    }

    private static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }
}
