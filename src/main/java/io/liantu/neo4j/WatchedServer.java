package io.liantu.neo4j;

import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The process of a local server: started, awaited, watched, and started again when it ends unexpectedly. */
final class WatchedServer {

    private static final Logger log = LoggerFactory.getLogger(WatchedServer.class);

    private static final int MOST_CHOICES_OF_PORTS = 5;

    private final DataFolder folder;
    private final LocalNeo4jProperties properties;
    private final Role role;
    private final Password password;
    private volatile Ports ports;
    private volatile Supervision supervision = newSupervision();

    private volatile ServerRun run;

    /** @throws StartProblem when one of its ports is taken */
    WatchedServer(DataFolder folder, LocalNeo4jProperties properties, Role role, Password password) {
        this.folder = folder;
        this.properties = properties;
        this.role = role;
        this.password = password;
        this.ports = Ports.of(properties);
        this.run = spawned();
    }

    Process process() {
        return run.process();
    }

    /** Where it listens; the same ones after an unexpected end. */
    Ports ports() {
        return ports;
    }

    /** Returns when it answers queries, and is watched from then on. */
    void begin() {
        // Ctrl-C reaches the server, too: then its end is expected before this one is closed.
        Runtime.getRuntime().addShutdownHook(new Thread(() -> supervision.end()));
        awaitReadyOnAnyPorts();
        supervision.begin();
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
        try {
            awaitReady(run);
        } finally {
            supervision.begin();
        }
    }

    /** Seconds pass between the choice of free ports and their use by the server: others may be faster. */
    private void awaitReadyOnAnyPorts() {
        for (var choices = 1; !readyUnlessTaken(choices); choices++) {
            synchronized (this) {
                ports = Ports.of(properties);
                run = spawned();
            }
        }
    }

    private boolean readyUnlessTaken(int choices) {
        try {
            awaitReady(run);
            return true;
        } catch (PortTaken e) {
            if (choices == MOST_CHOICES_OF_PORTS) {
                throw e;
            }
            log.info("{} Trying again.", e.getMessage());
            return false;
        }
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

    private void awaitReady(ServerRun some) {
        if (some.answers(ports.boltUri(), password, Deadline.in(properties.readyWithin()))) {
            stateOf(some).nowReady().keepIn(folder);
            return;
        }
        if (some.process().isAlive()) {
            throw new StartProblem(
                    "Neo4j did not answer within " + properties.readyWithin().toSeconds() + " s; see its logs in "
                            + folder.root() + ", or set liantu.neo4j.ready-within.");
        }
        throw some.problem();
    }

    /** Another run, unless the server is to end, or was started again by others. */
    private synchronized Optional<ServerRun> respawned() {
        if (supervision.isOver() || process().isAlive()) {
            return Optional.empty();
        }
        run = spawned();
        return Optional.of(run);
    }

    private boolean restarted() {
        try {
            respawned().ifPresent(this::awaitAgain);
            return true;
        } catch (RuntimeException e) {
            if (!supervision.isOver()) {
                log.warn("{}", e.getMessage());
            }
            return false;
        }
    }

    private void awaitAgain(ServerRun again) {
        try {
            awaitReady(again);
            log.info("Neo4j answers again.");
        } catch (RuntimeException e) {
            again.stop();
            throw e;
        }
    }
}
