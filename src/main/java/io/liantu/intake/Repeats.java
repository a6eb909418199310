package io.liantu.intake;

import io.liantu.intake.format.Column;
import io.liantu.intake.format.HeaderMapping;
import io.liantu.intake.format.Texts;
import io.liantu.intake.table.BrokenTable;
import io.liantu.intake.table.Table;
import io.liantu.intake.table.TableRow;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Reports what one voice says more than once in a table. A row that says the same again is a notice. A row that says
 * something else is a warning: both are taken in the order of their lines, so where both speak the later one stands.
 */
final class Repeats implements Closeable {

    private final Table table;
    private final SheetColumns columns;
    private final HeaderMapping mapping;
    private final SheetIssues issues;
    private final SeenRows seen;

    Repeats(Table table, SheetColumns columns, HeaderMapping mapping, SheetIssues issues) {
        this.table = table;
        this.mapping = mapping;
        this.columns = columns;
        this.issues = issues;
        this.seen = new SeenRows(columns.keys());
    }

    void note(List<Row> rows) {
        rows.forEach(seen::note);
    }

    void report() {
        var repetitions = seen.repeated(issues.room(Severity.WARNING), issues.room(Severity.NOTICE));
        tell(repetitions.first());
        issues.addUnkept(Severity.WARNING, IssueKind.DUPLICATE_KEY, repetitions.moreOthers());
        issues.addUnkept(Severity.NOTICE, IssueKind.DUPLICATE_KEY, repetitions.moreSame());
    }

    private void tell(List<SeenRows.Repeated> repeated) {
        if (repeated.isEmpty()) {
            return;
        }
        var keys = writtenKeys(repeated);
        var column = columns.keys().stream().map(Column::name).collect(Collectors.joining(", "));
        for (var row : repeated) {
            var before = List.of(Long.toString(row.before()));
            var key = keys.getOrDefault(row.line(), "");
            if (row.same()) {
                issues.notice(IssueKind.DUPLICATE_KEY, row.line(), column, key, before);
            } else {
                issues.warning(IssueKind.DUPLICATE_KEY, row.line(), column, key, before);
            }
        }
    }

    @Override
    public void close() {
        try {
            seen.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** As they stand in the table, which is looked at once more: keeping them all would take memory. */
    private Map<Long, String> writtenKeys(List<SeenRows.Repeated> repeated) {
        var keys = new HashMap<Long, String>();
        repeated.forEach(row -> keys.put(row.line(), ""));
        try (var rows = table.rows()) {
            var iterator = rows.iterator();
            HeaderSearch.in(columns.sheet(), iterator, mapping, SheetIssues.ignored())
                    .ifPresent(header -> iterator.forEachRemaining(
                            row -> keys.computeIfPresent(row.line(), (line, key) -> key(header, row))));
        } catch (BrokenTable e) {
            return keys; // Reported where it breaks off; what was read until there has its keys.
        }
        return keys;
    }

    private String key(Header header, TableRow row) {
        return header.headings().entrySet().stream()
                .filter(heading -> heading.getValue().column().isKey())
                .filter(heading -> heading.getKey() < row.cells().size())
                .map(heading -> Texts.trimmed(row.cells().get(heading.getKey())))
                .collect(Collectors.joining(", "));
    }
}
