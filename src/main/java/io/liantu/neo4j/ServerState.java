package io.liantu.neo4j;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Properties;

/**
 * Who runs the server of a data folder, as written in that folder.
 *
 * @param role what the owning application is there for
 * @param pid of the owning application
 * @param started when that process started, so that another one with the same number is not taken for it
 * @param serverPid of the Neo4j process
 * @param ports where it listens
 * @param ready whether it answers queries under the kept password
 */
record ServerState(Role role, long pid, Instant started, long serverPid, Ports ports, boolean ready) {

    /** Systems tell the start of a process with a little drift. */
    private static final Duration DRIFT = Duration.ofSeconds(3);

    static ServerState ofThisProcess(Role role, long serverPid, Ports ports) {
        var self = ProcessHandle.current();
        return new ServerState(role, self.pid(), startOf(self), serverPid, ports, false);
    }

    ServerState nowReady() {
        return new ServerState(role, pid, started, serverPid, ports, true);
    }

    /** Empty when there is no such file, or one that nobody can read. */
    static Optional<ServerState> findIn(DataFolder folder) {
        if (!Files.exists(folder.state())) {
            return Optional.empty();
        }
        try {
            var entries = new Properties();
            entries.load(new StringReader(Files.readString(folder.state())));
            return Optional.of(of(entries));
        } catch (IOException | RuntimeException e) {
            return Optional.empty();
        }
    }

    void keepIn(DataFolder folder) {
        OwnerOnly.write(
                folder.state(), """
                role=%s
                pid=%d
                started=%s
                server.pid=%d
                bolt.port=%d
                http.port=%d
                ready=%b
                """.formatted(role, pid, started, serverPid, ports.bolt(), ports.http(), ready));
    }

    static void removeFrom(DataFolder folder) {
        try {
            Files.deleteIfExists(folder.state());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether the owning application still lives; what a dead one left behind blocks nobody. */
    boolean ownerLives() {
        return ProcessHandle.of(pid)
                .filter(ProcessHandle::isAlive)
                .map(process -> Duration.between(started, startOf(process)).abs())
                .filter(difference -> difference.compareTo(DRIFT) <= 0)
                .isPresent();
    }

    private static Instant startOf(ProcessHandle process) {
        return process.info().startInstant().orElse(Instant.EPOCH);
    }

    private static ServerState of(Properties entries) {
        return new ServerState(
                Role.valueOf(entries.getProperty("role")),
                Long.parseLong(entries.getProperty("pid")),
                Instant.parse(entries.getProperty("started")),
                Long.parseLong(entries.getProperty("server.pid")),
                new Ports(
                        Integer.parseInt(entries.getProperty("bolt.port")),
                        Integer.parseInt(entries.getProperty("http.port"))),
                Boolean.parseBoolean(entries.getProperty("ready")));
    }
}
