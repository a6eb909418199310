package io.liantu.intake;

import io.liantu.intake.format.Column;
import io.liantu.intake.format.ExchangeSheet;
import io.liantu.intake.format.HeaderMapping;
import io.liantu.intake.format.HeaderOffers;
import io.liantu.intake.format.Heading;
import io.liantu.intake.format.Remark;
import io.liantu.intake.format.Texts;
import io.liantu.intake.table.TableRow;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The header of a table, understood as far as the format and a mapping go.
 *
 * @param width how many headers there are, remarks not counted
 * @param headings which cell belongs to which column
 * @param remarks the cells that say what is wrong with a row, in a corrected issue file
 */
record Header(int width, Map<Integer, Heading> headings, Set<Integer> remarks) {

    static Header of(ExchangeSheet sheet, TableRow row, HeaderMapping mapping, SheetIssues issues) {
        var headings = new LinkedHashMap<Integer, Heading>();
        for (int i = 0; i < row.cells().size(); i++) {
            var header = Texts.trimmed(row.cells().get(i));
            var heading = Heading.find(sheet, header, mapping);
            if (heading.isPresent()) {
                place(headings, i, heading.get(), header, row.line(), issues);
            }
        }
        var header = of(row, headings);
        row.cells().stream()
                .map(Texts::trimmed)
                .filter(written -> !written.isEmpty() && !Remark.isHeader(written))
                .filter(written -> Heading.find(sheet, written, mapping).isEmpty())
                .forEach(written -> header.offer(sheet, written, row.line(), issues));
        return header;
    }

    /** Whether a row says nothing but what is wrong. */
    boolean isBlank(TableRow row) {
        return !remarks.isEmpty()
                && IntStream.range(0, row.cells().size())
                        .filter(index -> !remarks.contains(index))
                        .allMatch(index -> Texts.trimmed(row.cell(index)).isEmpty());
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
        return new Header(width, inUnit, remarks);
    }

    /** An issue file has its remarks beyond all values, also those that have no header. */
    private static Header of(TableRow row, Map<Integer, Heading> headings) {
        var cells = row.cells().stream().map(Texts::trimmed).toList();
        var remarks = IntStream.range(0, cells.size())
                .filter(index -> !headings.containsKey(index) && Remark.isHeader(cells.get(index)))
                .boxed()
                .collect(Collectors.toSet());
        int named = cells.size();
        while (!remarks.isEmpty()
                && named > 0
                && (remarks.contains(named - 1) || cells.get(named - 1).isEmpty())) {
            named--;
        }
        return new Header(named, headings, remarks);
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
