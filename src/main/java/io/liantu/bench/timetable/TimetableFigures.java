package io.liantu.bench.timetable;

import io.liantu.algorithm.timetable.Merit;
import io.liantu.algorithm.timetable.TimetablePlan;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * What a measurement of timetables found.
 *
 * @param seconds for each event of the public kind
 */
public record TimetableFigures(int seconds, List<Row> rows) {

    private static final String HEADER = """
            | participants, meetings, slots, tables; seed | first s | wishes of the bound | breaks | at least | known | greedy | outcome | s |
            |---|---:|---:|---:|---:|---:|---:|---|---:|
            """;

    public TimetableFigures {
        rows = List.copyOf(rows);
    }

    /**
     * One event.
     *
     * @param first seconds until there was a timetable that keeps all rules
     * @param known breaks of a timetable that is known, or a dash
     * @param greedy breaks that greed leaves, or a dash
     * @param end seconds until it was proven or stopped
     */
    record Row(String name, double first, TimetablePlan plan, String known, String greedy, double end) {

        static Row of(TimetablePlan plan, double first, double end) {
            return new Row("", first, plan, "–", "–", end);
        }

        Row named(String other) {
            return new Row(other, first, plan, known, greedy, end);
        }

        Row knownFor(int breaks) {
            return new Row(name, first, plan, Integer.toString(breaks), greedy, end);
        }

        Row besides(Merit other) {
            var text = "%d (%.2f %%)".formatted(other.breaks(), 100.0 * other.wishes() / plan.atMostWishes());
            return new Row(name, first, plan, known, text, end);
        }

        String markdown() {
            return String.format(
                    Locale.ROOT,
                    "| %s | %.2f | %.2f %% | %d | %d | %s | %s | %s | %.1f |%n",
                    name,
                    first,
                    100.0 * plan.merit().wishes() / plan.atMostWishes(),
                    plan.merit().breaks(),
                    plan.atLeastBreaks(),
                    known,
                    greedy,
                    plan.outcome().name().toLowerCase(Locale.ROOT),
                    end);
        }
    }

    /** As a table to publish. */
    public String markdown() {
        return "`liantu bench timetable --seconds %d`%n%n".formatted(seconds)
                + HEADER
                + rows.stream().map(Row::markdown).collect(Collectors.joining());
    }
}
