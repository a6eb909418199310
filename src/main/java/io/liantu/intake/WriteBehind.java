package io.liantu.intake;

import io.liantu.shared.DaemonThreads;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Has one batch taken while the next one is read. Never are two taken at once, and what is said of a batch is said in the
 * thread that hands it over, in the order of the batches.
 */
final class WriteBehind implements AutoCloseable {

    private record Batch(CompletableFuture<List<Taken>> taken, Consumer<List<Taken>> then) {}

    private final ExecutorService thread = Executors.newSingleThreadExecutor(DaemonThreads.named("import-batch"));
    private @Nullable Batch pending;

    /**
     * Begins to take a batch as soon as the one before is done.
     *
     * @param then hears what became of its rows, at the latest when {@link #settle} is called
     */
    void take(Supplier<List<Taken>> work, Consumer<List<Taken>> then) {
        settle();
        pending = new Batch(CompletableFuture.supplyAsync(work, thread), then);
    }

    /** Waits until everything that was handed over is taken, and throws what kept it from being taken. */
    void settle() {
        var batch = pending;
        pending = null;
        if (batch != null) {
            batch.then().accept(outcome(batch.taken()));
        }
    }

    /** Returns when nothing is being taken any more; what fails now is not heard. */
    @Override
    public void close() {
        thread.shutdown();
        var batch = pending;
        if (batch != null) {
            batch.taken().handle((taken, failure) -> batch).join();
        }
    }

    private static List<Taken> outcome(CompletableFuture<List<Taken>> taken) {
        try {
            return taken.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof RuntimeException failure) {
                throw failure;
            }
            throw e;
        }
    }
}
