package io.liantu.neo4j;

import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The Neo4j that a running server of the same data folder keeps, for a command to join.
 *
 * @param uri where the driver meets it
 * @param browser where Neo4j Browser is served
 * @param password of the user {@code neo4j}
 */
public record RunningServer(URI uri, URI browser, String password) implements Neo4jServer {

    /**
     * Looks into a data folder.
     *
     * @param dataDir the value of {@code liantu.neo4j.data-dir}
     * @return empty when no server answers there, or not yet, whatever a dead one left behind
     */
    public static Optional<RunningServer> findIn(Path dataDir) {
        var folder = new DataFolder(dataDir.toAbsolutePath().normalize());
        return ServerState.findIn(folder)
                .filter(state -> state.role() == Role.SERVER && state.ready() && state.ownerLives())
                .flatMap(state -> Password.findIn(folder).map(password -> of(state.ports(), password)));
    }

    private static RunningServer of(Ports ports, Password password) {
        return new RunningServer(ports.boltUri(), ports.browserUri(), password.value());
    }

    /** Another process runs it; there is nothing to stop. */
    @Override
    public void close() {
        // Joined, not started.
    }

    /** Secrets do not belong in logs. */
    @Override
    public String toString() {
        return "RunningServer[" + uri + "]";
    }
}
