package io.liantu.intake;

import io.liantu.intake.format.Column;
import io.liantu.intake.format.ExchangeSheet;
import io.liantu.intake.format.HeaderMapping;
import io.liantu.intake.format.HeaderOffers;
import io.liantu.intake.format.Heading;
import io.liantu.intake.format.Texts;
import io.liantu.intake.table.TableRow;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The header of a table, understood as far as the format and a mapping go.
 *
 * @param width how many headers there are
 * @param headings which cell belongs to which column
 */
record Header(int width, Map<Integer, Heading> headings) {

    static Header of(ExchangeSheet sheet, TableRow row, HeaderMapping mapping, SheetIssues issues) {
        var headings = new LinkedHashMap<Integer, Heading>();
        for (int i = 0; i < row.cells().size(); i++) {
            var header = Texts.trimmed(row.cells().get(i));
            var heading = Heading.find(sheet, header, mapping);
            if (heading.isPresent()) {
                place(headings, i, heading.get(), header, row.line(), issues);
            }
        }
        var header = new Header(row.cells().size(), headings);
        row.cells().stream()
                .map(Texts::trimmed)
                .filter(written -> !written.isEmpty())
                .filter(written -> Heading.find(sheet, written, mapping).isEmpty())
                .forEach(written -> header.offer(sheet, written, row.line(), issues));
        return header;
    }

    /** The columns without which no row can be taken, and that are not there. */
    List<Column> missing(ExchangeSheet sheet) {
        var present = columns();
        return sheet.columns().stream()
                .filter(Column::isRequired)
                .filter(column -> !present.contains(column))
                .toList();
    }

    /** The same, where a line above says in which unit amounts are that have none of their own. */
    Header inUnitAbove(BigDecimal unit) {
        var inUnit = new LinkedHashMap<Integer, Heading>();
        headings.forEach((index, heading) -> inUnit.put(index, heading.inUnitAbove(unit)));
        return new Header(width, inUnit);
    }

    private Set<Column> columns() {
        return headings.values().stream().map(Heading::column).collect(Collectors.toSet());
    }

    private static void place(
            Map<Integer, Heading> headings, int index, Heading heading, String header, long line, SheetIssues issues) {
        if (headings.values().stream().anyMatch(other -> other.column().equals(heading.column()))) {
            issues.warning(IssueKind.DUPLICATE_COLUMN, line, heading.column().name(), header, List.of());
        } else {
            headings.put(index, heading);
        }
    }

    /** Offers columns that the table does not have under a name that is known. */
    private void offer(ExchangeSheet sheet, String written, long line, SheetIssues issues) {
        var present = columns();
        var offers = HeaderOffers.columns(sheet, written).stream()
                .filter(column -> !present.contains(column))
                .map(column -> column.name() + " " + column.chinese())
                .toList();
        issues.notice(IssueKind.UNKNOWN_COLUMN, line, written, written, offers);
    }
}
