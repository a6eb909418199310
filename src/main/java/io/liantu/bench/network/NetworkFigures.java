package io.liantu.bench.network;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a comparison of ways to hold one network found. All gave the same answers.
 *
 * @param enterprises the size of the data set
 * @param seed of the data set and of the questions
 * @param machine processors, memory, Java, and how busy the machine was
 * @param engines the ways, the one to compare with first
 * @param leftOut the peers that were not at hand, and why
 */
public record NetworkFigures(
        int enterprises, long seed, String machine, List<EngineFigures> engines, List<String> leftOut) {

    private static final String HOLDING = """

            | held by | load s | from its file s | bytes an enterprise | where | warm-up passes |
            |---|---:|---:|---:|---|---:|
            """;

    public NetworkFigures {
        engines = List.copyOf(engines);
        leftOut = List.copyOf(leftOut);
    }

    /** As tables to publish. */
    public String markdown() {
        var title = "`liantu bench network --enterprises %d --seed %d`: %s.%n".formatted(enterprises, seed, machine);
        var without =
                leftOut.stream().map(reason -> "Left out: " + reason + "\n").collect(Collectors.joining());
        return Stream.of(
                        title,
                        without.isEmpty() ? "" : "\n" + without,
                        answers("coverage", EngineFigures::coverage),
                        answers("candidates", EngineFigures::candidates),
                        HOLDING,
                        engines.stream().map(this::holding).collect(Collectors.joining()))
                .collect(Collectors.joining());
    }

    private String answers(String kind, Function<EngineFigures, Times> times) {
        var first = times.apply(engines.get(0));
        return "%n| %s | clock | median ms | p99 ms | × median | × p99 | server CPU ms |%n".formatted(kind)
                + "|---|---|---:|---:|---:|---:|---:|\n"
                + engines.stream()
                        .map(engine -> answer(engine, times.apply(engine), first))
                        .collect(Collectors.joining());
    }

    private static String answer(EngineFigures engine, Times times, Times first) {
        return String.format(
                Locale.ROOT,
                "| %s | %s | %s | %s | %s | %s | %s |%n",
                engine.title(),
                engine.clock(),
                number(times.median()),
                number(times.p99()),
                number(times.median() / first.median()),
                number(times.p99() / first.p99()),
                times.serverCpu() == null ? "" : number(times.serverCpu()));
    }

    private String holding(EngineFigures engine) {
        return String.format(
                Locale.ROOT,
                "| %s | %.1f | %s | %,d | %s | %d |%n",
                engine.title(),
                engine.loadSeconds(),
                engine.secondsFromFile() == null ? "" : number(engine.secondsFromFile()),
                engine.footprint().bytes() / enterprises,
                engine.footprint().where(),
                engine.warmUpPasses());
    }

    /** Three digits that count. */
    private static String number(double value) {
        int digits = value >= 100 ? 0 : value >= 10 ? 1 : value >= 1 ? 2 : 3;
        return String.format(Locale.ROOT, "%,." + digits + "f", value);
    }
}
