package io.liantu.bench;

import io.liantu.neo4j.RunningServer;
import io.liantu.synthetic.EnterpriseCount;
import io.liantu.synthetic.SyntheticFolder;
import io.liantu.synthetic.SyntheticNetwork;
import io.liantu.synthetic.SyntheticProgress;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.springframework.util.FileSystemUtils;

/**
 * Loads the same made-up data set by {@code LOAD CSV}, by the ordinary import and by a bulk load, each into a new data
 * folder with processes of its own. For {@code LOAD CSV} only the statements count, for the other two also the starts and
 * the end of all processes; in every case all constraints and indexes are filled in the end.
 */
public final class IntakeBench {

    private static final double NANOS = 1e9;
    private static final long PAUSE_MILLIS = 200;

    private final Path folder;
    private final Consumer<String> progress;

    private IntakeBench(Path folder, Consumer<String> progress) {
        this.folder = folder.toAbsolutePath().normalize();
        this.progress = progress;
    }

    /**
     * Measures.
     *
     * @param folder an empty one on the disk to measure; the tables stay in it
     * @param progress hears what begins
     */
    public static IntakeFigures run(EnterpriseCount enterprises, long seed, Path folder, Consumer<String> progress) {
        try {
            return new IntakeBench(folder, progress).measured(enterprises, seed);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private IntakeFigures measured(EnterpriseCount enterprises, long seed) throws IOException, InterruptedException {
        progress.accept("tables");
        var rows = SyntheticFolder.write(new SyntheticNetwork(enterprises, seed), tables(), SyntheticProgress.SILENT);
        long entities = entitiesIn(rows);
        var contenders = new ArrayList<Contender>();
        contenders.add(loadCsv(entities));
        contenders.add(imported("import", entities));
        var bulk = imported("import --bulk", entities, "--bulk");
        contenders.add(bulk);
        bulk.processes().stream()
                .filter(peak -> peak.program() == Peak.Program.IMPORTER)
                .forEach(peak ->
                        contenders.add(Contender.of("the importer alone", entities, peak.seconds(), List.of(peak))));
        long all = rows.values().stream().mapToLong(Long::longValue).sum();
        return new IntakeFigures(
                enterprises.value(), seed, all, machine(), ChildApplication.SETTINGS, List.copyOf(contenders));
    }

    /** Every row is one, and regions but the nation as well as enterprises lie in another region. */
    private static long entitiesIn(Map<String, Long> rows) {
        long all = rows.values().stream().mapToLong(Long::longValue).sum();
        return all + rows.getOrDefault("regions", 1L) - 1 + rows.getOrDefault("enterprises", 0L);
    }

    private Contender loadCsv(long entities) throws IOException, InterruptedException {
        progress.accept("LOAD CSV");
        var child = new ChildApplication(Files.createDirectories(folder.resolve("load-csv")));
        var process = child.start();
        try (var watch = new ProcessWatch(process.toHandle())) {
            var server = serverOf(child, process);
            long start = System.nanoTime();
            LoadCsv.run(server, tables());
            double seconds = (System.nanoTime() - start) / NANOS;
            watch.look();
            return Contender.of("LOAD CSV", entities, seconds, onlyNeo4j(watch.peaks()));
        } finally {
            process.destroy();
            process.waitFor();
            FileSystemUtils.deleteRecursively(child.folder());
        }
    }

    private Contender imported(String way, long entities, String... options) throws IOException, InterruptedException {
        progress.accept(way);
        var child = new ChildApplication(Files.createDirectories(folder.resolve("import")));
        var words = new ArrayList<>(List.of("import", tables().toString(), "--yes"));
        words.addAll(List.of(options));
        long start = System.nanoTime();
        var process = child.start(words.toArray(String[]::new));
        try (var watch = new ProcessWatch(process.toHandle())) {
            int code = process.waitFor();
            double seconds = (System.nanoTime() - start) / NANOS;
            if (code != 0) {
                throw new IllegalStateException(Files.readString(child.folder().resolve("output.log")));
            }
            return Contender.of(way, entities, seconds, watch.peaks());
        } finally {
            process.destroy();
            FileSystemUtils.deleteRecursively(child.folder());
        }
    }

    private static RunningServer serverOf(ChildApplication child, Process process)
            throws IOException, InterruptedException {
        var server = RunningServer.findIn(child.data());
        while (server.isEmpty()
                || !Files.readString(child.folder().resolve("output.log")).contains("swagger")) {
            if (!process.isAlive()) {
                throw new IllegalStateException(Files.readString(child.folder().resolve("output.log")));
            }
            Thread.sleep(PAUSE_MILLIS);
            server = RunningServer.findIn(child.data());
        }
        return server.get();
    }

    private static List<Peak> onlyNeo4j(List<Peak> peaks) {
        return peaks.stream()
                .filter(peak -> peak.program() == Peak.Program.NEO4J)
                .toList();
    }

    private Path tables() {
        return folder.resolve("tables");
    }

    private static String machine() {
        return "%d cores, Java %s"
                .formatted(Runtime.getRuntime().availableProcessors(), System.getProperty("java.version"));
    }
}
