package io.liantu.neo4j;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServerLogTests {

    private static final String STARTED = "2026-11-23 01:28:44.793+0000 INFO  Started.\n";
    private static final String TAKEN = """
            2026-11-23 02:02:43.123+0000 ERROR Failed to start Neo4j on 127.0.0.1:37849.
            java.lang.RuntimeException: Error starting Neo4j database server at /data/databases
            \tat org.neo4j.server.Bootstrapper.start(Bootstrapper.java:1)
            Caused by: org.neo4j.configuration.helpers.PortBindException: An error occurred
            \t... 15 more
            Caused by: io.netty.channel.unix.Errors$NativeIoException: bind(..) failed: Address already in use
            2026-11-23 02:02:43.124+0000 INFO  Stopped.
            """;

    @TempDir
    private Path root;

    private DataFolder folder;

    @BeforeEach
    void create() {
        folder = new DataFolder(root);
        folder.create();
    }

    @Test
    void tellsNothingBeforeThereIsOne() {
        var log = ServerLog.ofNextRun(folder);

        assertThat(log.tellsOfStart()).isFalse();
        assertThat(log.tellsOfTakenPort()).isFalse();
        assertThat(log.lastWords()).isEmpty();
    }

    @Test
    void isSilentAboutEarlierRuns() throws IOException {
        write(TAKEN + STARTED);
        var log = ServerLog.ofNextRun(folder);

        assertThat(log.tellsOfStart()).isFalse();
        assertThat(log.tellsOfTakenPort()).isFalse();

        write(STARTED);
        assertThat(log.tellsOfStart()).isTrue();
    }

    @Test
    void tellsOfATakenPortAndTheInnermostCause() throws IOException {
        var log = ServerLog.ofNextRun(folder);
        write(TAKEN);

        assertThat(log.tellsOfStart()).isFalse();
        assertThat(log.tellsOfTakenPort()).isTrue();
        assertThat(log.lastWords()).endsWith("Address already in use");
    }

    @Test
    void isReadFromTheBeginningWhenNeo4jHasBegunANewOne() throws IOException {
        write(TAKEN.repeat(2));
        var log = ServerLog.ofNextRun(folder);
        Files.writeString(folder.log(), STARTED);

        assertThat(log.tellsOfStart()).isTrue();
    }

    private void write(String lines) throws IOException {
        Files.writeString(folder.log(), lines, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }
}
