package io.liantu.neo4j;

import java.time.Duration;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/** A point in time until which something is asked again and again. */
record Deadline(long nanos) {

    private static final long PAUSE_MILLIS = 150;

    static Deadline in(Duration duration) {
        return new Deadline(System.nanoTime() + duration.toNanos());
    }

    /** True as soon as the question is answered with yes, false when time is up. */
    boolean met(BooleanSupplier question) {
        return first(() -> question.getAsBoolean() ? Optional.of(true) : Optional.empty())
                .isPresent();
    }

    /** The first answer there is, or empty when time is up. */
    <T> Optional<T> first(Supplier<Optional<T>> question) {
        var answer = question.get();
        while (answer.isEmpty() && System.nanoTime() - nanos < 0) {
            pause();
            answer = question.get();
        }
        return answer;
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StartProblem("Interrupted while waiting for Neo4j.", e);
        }
    }
}
