package io.liantu.bench;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * What a comparison of ways to load one data set found.
 *
 * @param enterprises the size of the data set
 * @param seed of the data set
 * @param rows in all its tables
 * @param entities nodes and relationships that they become
 * @param machine processors, memory and Java
 * @param settings memory settings of all processes
 * @param contenders the ways, the one to compare with first
 */
public record IntakeFigures(
        int enterprises,
        long seed,
        long rows,
        long entities,
        String machine,
        String settings,
        List<Contender> contenders) {

    private static final String HEAD = """
            | way | entities | entities/s | ratio | wall s | CPU s | application MB | Neo4j MB | importer MB |
            |---|---:|---:|---:|---:|---:|---:|---:|---:|
            """;

    /** As a table to publish. */
    public String markdown() {
        var first = contenders.get(0).entitiesPerSecond();
        return "`liantu bench intake --enterprises %d --seed %d`: %,d rows, %,d entities. %s. %s.%n%n"
                        .formatted(enterprises, seed, rows, entities, machine, settings)
                + HEAD
                + contenders.stream().map(way -> line(way, first)).collect(Collectors.joining());
    }

    private static String line(Contender way, double first) {
        return String.format(
                Locale.ROOT,
                "| %s | %,d | %,.0f | %.1f | %.1f | %.1f | %d | %d | %d |%n",
                way.way(),
                way.entities(),
                way.entitiesPerSecond(),
                way.entitiesPerSecond() / first,
                way.seconds(),
                way.cpuSeconds(),
                way.peakMegabytesOf(Peak.Program.APPLICATION),
                way.peakMegabytesOf(Peak.Program.NEO4J),
                way.peakMegabytesOf(Peak.Program.IMPORTER));
    }
}
