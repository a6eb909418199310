package io.liantu.intake;

import io.liantu.shared.DomainProblem;
import io.liantu.shared.Explanation;
import java.time.Duration;
import java.util.List;
import java.util.Set;
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
 * counts as interrupted. What goes wrong meanwhile goes into the import's record.
 */
@Component
class ImportPulse implements DisposableBean {

    private static final Logger log = LoggerFactory.getLogger(ImportPulse.class);

    private static final Duration BETWEEN = LedgerBook.SILENCE.dividedBy(4);

    private final ImportRecords records;
    private final Set<ImportId> atWork = ConcurrentHashMap.newKeySet();
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(task -> {
        var thread = new Thread(task, "import-pulse");
        thread.setDaemon(true);
        return thread;
    });

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
        } catch (RuntimeException e) {
            records.fail(id, reason(e));
            throw e;
        } finally {
            end(id);
        }
    }

    void begin(ImportId id) {
        atWork.add(id);
    }

    void end(ImportId id) {
        atWork.remove(id);
    }

    @Override
    public void destroy() {
        beats.cancel(true);
        clock.shutdownNow();
    }

    private void beat() {
        try {
            if (!atWork.isEmpty()) {
                records.hear(List.copyOf(atWork));
            }
        } catch (RuntimeException e) {
            log.debug("Nobody could hear of imports.", e); // The next beat may be heard.
        }
    }

    private static Explanation reason(RuntimeException failure) {
        return failure instanceof DomainProblem problem
                ? new Explanation("problem." + problem.key() + ".detail", problem.arguments())
                : Explanation.of("intake.failed", failure.toString());
    }
}
