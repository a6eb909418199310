package io.liantu.intake.view;

import io.liantu.intake.GraphGain;
import io.liantu.intake.IntakeReport;
import io.liantu.intake.IssueKind;
import io.liantu.intake.RowIssue;
import io.liantu.intake.SheetReport;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.context.MessageSource;

/**
 * An import's report, told in the reader's language.
 *
 * @param issueCounts all issues by their kind, the ones beyond the bound of {@code issues} included
 */
public record ImportView(
        boolean dryRun,
        long read,
        long accepted,
        long refused,
        GraphGain gained,
        List<SheetView> sheets,
        Map<String, Long> issueCounts,
        List<IssueView> issues) {

    /** What became of the rows of one sheet. */
    public record SheetView(String sheet, String place, long read, long accepted, long refused, GraphGain gained) {

        static SheetView of(SheetReport report) {
            return new SheetView(
                    report.sheet(),
                    report.place(),
                    report.read(),
                    report.accepted(),
                    report.refused(),
                    report.gained());
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

        static IssueView of(RowIssue issue, MessageSource messages, Locale locale) {
            return new IssueView(
                    issue.severity().name(),
                    issue.kind().code(),
                    issue.place(),
                    issue.line(),
                    issue.column(),
                    issue.value(),
                    issue.suggestions(),
                    messages.getMessage(
                            issue.messageKey(), issue.messageArguments().toArray(), locale));
        }
    }

    /** Tells a report. */
    public static ImportView of(IntakeReport report, MessageSource messages, Locale locale) {
        return new ImportView(
                report.dryRun(),
                report.read(),
                report.accepted(),
                report.refused(),
                report.gained(),
                report.sheets().stream().map(SheetView::of).toList(),
                byCode(report.issueCounts()),
                report.issues().stream()
                        .map(issue -> IssueView.of(issue, messages, locale))
                        .toList());
    }

    private static Map<String, Long> byCode(Map<IssueKind, Long> counts) {
        var byCode = new TreeMap<String, Long>();
        counts.forEach((kind, count) -> byCode.put(kind.code(), count));
        return byCode;
    }
}
