package io.liantu.matchmaking;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.neo4j.driver.exceptions.RetryableException;
import org.springframework.core.retry.RetryPolicy;
import org.springframework.core.retry.RetryTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Keeps events. Each change is one transaction that holds the lock of its event from before it reads until it is written,
 * so that changes of one event come one after the other, and none is written in part.
 */
@Component
class EventStore {

    private static final int MOST_CAUSES = 10;
    private static final RetryPolicy A_FEW_TIMES = RetryPolicy.builder()
            .maxRetries(4)
            .delay(Duration.ofMillis(100))
            .jitter(Duration.ofMillis(50))
            .predicate(EventStore::passes)
            .build();

    private final EventFiles files;
    private final ContractFacts facts;
    private final TransactionTemplate transaction;
    private final TransactionTemplate reading;
    private final RetryTemplate retries = new RetryTemplate(A_FEW_TIMES);

    EventStore(EventFiles files, ContractFacts facts, PlatformTransactionManager transactions) {
        this.files = files;
        this.facts = facts;
        this.transaction = new TransactionTemplate(transactions);
        this.reading = new TransactionTemplate(transactions);
        reading.setReadOnly(true);
    }

    List<EventSummary> list() {
        return files.list();
    }

    /** @throws UnknownEvent when there is none */
    EventBook get(EventId id) {
        return Objects.requireNonNull(reading.execute(status -> read(id)));
    }

    void create(MatchmakingEvent event) {
        inTransaction(() -> {
            files.write(event);
            return event;
        });
    }

    /**
     * Changes an event.
     *
     * @param change is made of what the event is when its turn comes, and again when Neo4j gives it up for what passes
     * @throws UnknownEvent when there is none
     */
    EventBook change(EventId id, UnaryOperator<EventBook> change) {
        return inTransaction(() -> {
            var before = locked(id);
            var after = change.apply(before);
            files.write(before, after);
            facts.write(before, after);
            return after;
        });
    }

    /** @param allowed refuses, by what the event is when its turn comes */
    void delete(EventId id, UnaryOperator<EventBook> allowed) {
        inTransaction(() -> {
            var before = allowed.apply(locked(id));
            files.delete(id);
            return before;
        });
    }

    /** Gives a participant a new link; one that it had leads nowhere any more. */
    Token link(EventId id, int number) {
        return inTransaction(() -> {
            locked(id).participant(number);
            var token = Token.next();
            files.writeToken(id, number, token.hash());
            return token;
        });
    }

    Optional<Guest> findGuest(Token token) {
        return files.findGuest(token.hash());
    }

    Set<Integer> listLinked(EventId id) {
        return files.listLinked(id);
    }

    private EventBook locked(EventId id) {
        if (!files.lock(id)) {
            throw new UnknownEvent(id.value());
        }
        return read(id);
    }

    private EventBook read(EventId id) {
        return files.find(id).orElseThrow(() -> new UnknownEvent(id.value()));
    }

    private <T> T inTransaction(Supplier<T> work) {
        return Objects.requireNonNull(retries.invoke(() -> transaction.execute(status -> work.get())));
    }

    /** Spring wraps what the driver throws. */
    private static boolean passes(Throwable failure) {
        return Stream.iterate(failure, Objects::nonNull, Throwable::getCause)
                .limit(MOST_CAUSES)
                .anyMatch(RetryableException.class::isInstance);
    }
}
