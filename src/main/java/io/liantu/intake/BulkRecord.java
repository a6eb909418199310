package io.liantu.intake;

import java.time.Instant;
import java.util.Map;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/**
 * The records of a bulk load, which replaces the store that holds those of all others. They are written down before that,
 * with one of its own: when it ends suddenly once its store is whole, the next start has all of them, and whatever is left
 * can be resumed as any import.
 */
@Component
class BulkRecord {

    private final KeptRecords kept;
    private final ImportRecords records;
    private final ImportReports reports;
    private final ImportPulse pulse;
    private final LedgerBook book;
    private final RetriedTransaction transaction;

    BulkRecord(
            KeptRecords kept,
            ImportRecords records,
            ImportReports reports,
            ImportPulse pulse,
            LedgerBook book,
            RetriedTransaction transaction) {
        this.kept = kept;
        this.records = records;
        this.reports = reports;
        this.pulse = pulse;
        this.book = book;
        this.transaction = transaction;
    }

    /**
     * Takes records over and begins one.
     *
     * @param swap puts another store in the place of the one that holds the records
     */
    void begin(BulkOrder order, Runnable swap) {
        kept.keep(recordOf(order));
        swap.run();
        kept.restore();
        records.enter(order.id(), ImportPhase.WRITING);
    }

    private static Map<String, Object> recordOf(BulkOrder order) {
        var path = order.path().toAbsolutePath().normalize();
        return Map.of(
                "id", order.id().value(),
                "createdAt", Instant.now().toString(),
                "name", String.valueOf(path.getFileName()),
                "path", path.toString(),
                "mapping", order.mapping().name(),
                "fingerprint", order.fingerprint(),
                "phase", ImportPhase.WRITING.name(),
                "process", ThisProcess.NAME);
    }

    /** Does what is left, and tells what all of it came to. */
    IntakeReport end(BulkOrder order, Supplier<IntakeReport> rest) {
        var id = order.id();
        return pulse.during(id, () -> {
            var report = rest.get();
            transaction.execute(() -> counted(id, report));
            reports.keep(id, ImportPhase.DONE, report);
            records.enter(id, ImportPhase.DONE);
            return report;
        });
    }

    private IntakeReport counted(ImportId id, IntakeReport report) {
        report.sheets()
                .forEach(sheet -> book.record(id, new Mark(sheet.place(), 1, sheet.read()), Effect.of(sheet.tally())));
        return report;
    }
}
