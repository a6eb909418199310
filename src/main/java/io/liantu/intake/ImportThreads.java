package io.liantu.intake;

import io.liantu.shared.DaemonThreads;
import io.liantu.shared.DomainProblem;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/** Works on imports in the background. One that waits for its turn to write holds up no check of others. */
@Component
class ImportThreads implements DisposableBean {

    private static final Logger log = LoggerFactory.getLogger(ImportThreads.class);

    private static final int CHECKS_AT_ONCE = 2;
    private static final int KEPT = 1000;

    private final ImportPulse pulse;
    private final ExecutorService checks =
            Executors.newFixedThreadPool(CHECKS_AT_ONCE, DaemonThreads.named("import-check"));
    /** One at a time may write anyway. */
    private final ExecutorService writes = Executors.newSingleThreadExecutor(DaemonThreads.named("import-write"));

    private final Map<ImportId, Long> advanced = new ConcurrentHashMap<>();

    ImportThreads(ImportPulse pulse) {
        this.pulse = pulse;
    }

    void check(ImportId id, Consumer<IntakeProgress> work) {
        later(id, checks, work);
    }

    void write(ImportId id, Consumer<IntakeProgress> work) {
        later(id, writes, work);
    }

    /** The rows that an import has read in its present phase. */
    long rowsRead(ImportId id) {
        return advanced.getOrDefault(id, 0L);
    }

    @Override
    public void destroy() {
        checks.shutdownNow();
        writes.shutdownNow();
    }

    private void later(ImportId id, ExecutorService threads, Consumer<IntakeProgress> work) {
        advanced.remove(id);
        if (advanced.size() >= KEPT) {
            advanced.keySet().removeIf(known -> !pulse.isAtWork(known));
        }
        pulse.begin(id);
        threads.execute(() -> now(id, work));
    }

    /** What goes wrong is in the record of the import; what nobody expects is told to the operator too. */
    private void now(ImportId id, Consumer<IntakeProgress> work) {
        try {
            work.accept(progress(id));
        } catch (DomainProblem e) {
            log.info("Import {}: {}", id, e.getMessage());
        } catch (RuntimeException | Error e) {
            log.warn("Import {} could not go on.", id, e); // Nobody else would hear of it in this thread.
        } finally {
            pulse.end(id);
        }
    }

    private IntakeProgress progress(ImportId id) {
        var sheets = new ConcurrentHashMap<String, Long>();
        return (sheet, rows) -> {
            sheets.put(sheet, rows);
            advanced.put(id, sheets.values().stream().mapToLong(Long::longValue).sum());
        };
    }
}
