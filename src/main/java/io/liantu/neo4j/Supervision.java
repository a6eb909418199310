package io.liantu.neo4j;

import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Watches a server process and has it started again when it ends unexpectedly, more patiently each time it fails. */
final class Supervision {

    private static final Logger log = LoggerFactory.getLogger(Supervision.class);

    private static final long FIRST_PAUSE_MILLIS = 1_000;
    private static final long LONGEST_PAUSE_MILLIS = 30_000;

    private final Supplier<Process> current;
    private final BooleanSupplier restart;
    private final Thread thread = new Thread(this::watch, "neo4j-supervision");

    private volatile boolean over;

    /**
     * @param current the process to watch
     * @param restart starts another one, and tells whether it answers
     */
    Supervision(Supplier<Process> current, BooleanSupplier restart) {
        this.current = current;
        this.restart = restart;
        thread.setDaemon(true);
    }

    void begin() {
        thread.start();
    }

    /** From now on the end of the server is nothing unexpected. */
    void end() {
        over = true;
        thread.interrupt();
    }

    boolean isOver() {
        return over;
    }

    private void watch() {
        try {
            while (!over) {
                current.get().waitFor();
                restart();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void restart() throws InterruptedException {
        var pause = FIRST_PAUSE_MILLIS;
        var answers = over;
        while (!answers) {
            log.warn("Neo4j ended unexpectedly; starting it again.");
            Thread.sleep(pause);
            answers = over || restart.getAsBoolean();
            pause = Math.min(2 * pause, LONGEST_PAUSE_MILLIS);
        }
    }
}
