package io.liantu.intake;

import java.time.Duration;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.neo4j.driver.exceptions.RetryableException;
import org.springframework.core.retry.RetryPolicy;
import org.springframework.core.retry.RetryTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Does work in a transaction, and again a few times when Neo4j gives it up for what passes, such as a deadlock. */
@Component
class RetriedTransaction {

    private static final int MOST_CAUSES = 10;
    private static final RetryPolicy A_FEW_TIMES = RetryPolicy.builder()
            .maxRetries(4)
            .delay(Duration.ofMillis(100))
            .jitter(Duration.ofMillis(50))
            .multiplier(2)
            .predicate(RetriedTransaction::passes)
            .build();

    private final TransactionTemplate transaction;
    private final RetryTemplate retries = new RetryTemplate(A_FEW_TIMES);

    RetriedTransaction(PlatformTransactionManager transactions) {
        this.transaction = new TransactionTemplate(transactions);
    }

    /** The work must stand being done again from its beginning. */
    <T> T execute(Supplier<T> work) {
        return Objects.requireNonNull(retries.invoke(() -> transaction.execute(status -> work.get())));
    }

    /** Spring wraps what the driver throws. */
    private static boolean passes(Throwable failure) {
        return Stream.iterate(failure, Objects::nonNull, Throwable::getCause)
                .limit(MOST_CAUSES)
                .anyMatch(RetryableException.class::isInstance);
    }
}
