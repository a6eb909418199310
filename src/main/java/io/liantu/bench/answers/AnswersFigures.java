package io.liantu.bench.answers;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * How the application answered.
 *
 * @param plan what was measured
 * @param machine its processors, Java, and what the application had of it
 * @param startSeconds from the start of its process until it answered at all, Neo4j's start included
 * @param heldSeconds from then until it answered from memory
 * @param answers how requests were answered
 * @param writes how long changes took to be in answers; null when none were made
 */
public record AnswersFigures(
        AnswersPlan plan,
        String machine,
        double startSeconds,
        double heldSeconds,
        List<Answered> answers,
        @Nullable Written writes) {

    private static final String HEAD = """

            | asked for | answered/s | failed | KB each | median ms | p90 ms | p99 ms | p99.9 ms | most ms | CPU ms each |
            |---|---:|---:|---:|---:|---:|---:|---:|---:|---:|
            """;

    public AnswersFigures {
        answers = List.copyOf(answers);
    }

    /**
     * How requests were answered.
     *
     * @param what they asked for
     * @param aSecond how many a second
     * @param failed how many were not answered, or not from memory
     * @param kilobytes of an answer on average
     * @param millis from the moment at which a request was due until it was answered
     * @param cpuMillis what the application spent on each on average, all its threads together; null where the system does
     *     not tell
     */
    public record Answered(
            String what,
            double aSecond,
            int failed,
            double kilobytes,
            Spread millis,
            @Nullable Double cpuMillis) {}

    /**
     * How changes came into answers, one after the other, as the application tells it.
     *
     * @param changes how many
     * @param millis from the commit of each until it was in answers
     */
    public record Written(int changes, Spread millis) {}

    /** As text and tables to publish. */
    public String markdown() {
        return String.format(
                        Locale.ROOT,
                        "`liantu bench answers --enterprises %d --seed %d --rate %d --warm-up %d --seconds %d --writes %d`: %s."
                                + " It answered %.1f s after its start, from memory %.1f s later.%n",
                        plan.enterprises().value(),
                        plan.seed(),
                        plan.rate(),
                        plan.warmUp().toSeconds(),
                        plan.measured().toSeconds(),
                        plan.writes(),
                        machine,
                        startSeconds,
                        heldSeconds)
                + HEAD
                + answers.stream().map(AnswersFigures::line).collect(Collectors.joining())
                + (writes == null ? "" : written(writes));
    }

    private static String line(Answered answered) {
        var ms = answered.millis();
        return String.format(
                Locale.ROOT,
                "| %s | %,.0f | %,d | %.1f | %.2f | %.2f | %.2f | %.2f | %.2f | %s |%n",
                answered.what(),
                answered.aSecond(),
                answered.failed(),
                answered.kilobytes(),
                ms.median(),
                ms.p90(),
                ms.p99(),
                ms.p999(),
                ms.most(),
                answered.cpuMillis() == null ? "" : String.format(Locale.ROOT, "%.3f", answered.cpuMillis()));
    }

    private static String written(Written writes) {
        return String.format(
                Locale.ROOT,
                "%n%d changes were in answers %.0f ms after their commit in the median, at most %.0f ms after it.%n",
                writes.changes(),
                writes.millis().median(),
                writes.millis().most());
    }
}
