package io.liantu.bench.network;

import io.liantu.synthetic.SyntheticNetwork;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Holds the same made-up network in several ways, one after the other, asks each the same questions, and wants the same
 * answers. In-process engines work with one thread. The load of a way in this process includes making up the rows; others
 * read them from files that are not counted.
 */
public final class NetworkBench {

    /** Above that, the peers take longer to load than anybody waits. */
    static final int MOST_FOR_PEERS = 2_000_000;

    private final NetworkPlan plan;
    private final Path folder;
    private final Consumer<String> progress;
    private final NetworkData data;
    private final List<EngineFigures> engines = new ArrayList<>();
    private final List<String> leftOut = new ArrayList<>();

    private NetworkBench(NetworkPlan plan, Path folder, Consumer<String> progress) {
        this.plan = plan;
        this.folder = folder.toAbsolutePath().normalize();
        this.progress = progress;
        data = new NetworkData(new SyntheticNetwork(plan.enterprises(), plan.seed()));
    }

    /** Something that loads the network. */
    @FunctionalInterface
    interface Loading {
        /**
         * Loads it.
         *
         * @throws StoreAbsent when it is not at hand
         */
        Store load() throws StoreAbsent, IOException, InterruptedException;
    }

    /**
     * Measures.
     *
     * @param folder an empty one on the disk to measure
     * @param progress hears what begins
     * @throws AnswersDiffer when two ways do not give the same answers
     */
    public static NetworkFigures run(NetworkPlan plan, Path folder, Consumer<String> progress) {
        try {
            return new NetworkBench(plan, folder, progress).measured();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private NetworkFigures measured() throws IOException, InterruptedException {
        var loadBefore = load();
        var trial = new Trial(plan, Questions.of(data, plan.seed(), plan.questions()));
        measure("liantu", () -> ImageStore.of(data, folder), trial);
        measure("bare", () -> new BareStore(data), trial);
        for (var peer : plan.peers()) {
            measure(peer.toString(), () -> store(peer), trial);
        }
        return new NetworkFigures(
                data.enterprises(), plan.seed(), machine(loadBefore), List.copyOf(engines), List.copyOf(leftOut));
    }

    private Store store(Peer peer) throws StoreAbsent, IOException, InterruptedException {
        if (data.enterprises() > MOST_FOR_PEERS) {
            throw new StoreAbsent("above %,d enterprises only arrays are measured".formatted(MOST_FOR_PEERS));
        }
        return switch (peer) {
            case CYPHER -> GraphStore.of(data, folder, TunedCypherEngine::new);
            case STATEMENTS -> GraphStore.of(data, folder, OwnCypherEngine::new);
            case JGRAPHT -> JGraphTStore.of(data);
            case DUCKDB -> DuckDbStore.of(data, folder);
            case POSTGRES -> PostgresStore.of(data);
        };
    }

    private void measure(String name, Loading loading, Trial trial) throws IOException, InterruptedException {
        progress.accept(name);
        var loaded = loaded(name, loading);
        if (loaded.isPresent()) {
            try (var store = loaded.get()) {
                for (var engine : store.engines()) {
                    progress.accept(engine.title());
                    engines.add(trial.of(engine, store));
                }
            }
        }
    }

    /** A peer that does not start must not cost the figures of the others. */
    private Optional<Store> loaded(String name, Loading loading) throws InterruptedException {
        try {
            return Optional.of(loading.load());
        } catch (StoreAbsent absent) {
            leaveOut(name + ": " + absent.reason());
        } catch (IOException | IllegalStateException failed) {
            leaveOut(name + ": " + lastLine(failed));
        }
        return Optional.empty();
    }

    private void leaveOut(String reason) {
        leftOut.add(reason);
        progress.accept(reason);
    }

    private static String lastLine(Exception failed) {
        return String.valueOf(failed.getMessage())
                .lines()
                .filter(line -> !line.isBlank())
                .reduce(failed.toString(), (before, line) -> line);
    }

    private static String machine(double loadBefore) {
        var runtime = Runtime.getRuntime();
        return "%d cores, Java %s, heap %,d MB, load average %.1f before and %.1f after"
                .formatted(
                        runtime.availableProcessors(),
                        System.getProperty("java.version"),
                        runtime.maxMemory() >> 20,
                        loadBefore,
                        load());
    }

    private static double load() {
        return ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
    }
}
