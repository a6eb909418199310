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

    /** A load into the Neo4j of a running server. */
    private interface Load {
        /** What was loaded, and how long it took. */
        Contender into(ChildApplication child, RunningServer server) throws IOException, InterruptedException;
    }

    private static final double NANOS = 1e9;
    private static final String SERVER = "server";
    private static final String COMMAND = "command";
    private static final String NO_SEARCH = "--liantu.identity.within=0s";

    /** Into the Neo4j of a running server; only the statements count. */
    Contender loadCsv(LoadWay way) throws IOException, InterruptedException {
        return withServer("load-csv", (child, server) -> {
            long start = System.nanoTime();
            var loaded = LoadCsv.of(way).run(server, tables, loadCsvWithin);
            double seconds = secondsSince(start);
            var title = loaded.finished() ? way.title() : way.title() + ", stopped";
            return Contender.of(title, loaded.entities(), seconds, List.of());
        });
    }

    /** Into the Neo4j of a running server; the process of the command counts from its start to its end. */
    Contender online(LoadWay way, long entities) throws IOException, InterruptedException {
        return withServer("import", (child, server) -> command(child, way, entities));
    }

    /** Without any server; the process of the command counts from its start to its end, with all that it starts. */
    Contender bulk(LoadWay way, long entities) throws IOException, InterruptedException {
        var child = new ChildApplication(Files.createDirectories(folder.resolve("bulk")));
        try {
            return command(child, way, entities, "--bulk");
        } finally {
            FileSystemUtils.deleteRecursively(child.folder());
        }
    }

    private Contender command(ChildApplication child, LoadWay way, long entities, String... options)
            throws IOException, InterruptedException {
        var words = new ArrayList<>(List.of("import", tables.toString(), "--yes", NO_SEARCH));
        words.addAll(List.of(options));
        long start = System.nanoTime();
        var process = child.start(COMMAND, words.toArray(String[]::new));
        try (var watch = new ProcessWatch(process.toHandle())) {
            int code = process.waitFor();
            double seconds = secondsSince(start);
            if (code != 0) {
                throw new IllegalStateException(child.output(COMMAND));
            }
            return Contender.of(way.title(), entities, seconds, watch.peaks());
        } finally {
            process.destroy();
        }
    }

    /** Loads into the Neo4j of a new server; what that took is added, its start included. */
    private Contender withServer(String name, Load load) throws IOException, InterruptedException {
        var child = new ChildApplication(Files.createDirectories(folder.resolve(name)));
        var process = child.start(SERVER);
        try (var watch = new ProcessWatch(process.toHandle())) {
            var contender = load.into(child, child.awaitServer(SERVER, process));
            watch.look();
            return contender.and(onlyNeo4j(watch.peaks()));
        } finally {
            process.destroy();
            process.waitFor();
            FileSystemUtils.deleteRecursively(child.folder());
        }
    }

    private static double secondsSince(long nanos) {
        return (System.nanoTime() - nanos) / NANOS;
    }

    private static List<Peak> onlyNeo4j(List<Peak> peaks) {
        return peaks.stream()
                .filter(peak -> peak.program() == Peak.Program.NEO4J)
                .toList();
    }
}
