package io.liantu.intake;

import java.util.List;
import java.util.Map;

/**
 * What an import did, or would do.
 *
 * @param dryRun whether nothing was written
 * @param sheets what became of each sheet, in the order of writing
 * @param issues the first issues, up to a bound
 * @param issueCounts all issues, the ones beyond the bound included
 */
public record IntakeReport(
        boolean dryRun, List<SheetReport> sheets, List<RowIssue> issues, Map<IssueKind, Long> issueCounts) {

    /** The rows of all sheets. */
    public long read() {
        return sheets.stream().mapToLong(SheetReport::read).sum();
    }

    /** The rows of all sheets that are in the graph now, or would be after a dry run. */
    public long accepted() {
        return sheets.stream().mapToLong(SheetReport::accepted).sum();
    }

    /** The rows of all sheets that were kept out. */
    public long refused() {
        return read() - accepted();
    }

    /** What the graph gained in all. */
    public GraphGain gained() {
        return sheets.stream().map(SheetReport::gained).reduce(GraphGain.NONE, GraphGain::plus);
    }

    /** How many issues there are, the ones beyond the bound included. */
    public long issueCount() {
        return issueCounts.values().stream().mapToLong(Long::longValue).sum();
    }
}
