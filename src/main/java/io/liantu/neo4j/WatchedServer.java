package io.liantu.neo4j;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The process of a local server: started, awaited, watched, and started again when it ends unexpectedly. */
final class WatchedServer {

    private static final Logger log = LoggerFactory.getLogger(WatchedServer.class);

    private final DataFolder folder;
    private final LocalNeo4jProperties properties;
    private final Role role;
    private final Ports ports;
    private final Password password;
    private volatile Supervision supervision = newSupervision();

    private volatile ServerRun run;

    WatchedServer(DataFolder folder, LocalNeo4jProperties properties, Role role, Ports ports, Password password) {
        this.folder = folder;
        this.properties = properties;
        this.role = role;
        this.ports = ports;
        this.password = password;
        this.run = spawned();
    }

    Process process() {
        return run.process();
    }

    /** Returns when it answers queries, and is watched from then on. */
    void begin() {
        // Ctrl-C reaches the server, too: then its end is expected before this one is closed.
        Runtime.getRuntime().addShutdownHook(new Thread(() -> supervision.end()));
        watch();
    }

    void stop() {
        supervision.end();
        synchronized (this) {
            run.stop();
        }
    }

    /** Starts it again after it was stopped, on the same ports. */
    void startAgain() {
        synchronized (this) {
            supervision = newSupervision();
            run = spawned();
        }
        watch();
    }

    private void watch() {
        awaitReady();
        supervision.begin();
    }

    private Supervision newSupervision() {
        return new Supervision(() -> process(), this::restarted);
    }

    private ServerRun spawned() {
        var spawned = ServerRun.start(folder, properties, ports);
        stateOf(spawned).keepIn(folder);
        return spawned;
    }

    private ServerState stateOf(ServerRun some) {
        return ServerState.ofThisProcess(role, some.process().pid(), ports);
    }

    private void awaitReady() {
        var process = process();
        if (new FirstContact(ports.boltUri(), password).made(properties.readyWithin(), process::isAlive)) {
            stateOf(run).nowReady().keepIn(folder);
            return;
        }
        if (process.isAlive()) {
            throw new StartProblem(
                    "Neo4j did not answer within " + properties.readyWithin().toSeconds() + " s; see its logs in "
                            + folder.root() + ", or set liantu.neo4j.ready-within.");
        }
        throw new StartProblem("Neo4j ended while starting: " + folder.lastWords());
    }

    private synchronized boolean respawned() {
        if (supervision.isOver()) {
            return false;
        }
        run = spawned();
        return true;
    }

    private boolean restarted() {
        try {
            if (respawned()) {
                awaitReady();
                log.info("Neo4j answers again.");
            }
            return true;
        } catch (RuntimeException e) {
            if (!supervision.isOver()) {
                log.warn("{}", e.getMessage());
            }
            run.stop();
            return false;
        }
    }
}
