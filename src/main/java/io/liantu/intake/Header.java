package io.liantu.intake;

import io.liantu.intake.format.Column;
import io.liantu.intake.format.ExchangeSheet;
import io.liantu.intake.format.Heading;
import io.liantu.intake.format.Texts;
import io.liantu.intake.table.TableRow;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The header of a table, understood as far as the format goes.
 *
 * @param width how many headers there are
 * @param headings which cell belongs to which column
 */
record Header(int width, Map<Integer, Heading> headings) {

    static Header of(ExchangeSheet sheet, TableRow row, SheetIssues issues) {
        var headings = new LinkedHashMap<Integer, Heading>();
        for (int i = 0; i < row.cells().size(); i++) {
            int index = i;
            var header = Texts.trimmed(row.cells().get(i));
            Heading.find(sheet, header)
                    .ifPresentOrElse(
                            heading -> place(headings, index, heading, header, row.line(), issues),
                            () -> reportUnknown(header, row.line(), issues));
        }
        return new Header(row.cells().size(), headings);
    }

    /** The columns without which no row can be taken, and that are not there. */
    List<Column> missing(ExchangeSheet sheet) {
        var present = columns();
        return sheet.columns().stream()
                .filter(Column::isRequired)
                .filter(column -> !present.contains(column))
                .toList();
    }

    /** The columns that are there, in the order in which they stand. */
    List<Column> columns() {
        return headings.values().stream().map(Heading::column).toList();
    }

    private static void place(
            Map<Integer, Heading> headings, int index, Heading heading, String header, long line, SheetIssues issues) {
        if (headings.values().stream().anyMatch(other -> other.column().equals(heading.column()))) {
            issues.warning(IssueKind.DUPLICATE_COLUMN, line, heading.column().name(), header, List.of());
        } else {
            headings.put(index, heading);
        }
    }

    private static void reportUnknown(String header, long line, SheetIssues issues) {
        if (!header.isEmpty()) {
            issues.notice(IssueKind.UNKNOWN_COLUMN, line, header, header, List.of());
        }
    }
}
