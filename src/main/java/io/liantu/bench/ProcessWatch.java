package io.liantu.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Looks at a process and those that it starts, several times a second, until it is told to stop. */
final class ProcessWatch implements AutoCloseable {

    private static final long PAUSE_MILLIS = 100;
    private static final double NANOS = 1e9;
    private static final int KILOBYTES = 1024;
    private static final String PEAK = "VmHWM:";

    private final ProcessHandle root;
    private final Map<Long, Peak> peaks = new LinkedHashMap<>();
    private final Map<Long, Long> firstSeen = new LinkedHashMap<>();
    private final Thread thread = new Thread(this::watch, "process-watch");
    private volatile boolean over;

    ProcessWatch(ProcessHandle root) {
        this.root = root;
        thread.setDaemon(true);
        thread.start();
    }

    /** One for each program, in the order in which they were first seen. */
    List<Peak> peaks() {
        var byProgram = new LinkedHashMap<Peak.Program, Peak>();
        synchronized (peaks) {
            peaks.values().forEach(peak -> byProgram.merge(peak.program(), peak, Peak::and));
        }
        return new ArrayList<>(byProgram.values());
    }

    @Override
    public void close() {
        over = true;
    }

    private void watch() {
        try {
            while (!over && root.isAlive()) {
                look();
                Thread.sleep(PAUSE_MILLIS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Also called for a last look. */
    void look() {
        synchronized (peaks) {
            Stream.concat(Stream.of(root), root.descendants()).forEach(this::look);
        }
    }

    private void look(ProcessHandle process) {
        var proc = Path.of("/proc", Long.toString(process.pid()));
        try {
            var commandLine = Files.readString(proc.resolve("cmdline")).replace('\0', ' ');
            var memory = peakOf(proc);
            var cpu = process.info().totalCpuDuration().orElse(Duration.ZERO);
            if (memory > 0) {
                long first = firstSeen.computeIfAbsent(process.pid(), any -> System.nanoTime());
                double seconds = (System.nanoTime() - first) / NANOS;
                peaks.put(
                        process.pid(), new Peak(Peak.Program.of(commandLine), seconds, cpu.toNanos() / NANOS, memory));
            }
        } catch (IOException e) {
            // It has just ended, or the system does not tell: what was seen before stays.
            firstSeen.putIfAbsent(process.pid(), System.nanoTime());
        }
    }

    private static long peakOf(Path proc) throws IOException {
        try (var lines = Files.lines(proc.resolve("status"))) {
            return lines.filter(line -> line.startsWith(PEAK))
                            .map(line -> line.replaceAll("\\D", ""))
                            .mapToLong(Long::parseLong)
                            .findFirst()
                            .orElse(0)
                    / KILOBYTES;
        }
    }
}
