package io.liantu.network;

import io.liantu.network.image.NetworkImage;
import io.liantu.shared.DaemonThreads;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.ClosedByInterruptException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;

/**
 * Keeps the network on disk for the next start, which then need not read it from Neo4j. A snapshot counts for nothing
 * unless the stamp and the counts of the graph are those that it was read with. Nothing fails because of it: whatever is
 * wrong with a file, Neo4j has it all.
 */
class NetworkSnapshots implements DisposableBean {

    private static final Logger log = LoggerFactory.getLogger(NetworkSnapshots.class);

    private final @Nullable SnapshotFolder folder;
    private final FreeHeap heap;
    private final ExecutorService writer = Executors.newSingleThreadExecutor(DaemonThreads.named("network-snapshot"));
    private final AtomicBoolean isStart = new AtomicBoolean(true);
    private @Nullable Future<?> writing;

    /**
     * Snapshots.
     *
     * @param folder where they are; null when none are kept
     */
    NetworkSnapshots(@Nullable SnapshotFolder folder, FreeHeap heap) {
        this.folder = folder;
        this.heap = heap;
    }

    boolean areKept() {
        return folder != null;
    }

    /**
     * The network of a state of the graph, as it was written before this start. Only the first call finds one: later the
     * graph is read again since something may have changed that neither the stamp nor the counts tell.
     */
    Optional<NetworkImage> find(NetworkState state) {
        if (folder == null || !isStart.getAndSet(false) || !state.isStamped()) {
            return Optional.empty();
        }
        tidyUp(folder);
        return files(folder).stream()
                .flatMap(file -> find(file, state).stream())
                .findFirst();
    }

    /**
     * Writes the network in the background, instead of an older one that is not yet written.
     *
     * @param written takes the same network once it is written, with less of it on the heap
     */
    synchronized void keep(NetworkImage image, NetworkState state, Consumer<NetworkImage> written) {
        if (folder != null && state.isStamped() && !writer.isShutdown()) {
            stopWriting();
            var into = folder;
            writing = writer.submit(() -> write(into, image, state, written));
        }
    }

    /**
     * Writes the network at once.
     *
     * @throws UncheckedIOException when that fails
     */
    void keepNow(NetworkImage image, NetworkState state) {
        if (folder != null && state.isStamped()) {
            try {
                keepOnly(folder.write(image, state), folder);
            } catch (IOException why) {
                throw new UncheckedIOException(why);
            }
        }
    }

    /** Leaves none, since somebody says that the graph has changed in ways that cannot be seen. */
    synchronized void forget() {
        isStart.set(false);
        if (folder != null && !writer.isShutdown()) {
            stopWriting();
            var from = folder;
            writer.execute(() -> keepOnly(null, from));
        }
    }

    @Override
    public void destroy() {
        writer.shutdownNow();
    }

    private void stopWriting() {
        if (writing != null) {
            writing.cancel(true);
        }
    }

    private static void tidyUp(SnapshotFolder folder) {
        try {
            folder.tidyUp();
        } catch (IOException why) {
            log.info("Something unfinished stays in {} for now: {}", folder.root(), why.toString());
        }
    }

    private static List<Path> files(SnapshotFolder folder) {
        try {
            return folder.list();
        } catch (IOException why) {
            log.warn("Snapshots of the network cannot be read: {}", why.toString());
            return List.of();
        }
    }

    private Optional<NetworkImage> find(Path file, NetworkState state) {
        try {
            return heap.holds(Files.size(file)) ? SnapshotFolder.find(file, state) : Optional.empty();
        } catch (IOException | RuntimeException | VirtualMachineError why) {
            log.warn("{} is left aside, and the network read from Neo4j: {}", file, why.toString());
            delete(file);
            return Optional.empty();
        }
    }

    /** Some systems delete no file that is in use. The next time does. */
    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException why) {
            log.info("{} stays for now: {}", file, why.toString());
        }
    }

    private static void write(
            SnapshotFolder folder, NetworkImage image, NetworkState state, Consumer<NetworkImage> written) {
        try {
            var file = folder.write(image, state);
            keepOnly(file, folder);
            SnapshotFolder.find(file, state).ifPresent(written);
        } catch (ClosedByInterruptException why) {
            log.debug("A newer snapshot of the network is to come, or none.", why);
        } catch (IOException | RuntimeException | VirtualMachineError why) {
            log.warn("The network is not kept for the next start: {}", why.toString());
        }
    }

    private static void keepOnly(@Nullable Path latest, SnapshotFolder folder) {
        files(folder).stream().filter(file -> !file.equals(latest)).forEach(NetworkSnapshots::delete);
    }
}
