package io.liantu.bench.answers;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * How the application answered.
 *
 * @param enterprises the size of the data set
 * @param seed of the data set
 * @param machine its processors and Java
 * @param cores those that the application and its Neo4j had together
 * @param startSeconds from the start of its process until it answered at all, Neo4j's start included
 * @param heldSeconds from then until it answered from memory
 * @param rate requests a second, as wanted
 * @param answers how they were answered
 * @param writes how long changes took to be in answers; null when none were made
 */
public record AnswersFigures(
        int enterprises,
        long seed,
        String machine,
        String cores,
        double startSeconds,
        double heldSeconds,
        int rate,
        Answered answers,
        @Nullable Written writes) {

    private static final String TABLE = """

            | requests/s wanted | answered | failed | KB each | median ms | p90 ms | p99 ms | p99.9 ms | most ms | CPU ms each |
            |---:|---:|---:|---:|---:|---:|---:|---:|---:|---:|
            | %,d | %,.0f | %,d | %.1f | %.2f | %.2f | %.2f | %.2f | %.2f | %.3f |
            """;

    /**
     * How requests were answered.
     *
     * @param aSecond how many a second
     * @param failed how many were not answered, or not from memory
     * @param kilobytes of an answer on average
     * @param millis from the moment at which a request was due until it was answered
     * @param cpuMillis what the application spent on each on average, all its threads together
     */
    public record Answered(double aSecond, int failed, double kilobytes, Spread millis, double cpuMillis) {}

    /**
     * How changes came into answers, one after the other.
     *
     * @param changes how many
     * @param millis from the commit of each until it was in answers
     */
    public record Written(int changes, Spread millis) {}

    /** As text and tables to publish. */
    public String markdown() {
        var head = String.format(
                Locale.ROOT,
                "`liantu bench answers --enterprises %d --seed %d`: %s; the application and its Neo4j had %s. It answered %.1f s"
                        + " after its start, from memory %.1f s later.%n",
                enterprises,
                seed,
                machine,
                cores,
                startSeconds,
                heldSeconds);
        var ms = answers.millis();
        return head
                + String.format(
                        Locale.ROOT,
                        TABLE,
                        rate,
                        answers.aSecond(),
                        answers.failed(),
                        answers.kilobytes(),
                        ms.median(),
                        ms.p90(),
                        ms.p99(),
                        ms.p999(),
                        ms.most(),
                        answers.cpuMillis())
                + (writes == null ? "" : written(writes));
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
