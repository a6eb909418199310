package io.liantu.intake.view;

import io.liantu.intake.Import;
import io.liantu.intake.Imports;
import io.liantu.shared.Wording;
import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * An import as it is shown, in the reader's language.
 *
 * @param rowsRead the rows read in the present phase
 * @param rowsWritten the rows that are written so far
 * @param problem why it could not go on; null when it could
 * @param report what it did, else what it would do; null before that is known
 */
public record ImportView(
        String id,
        String name,
        String phase,
        Instant createdAt,
        long rowsRead,
        long rowsWritten,
        @Nullable String problem,
        @Nullable ReportView report) {

    /** Tells an import, with its report. */
    public static ImportView of(Import found, Imports imports, Wording wording, Locale locale) {
        var report = imports.findReport(found.id())
                .map(known -> ReportView.of(known, wording, locale))
                .orElse(null);
        return of(found, imports.rowsRead(found.id()), report, wording, locale);
    }

    /** Tells an import, without its report. */
    public static ImportView briefly(Import found, Imports imports, Wording wording, Locale locale) {
        return of(found, imports.rowsRead(found.id()), null, wording, locale);
    }

    private static ImportView of(
            Import found, long rowsRead, @Nullable ReportView report, Wording wording, Locale locale) {
        return new ImportView(
                found.id().value(),
                found.name(),
                found.phase().name(),
                found.createdAt(),
                rowsRead,
                found.rows(),
                found.findProblem().map(problem -> wording.of(problem, locale)).orElse(null),
                report);
    }
}
