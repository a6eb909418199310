package io.liantu.intake;

import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/**
 * The records of a bulk load, which replaces the store that holds those of all others. It has one of its own from the
 * moment when its store is in place: when it ends suddenly after that, whatever is left can be resumed as any import.
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
        var before = kept.read();
        swap.run();
        kept.restore(before);
        var id = order.id();
        var path = order.path().toAbsolutePath().normalize();
        records.create(
                id,
                String.valueOf(path.getFileName()),
                path.toString(),
                order.mapping().name());
        records.rememberContent(id, order.fingerprint());
        records.enter(id, ImportPhase.WRITING);
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
