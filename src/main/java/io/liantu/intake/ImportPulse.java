package io.liantu.intake;

import io.liantu.shared.DaemonThreads;
import io.liantu.shared.DomainProblem;
import io.liantu.shared.Explanation;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/**
 * Lets others hear, again and again, that this process is still at work on an import; after {@link LedgerBook#SILENCE} it
 * counts as interrupted. What goes wrong meanwhile goes into the import's record, if need be once Neo4j answers again.
 */
@Component
class ImportPulse implements DisposableBean {

    private static final Logger log = LoggerFactory.getLogger(ImportPulse.class);

    private static final Duration BETWEEN = LedgerBook.SILENCE.dividedBy(4);

    private final ImportRecords records;
    /** How often work on each began that is not done yet; one that is confirmed begins before its check ended. */
    private final Map<ImportId, Integer> atWork = new ConcurrentHashMap<>();

    private final Map<ImportId, Explanation> untold = new ConcurrentHashMap<>();
    private final ScheduledExecutorService clock =
            Executors.newSingleThreadScheduledExecutor(DaemonThreads.named("import-pulse"));

    private final Future<?> beats;

    ImportPulse(ImportRecords records) {
        this.records = records;
        this.beats =
                clock.scheduleWithFixedDelay(this::beat, BETWEEN.toSeconds(), BETWEEN.toSeconds(), TimeUnit.SECONDS);
    }

    /** Does some work on an import. */
    <T> T during(ImportId id, Supplier<T> work) {
        begin(id);
        try {
            return work.get();
        } catch (RuntimeException | Error e) {
            fail(id, e);
            throw e;
        } finally {
            end(id);
        }
    }

    void begin(ImportId id) {
        untold.remove(id);
        atWork.merge(id, 1, Integer::sum);
    }

    void end(ImportId id) {
        atWork.computeIfPresent(id, (known, begun) -> begun == 1 ? null : begun - 1);
    }

    boolean isAtWork(ImportId id) {
        return atWork.containsKey(id);
    }

    @Override
    public void destroy() {
        beats.cancel(true);
        clock.shutdownNow();
    }

    /** Says once what this process is at work on, and what it could not say before. */
    void beat() {
        try {
            if (!atWork.isEmpty()) {
                records.hear(List.copyOf(atWork.keySet()));
            }
            untold.forEach(this::tell);
        } catch (RuntimeException e) {
            log.debug("Nobody could hear of imports.", e); // The next beat may be heard.
        }
    }

    /** Perhaps it failed because Neo4j is down, which then cannot be told of it either. */
    private void fail(ImportId id, Throwable failure) {
        var problem = reason(failure);
        try {
            records.fail(id, problem);
        } catch (RuntimeException e) {
            failure.addSuppressed(e);
            untold.put(id, problem);
        }
    }

    private void tell(ImportId id, Explanation problem) {
        records.fail(id, problem);
        untold.remove(id, problem);
    }

    private static Explanation reason(Throwable failure) {
        return failure instanceof DomainProblem problem
                ? new Explanation("problem." + problem.key() + ".detail", problem.arguments())
                : Explanation.of("intake.failed", failure.toString());
    }
}
