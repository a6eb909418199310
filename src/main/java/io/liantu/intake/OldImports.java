package io.liantu.intake;

import io.liantu.neo4j.GraphReady;
import io.liantu.shared.DaemonThreads;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Removes what was handed in, and the reports about it, {@code liantu.intake.keep} after an import came to rest: when the
 * server starts, and daily. One that waits to be confirmed for so long is discarded. The records of imports stay.
 */
@Component
@ConditionalOnProperty(name = "liantu.role", havingValue = "server", matchIfMissing = true)
class OldImports implements DisposableBean {

    private static final Logger log = LoggerFactory.getLogger(OldImports.class);

    private final ImportRecords records;
    private final ImportReports reports;
    private final Duration keep;
    private final Clock clock;
    private final ScheduledExecutorService daily =
            Executors.newSingleThreadScheduledExecutor(DaemonThreads.named("old-imports"));

    private volatile @Nullable Future<?> removals;

    @Autowired
    OldImports(ImportRecords records, ImportReports reports, IntakeSettings settings) {
        this(records, reports, settings, Clock.systemUTC());
    }

    OldImports(ImportRecords records, ImportReports reports, IntakeSettings settings, Clock clock) {
        this.records = records;
        this.reports = reports;
        this.keep = settings.keep();
        this.clock = clock;
    }

    @EventListener(GraphReady.class)
    void begin() {
        removals = daily.scheduleWithFixedDelay(this::remove, 0, 1, TimeUnit.DAYS);
    }

    /** Goes by the folders of this machine; others look after theirs. */
    void remove() {
        try {
            reports.list().forEach(this::removeOne);
        } catch (RuntimeException e) {
            log.warn("Old imports could not be removed; tried again in a day.", e);
        }
    }

    /** One that cannot be removed keeps no other. */
    private void removeOne(ImportId id) {
        try {
            removeIfOld(id);
        } catch (RuntimeException e) {
            log.warn("The old import {} could not be removed; tried again in a day.", id, e);
        }
    }

    @Override
    public void destroy() {
        var begun = removals;
        if (begun != null) {
            begun.cancel(true);
        }
        daily.shutdownNow();
    }

    private void removeIfOld(ImportId id) {
        var found = records.find(id);
        var since = found.map(Import::heardAt).orElseGet(() -> reports.changedAt(id));
        if (since.plus(keep).isAfter(clock.instant())) {
            return;
        }
        found.filter(Import::mayBeConfirmed)
                .ifPresent(waiting -> records.take(id, Import::mayBeConfirmed, ImportPhase.DISCARDED));
        if (found.stream().allMatch(known -> known.phase().rests())) {
            reports.forgetUpload(id);
        }
    }
}
