package io.liantu.bench;

import java.util.ArrayList;
import java.util.List;

/**
 * How one way of loading went.
 *
 * @param way what it was
 * @param entities nodes and relationships loaded
 * @param seconds from beginning to end
 * @param cpuSeconds of all processes together
 * @param processes what each program took
 */
public record Contender(String way, long entities, double seconds, double cpuSeconds, List<Peak> processes) {

    static Contender of(String way, long entities, double seconds, List<Peak> processes) {
        return new Contender(
                way,
                entities,
                seconds,
                processes.stream().mapToDouble(Peak::cpuSeconds).sum(),
                processes);
    }

    /** The same with what other processes took. */
    Contender and(List<Peak> others) {
        var all = new ArrayList<>(processes);
        all.addAll(others);
        return of(way, entities, seconds, all);
    }

    /** Nodes and relationships a second. */
    public double entitiesPerSecond() {
        return entities / seconds;
    }

    /** The most memory that a program ever held, in megabytes; 0 where it took no part. */
    public long peakMegabytesOf(Peak.Program program) {
        return processes.stream()
                .filter(peak -> peak.program() == program)
                .mapToLong(Peak::peakMegabytes)
                .max()
                .orElse(0);
    }
}
