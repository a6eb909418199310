package io.liantu.bench;

import io.liantu.neo4j.RunningServer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.springframework.util.FileSystemUtils;

/**
 * Loads tables into new data folders, one after the other, and leaves nothing of them.
 *
 * @param tables what is loaded
 * @param folder where the data folders are made
 * @param loadCsvWithin after so long {@code LOAD CSV} is stopped
 */
record Loads(Path tables, Path folder, Duration loadCsvWithin) {

    private static final double NANOS = 1e9;
    private static final long PAUSE_MILLIS = 200;
    private static final String NO_SEARCH = "--liantu.identity.within=0s";

    Contender loadCsv(LoadWay way) throws IOException, InterruptedException {
        var child = new ChildApplication(Files.createDirectories(folder.resolve("load-csv")));
        var process = child.start();
        try (var watch = new ProcessWatch(process.toHandle())) {
            var server = serverOf(child, process);
            long start = System.nanoTime();
            var loaded = LoadCsv.of(way).run(server, tables, loadCsvWithin);
            double seconds = (System.nanoTime() - start) / NANOS;
            watch.look();
            var title = loaded.finished() ? way.title() : way.title() + ", stopped";
            return Contender.of(title, loaded.entities(), seconds, onlyNeo4j(watch.peaks()));
        } finally {
            process.destroy();
            process.waitFor();
            FileSystemUtils.deleteRecursively(child.folder());
        }
    }

    Contender imported(LoadWay way, long entities, String... options) throws IOException, InterruptedException {
        var child = new ChildApplication(Files.createDirectories(folder.resolve("import")));
        var words = new ArrayList<>(List.of("import", tables.toString(), "--yes", NO_SEARCH));
        words.addAll(List.of(options));
        long start = System.nanoTime();
        var process = child.start(words.toArray(String[]::new));
        try (var watch = new ProcessWatch(process.toHandle())) {
            int code = process.waitFor();
            double seconds = (System.nanoTime() - start) / NANOS;
            if (code != 0) {
                throw new IllegalStateException(Files.readString(child.folder().resolve("output.log")));
            }
            return Contender.of(way.title(), entities, seconds, watch.peaks());
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
}
