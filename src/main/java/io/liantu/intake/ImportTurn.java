package io.liantu.intake;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Lets one import at a time write, of all that use the graph in whatever process, so that none waits for what another
 * one locked and none sees half of another.
 */
@Component
class ImportTurn {

    private static final Logger log = LoggerFactory.getLogger(ImportTurn.class);

    private static final Duration BETWEEN_TRIES = Duration.ofMillis(250);

    private final Semaphore free = new Semaphore(1);
    private final LedgerBook book;
    private final RetriedTransaction transaction;

    ImportTurn(LedgerBook book, RetriedTransaction transaction) {
        this.book = book;
        this.transaction = transaction;
    }

    /** @throws ImportRunning when another import has the turn */
    <T> T now(ImportId id, Supplier<T> work) {
        if (!free.tryAcquire()) {
            throw new ImportRunning();
        }
        try {
            return amongProcesses(id, work);
        } finally {
            free.release();
        }
    }

    /**
     * Waits until no other import has the turn.
     *
     * @throws ImportRunning when it is interrupted while it waits
     */
    <T> T afterOthers(ImportId id, Supplier<T> work) {
        while (true) {
            try {
                return now(id, work);
            } catch (ImportRunning e) {
                LockSupport.parkNanos(BETWEEN_TRIES.toNanos());
                if (Thread.interrupted()) {
                    throw e;
                }
            }
        }
    }

    /**
     * Says that the turn is still needed.
     *
     * @throws ImportRunning when the import was silent for too long, and another one took the turn
     */
    void keep(ImportId id) {
        transaction.execute(() -> {
            book.keepTurn(id);
            return id;
        });
    }

    private <T> T amongProcesses(ImportId id, Supplier<T> work) {
        if (!transaction.execute(() -> book.takeTurn(id))) {
            throw new ImportRunning();
        }
        try {
            return work.get();
        } finally {
            giveBack(id);
        }
    }

    /** Whatever the work came to counts; a turn that is not given back lapses. */
    private void giveBack(ImportId id) {
        try {
            transaction.execute(() -> {
                book.giveBackTurn(id);
                return id;
            });
        } catch (RuntimeException e) {
            log.warn(
                    "The turn of import {} lapses within {}, since it could not be given back.",
                    id,
                    LedgerBook.SILENCE,
                    e);
        }
    }
}
