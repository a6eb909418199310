package io.liantu.intake;

import io.liantu.intake.format.Column;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Notices keys that stand in a table more than once. A row that says the same again is a notice and changes nothing. A
 * row that says something else is a warning: both are taken in the order of their lines, so where both speak the later
 * one stays, as it would if they came in two files, and importing again ends in the same graph.
 */
final class SeenRows {

    private record Seen(long line, int content) {}

    private final List<Column> keys;
    private final SheetIssues issues;
    private final Map<List<String>, Seen> seen = new HashMap<>();

    SeenRows(List<Column> keys, SheetIssues issues) {
        this.keys = keys;
        this.issues = issues;
    }

    /** The rows to write, one for each key. */
    List<Row> distinct(List<Row> rows) {
        return merged(
                keys, rows.stream().filter(row -> isNews(key(keys, row), row)).toList());
    }

    /** One row for each key, with all that its rows give; where several speak, the last one stays. */
    static List<Row> merged(List<Column> keys, List<Row> rows) {
        var merged = new LinkedHashMap<List<String>, Row>();
        rows.forEach(row -> merged.merge(key(keys, row), row, Row::overlaid));
        return List.copyOf(merged.values());
    }

    private boolean isNews(List<String> key, Row row) {
        var content = row.all().hashCode();
        var before = seen.putIfAbsent(key, new Seen(row.line(), content));
        if (before == null) {
            return true;
        }
        var where = List.of(Long.toString(before.line()));
        var column = String.join(", ", keys.stream().map(Column::name).toList());
        var value = String.join(", ", key);
        if (before.content() == content) {
            issues.notice(IssueKind.DUPLICATE_KEY, row.line(), column, value, where);
            return false;
        }
        seen.put(key, new Seen(row.line(), content));
        issues.warning(IssueKind.DUPLICATE_KEY, row.line(), column, value, where);
        return true;
    }

    private static List<String> key(List<Column> keys, Row row) {
        return keys.stream().map(row::text).toList();
    }
}
