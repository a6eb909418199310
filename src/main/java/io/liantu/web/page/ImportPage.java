package io.liantu.web.page;

import io.liantu.intake.Import;
import io.liantu.intake.ImportPhase;
import io.liantu.intake.IntakeReport;
import io.liantu.intake.IssueFiles;
import io.liantu.intake.ValueChange;
import io.liantu.intake.view.ExchangeWords;
import io.liantu.intake.view.ReportView;
import io.liantu.intake.view.ReportView.IssueView;
import io.liantu.intake.view.ReportView.SheetView;
import io.liantu.shared.Wording;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the page of an import shows of what it did, or would do.
 *
 * @param rests whether it waits for a person
 * @param written whether all is written
 * @param lost whether it ended before it could be checked, so that nobody confirmed it
 * @param toResume whether it ended while it wrote
 * @param mapping the name of the mapping to keep answers under
 * @param report null before anything is known
 * @param toCorrect whether there are rows that somebody should correct
 */
record ImportPage(
        boolean rests,
        boolean written,
        boolean lost,
        boolean toResume,
        String mapping,
        @Nullable ReportView report,
        List<SheetRow> sheets,
        List<ChangeRow> changes,
        List<IssueGroup> issues,
        long issueCount,
        boolean toCorrect) {

    private static final int SHOWN_CHANGES = 50;

    /** A sheet under the reader's name for it. */
    record SheetRow(String name, SheetView sheet) {}

    /** A value that takes the place of another, under the reader's names. */
    record ChangeRow(String sheet, String column, String key, String before, String after) {}

    /** Issues of one severity. */
    record IssueGroup(String severity, List<IssueView> issues) {}

    static ImportPage of(Import found, Optional<IntakeReport> known, Wording wording, Locale locale) {
        var report = known.map(IntakeReport::gravestFirst)
                .map(sorted -> ReportView.of(sorted, wording, locale))
                .orElse(null);
        var ended = found.phase() == ImportPhase.FAILED || found.phase() == ImportPhase.INTERRUPTED;
        var begun = found.fingerprint() != null;
        return new ImportPage(
                found.phase().rests(),
                found.phase() == ImportPhase.DONE,
                ended && !begun,
                ended && begun,
                found.mapping().isEmpty() ? plain(found.name()) : found.mapping(),
                report,
                report == null ? List.of() : sheets(report, locale),
                report == null ? List.of() : changes(report, locale),
                report == null ? List.of() : groups(report),
                known.map(IntakeReport::issueCount).orElse(0L),
                known.filter(IssueFiles::isNeeded).isPresent());
    }

    /** The rows to read in all, as far as that is known. */
    public long total() {
        return report == null ? 0 : report.read();
    }

    /** The issues that are not shown. */
    public long moreIssues() {
        return issueCount
                - issues.stream().mapToLong(group -> group.issues().size()).sum();
    }

    /** The changes that are not shown. */
    public long moreChanges() {
        return report == null ? 0 : report.changeCount() - changes.size();
    }

    /** A file's name as a mapping may be called. */
    private static String plain(String file) {
        return file.replaceFirst("\\.[^.]*$", "")
                .replaceAll("[^\\p{L}\\p{N} .-]+", " ")
                .strip();
    }

    private static List<SheetRow> sheets(ReportView report, Locale locale) {
        return report.sheets().stream()
                .map(sheet -> new SheetRow(ExchangeWords.sheet(sheet.sheet(), locale), sheet))
                .toList();
    }

    private static List<ChangeRow> changes(ReportView report, Locale locale) {
        var sheets = report.sheets().stream()
                .collect(Collectors.toMap(SheetView::place, SheetView::sheet, (first, again) -> first));
        return report.changes().stream()
                .limit(SHOWN_CHANGES)
                .map(change -> row(sheets.getOrDefault(change.place(), ""), change, locale))
                .toList();
    }

    private static ChangeRow row(String sheet, ValueChange change, Locale locale) {
        return new ChangeRow(
                ExchangeWords.sheet(sheet, locale),
                ExchangeWords.column(sheet, change.column(), locale),
                change.key(),
                ExchangeWords.value(sheet, change.column(), change.before(), locale),
                ExchangeWords.value(sheet, change.column(), change.after(), locale));
    }

    private static List<IssueGroup> groups(ReportView report) {
        return Stream.of("ERROR", "WARNING", "NOTICE")
                .map(severity -> new IssueGroup(
                        severity,
                        report.issues().stream()
                                .filter(issue -> issue.severity().equals(severity))
                                .toList()))
                .filter(group -> !group.issues().isEmpty())
                .toList();
    }
}
