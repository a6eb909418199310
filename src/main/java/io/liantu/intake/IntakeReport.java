package io.liantu.intake;

import io.liantu.intake.format.ExchangeSheet;
import io.liantu.intake.identity.SearchReport;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * What an import did, or would do.
 *
 * @param sheets what became of each sheet, in the order of writing
 * @param issues the first issues of each severity, up to a bound
 * @param issueCounts all issues by kind, the ones beyond the bound included
 * @param changes the first values that take the place of others, up to a bound
 * @param changeCount all of them
 * @param identities what comparing new enterprises with others came to; nothing in a dry run
 * @param severities all issues by severity; of a report kept by an earlier version, nothing
 */
public record IntakeReport(
        List<SheetReport> sheets,
        List<RowIssue> issues,
        Map<IssueKind, Long> issueCounts,
        List<ValueChange> changes,
        long changeCount,
        SearchReport identities,
        Map<Severity, Long> severities) {

    public IntakeReport {
        severities = Objects.requireNonNullElse(severities, Map.of());
    }

    /** The rows of all sheets. */
    public long read() {
        return sheets.stream().mapToLong(SheetReport::read).sum();
    }

    /** What the accepted rows of all sheets did, or would do. */
    public Tally tally() {
        return sheets.stream().map(SheetReport::tally).reduce(Tally.NONE, Tally::plus);
    }

    /** The rows of all sheets that are in the graph now, or would be after a dry run. */
    public long accepted() {
        return tally().sum();
    }

    /** The rows of all sheets that were kept out. */
    public long refused() {
        return read() - accepted();
    }

    /** The same, after new enterprises were compared with others. */
    IntakeReport with(SearchReport compared) {
        return new IntakeReport(sheets, issues, issueCounts, changes, changeCount, compared, severities);
    }

    /** The same, errors before warnings and warnings before notices. */
    public IntakeReport gravestFirst() {
        var sorted =
                issues.stream().sorted(Comparator.comparing(RowIssue::severity)).toList();
        return new IntakeReport(sheets, sorted, issueCounts, changes, changeCount, identities, severities);
    }

    /** What the table is in which an issue stands. */
    public Optional<ExchangeSheet> findSheetOf(RowIssue issue) {
        return sheets.stream()
                .filter(sheet -> sheet.place().equals(issue.place()))
                .findFirst()
                .flatMap(sheet -> ExchangeSheet.findByName(sheet.sheet()));
    }

    /** How many errors and warnings are beyond the bound, and only counted. */
    public long faultsBeyond() {
        long all = severities.getOrDefault(Severity.ERROR, 0L) + severities.getOrDefault(Severity.WARNING, 0L);
        long kept = issues.stream()
                .filter(issue -> issue.severity() != Severity.NOTICE)
                .count();
        return Math.max(0, all - kept);
    }

    /** How many issues there are, the ones beyond the bound included. */
    public long issueCount() {
        return issueCounts.values().stream().mapToLong(Long::longValue).sum();
    }
}
