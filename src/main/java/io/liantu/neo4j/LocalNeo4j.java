package io.liantu.neo4j;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The local Neo4j of the default mode: a process of its own that starts, is watched, and ends with the application. */
public final class LocalNeo4j implements Neo4jServer {

    private static final Logger log = LoggerFactory.getLogger(LocalNeo4j.class);

    private static final Duration OLD_SERVER_ENDS_WITHIN = Duration.ofSeconds(60);

    private final DataFolder folder;
    private final FolderLock lock;
    private final Password password;
    private final WatchedServer server;

    private LocalNeo4j(LocalNeo4jProperties properties, Role role, FolderLock lock) {
        this.folder = new DataFolder(properties.dataDir());
        this.lock = lock;
        awaitEndOfOldServer();
        new InterruptedLoad(new BulkFolder(folder), role).tidyUp();
        this.password = Password.keptIn(folder);
        log.info("Starting Neo4j in {}", folder.root());
        this.server = new WatchedServer(folder, properties, role, password);
    }

    /** Starts it in a folder that this process owns, and returns when it answers queries. */
    static LocalNeo4j start(LocalNeo4jProperties properties, Role role, FolderLock lock) {
        LocalNeo4j server;
        try {
            server = new LocalNeo4j(properties, role, lock);
        } catch (RuntimeException e) {
            lock.close();
            throw e;
        }
        return server.begun();
    }

    @Override
    public URI uri() {
        return server.ports().boltUri();
    }

    @Override
    public URI browser() {
        return server.ports().browserUri();
    }

    @Override
    public String password() {
        return password.value();
    }

    /** The server's process; another one after an unexpected end. */
    Process process() {
        return server.process();
    }

    /**
     * Stops the server, puts the new store of a bulk load in its place, and starts it again on the same ports; on the old
     * store if the new one cannot be put there.
     *
     * @throws OfflineImportFailed when it cannot
     */
    void restartedAfter(BulkFolder load) {
        server.stop();
        try {
            load.swap();
        } catch (IOException e) {
            throw new OfflineImportFailed(e.toString());
        } finally {
            if (load.isSettled()) {
                server.startAgain();
            }
        }
    }

    @Override
    public void close() {
        server.stop();
        ServerState.removeFrom(folder);
        lock.close();
    }

    private LocalNeo4j begun() {
        try {
            server.begin();
            return this;
        } catch (RuntimeException e) {
            close();
            throw e;
        }
    }

    /** After the application was killed, its server still needs a moment to close the store. */
    private void awaitEndOfOldServer() {
        if (!Deadline.in(OLD_SERVER_ENDS_WITHIN).met(() -> FolderLock.isFree(folder.serverLock()))) {
            throw new StartProblem("A Neo4j that was left behind still uses " + folder.root()
                    + "; end its process, or set liantu.neo4j.data-dir to another folder.");
        }
    }
}
