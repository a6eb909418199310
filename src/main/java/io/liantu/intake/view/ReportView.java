package io.liantu.intake.view;

import io.liantu.intake.IntakeReport;
import io.liantu.intake.IssueKind;
import io.liantu.intake.RowIssue;
import io.liantu.intake.SheetReport;
import io.liantu.intake.ValueChange;
import io.liantu.intake.identity.SearchReport;
import io.liantu.shared.Wording;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * An import's report, told in the reader's language.
 *
 * @param changes the first values that take the place of others
 * @param changeCount all of them
 * @param identities what comparing new enterprises with others came to
 * @param issues the first issues, the gravest before the others
 * @param issueCounts all issues by their kind, the ones beyond the bound of {@code issues} included
 */
public record ReportView(
        long read,
        long accepted,
        long refused,
        long added,
        long changed,
        long left,
        List<SheetView> sheets,
        List<ValueChange> changes,
        long changeCount,
        SearchReport identities,
        Map<String, Long> issueCounts,
        List<IssueView> issues) {

    private static final int SHOWN = 200;

    /** What became of the rows of one sheet. */
    public record SheetView(String sheet, String place, long read, long refused, long added, long changed, long left) {

        static SheetView of(SheetReport report) {
            return new SheetView(
                    report.sheet(),
                    report.place(),
                    report.read(),
                    report.refused(),
                    report.tally().added(),
                    report.tally().changed(),
                    report.tally().left());
        }
    }

    /**
     * Something to look at.
     *
     * @param text says it in a sentence
     */
    public record IssueView(
            String severity,
            String kind,
            String place,
            long line,
            String column,
            String value,
            List<String> suggestions,
            String text) {

        static IssueView of(IntakeReport report, RowIssue issue, Wording wording, Locale locale) {
            var arguments = issue.messageArguments(report.findSheetOf(issue).orElse(null), locale);
            return new IssueView(
                    issue.severity().name(),
                    issue.kind().code(),
                    issue.place(),
                    issue.line(),
                    issue.column(),
                    issue.value(),
                    issue.suggestions(),
                    wording.of(issue.messageKey(), locale, arguments.toArray()));
        }
    }

    /** Tells a report. */
    public static ReportView of(IntakeReport report, Wording wording, Locale locale) {
        return new ReportView(
                report.read(),
                report.accepted(),
                report.refused(),
                report.tally().added(),
                report.tally().changed(),
                report.tally().left(),
                report.sheets().stream().map(SheetView::of).toList(),
                report.changes().stream().limit(SHOWN).toList(),
                report.changeCount(),
                report.identities(),
                byCode(report.issueCounts()),
                report.gravestFirst().issues().stream()
                        .limit(SHOWN)
                        .map(issue -> IssueView.of(report, issue, wording, locale))
                        .toList());
    }

    private static Map<String, Long> byCode(Map<IssueKind, Long> counts) {
        var byCode = new TreeMap<String, Long>();
        counts.forEach((kind, count) -> byCode.put(kind.code(), count));
        return byCode;
    }
}
