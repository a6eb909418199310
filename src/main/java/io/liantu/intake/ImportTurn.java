package io.liantu.intake;

import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/** Lets one import at a time write, so that none waits for what another one locked and none sees half of another. */
@Component
class ImportTurn {

    private final Semaphore free = new Semaphore(1);

    /** @throws ImportRunning when another import has the turn */
    <T> T now(Supplier<T> work) {
        if (!free.tryAcquire()) {
            throw new ImportRunning();
        }
        return inTurn(work);
    }

    /** Waits until no other import has the turn. */
    <T> T afterOthers(Supplier<T> work) {
        free.acquireUninterruptibly();
        return inTurn(work);
    }

    private <T> T inTurn(Supplier<T> work) {
        try {
            return work.get();
        } finally {
            free.release();
        }
    }
}
