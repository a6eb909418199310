package io.liantu.intake;

import io.liantu.intake.table.BrokenTable;
import io.liantu.intake.table.BrokenTable.Reason;
import java.util.BitSet;
import java.util.List;
import java.util.Map;

/** The issues of one table, and which of its lines they keep out. */
final class SheetIssues {

    private static final int LONGEST_VALUE = 200;
    private static final Map<Reason, IssueKind> BREAKS = Map.of(
            Reason.DAMAGED, IssueKind.UNREADABLE_REST,
            Reason.QUOTE, IssueKind.OPEN_QUOTE,
            Reason.TOO_LONG, IssueKind.TOO_LONG);

    private final String place;
    private final IssueLog log;
    private final BitSet refused = new BitSet();
    private boolean broken;

    SheetIssues(String place, IssueLog log) {
        this.place = place;
        this.log = log;
    }

    /** For a second look at a table whose issues are known. */
    static SheetIssues ignored() {
        return new SheetIssues("", new IssueLog(0));
    }

    void error(IssueKind kind, long line, String column, String value, List<String> suggestions) {
        refused.set(index(line));
        add(Severity.ERROR, kind, line, column, value, suggestions);
    }

    void warning(IssueKind kind, long line, String column, String value, List<String> suggestions) {
        add(Severity.WARNING, kind, line, column, value, suggestions);
    }

    void notice(IssueKind kind, long line, String column, String value, List<String> suggestions) {
        add(Severity.NOTICE, kind, line, column, value, suggestions);
    }

    /** The table cannot be read any further. */
    void breaks(BrokenTable reason) {
        broken = true;
        var kind = BREAKS.getOrDefault(reason.reason(), IssueKind.UNREADABLE_REST);
        add(Severity.ERROR, kind, reason.line(), "", String.valueOf(reason.getMessage()), List.of());
    }

    /** Counts issues of which nothing else is told. */
    void addUnkept(Severity severity, IssueKind kind, long more) {
        log.addUnkept(severity, kind, more);
    }

    /** How many more issues of a severity will be kept whole. */
    int room(Severity severity) {
        return log.room(severity);
    }

    boolean broken() {
        return broken;
    }

    boolean refuses(long line) {
        return refused.get(index(line));
    }

    private static int index(long line) {
        return (int) Math.min(line, Integer.MAX_VALUE - 1L);
    }

    private void add(
            Severity severity, IssueKind kind, long line, String column, String value, List<String> suggestions) {
        log.add(new RowIssue(severity, kind, place, line, column, shortened(value), suggestions));
    }

    private static String shortened(String value) {
        return value.length() <= LONGEST_VALUE ? value : value.substring(0, LONGEST_VALUE) + "…";
    }
}
