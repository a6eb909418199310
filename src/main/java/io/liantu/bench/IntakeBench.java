package io.liantu.bench;

import io.liantu.synthetic.SyntheticFolder;
import io.liantu.synthetic.SyntheticNetwork;
import io.liantu.synthetic.SyntheticProgress;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * Loads the same made-up data set in several ways, each into a new data folder with processes of its own. {@code LOAD CSV}
 * and the import find Neo4j running; of the former only the statements count, of the latter the whole process. Of a bulk
 * load everything counts, the starts and ends of all processes included. In every case all constraints and indexes are
 * filled in the end. The imports do not search for who is who, for which {@code LOAD CSV} has no counterpart.
 */
public final class IntakeBench {

    private final IntakePlan plan;
    private final Path folder;
    private final Consumer<String> progress;
    private final Loads loads;

    private IntakeBench(IntakePlan plan, Path folder, Consumer<String> progress) {
        this.plan = plan;
        this.folder = folder.toAbsolutePath().normalize();
        this.progress = progress;
        this.loads = new Loads(tables(), this.folder, plan.loadCsvWithin());
    }

    /**
     * Measures.
     *
     * @param folder an empty one on the disk to measure; the tables stay in it
     * @param progress hears what begins
     */
    public static IntakeFigures run(IntakePlan plan, Path folder, Consumer<String> progress) {
        try {
            return new IntakeBench(plan, folder, progress).measured();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private IntakeFigures measured() throws IOException, InterruptedException {
        progress.accept("tables");
        var network = new SyntheticNetwork(plan.enterprises(), plan.seed());
        var rows = SyntheticFolder.write(network, tables(), SyntheticProgress.SILENT);
        long entities = entitiesIn(rows);
        var contenders = new ArrayList<Contender>();
        for (var way : plan.ways()) {
            progress.accept(way.title());
            contenders.addAll(measured(way, entities));
        }
        long all = rows.values().stream().mapToLong(Long::longValue).sum();
        return new IntakeFigures(
                plan.enterprises().value(),
                plan.seed(),
                all,
                entities,
                machine(),
                ChildApplication.SETTINGS,
                List.copyOf(contenders));
    }

    private List<Contender> measured(LoadWay way, long entities) throws IOException, InterruptedException {
        return switch (way) {
            case LOAD_CSV, TUNED_LOAD_CSV -> List.of(loads.loadCsv(way));
            case IMPORT -> List.of(loads.online(way, entities));
            case BULK -> withImporter(loads.bulk(way, entities));
        };
    }

    private static List<Contender> withImporter(Contender bulk) {
        return Stream.concat(
                        Stream.of(bulk),
                        bulk.processes().stream()
                                .filter(peak -> peak.program() == Peak.Program.IMPORTER)
                                .map(peak -> Contender.of(
                                        "the importer alone", bulk.entities(), peak.seconds(), List.of(peak))))
                .toList();
    }

    /** Every row is one, and regions but the nation as well as enterprises lie in another region. */
    private static long entitiesIn(Map<String, Long> rows) {
        long all = rows.values().stream().mapToLong(Long::longValue).sum();
        return all + rows.getOrDefault("regions", 1L) - 1 + rows.getOrDefault("enterprises", 0L);
    }

    private Path tables() {
        return folder.resolve("tables");
    }

    private static String machine() {
        return "%d cores, Java %s"
                .formatted(Runtime.getRuntime().availableProcessors(), System.getProperty("java.version"));
    }
}
