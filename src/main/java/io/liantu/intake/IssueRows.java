package io.liantu.intake;

import io.liantu.intake.format.ExchangeSheet;
import io.liantu.intake.format.HeaderMapping;
import io.liantu.intake.format.Heading;
import io.liantu.intake.format.Reading;
import io.liantu.intake.format.Texts;
import io.liantu.intake.format.ValueType;
import io.liantu.intake.table.BrokenTable;
import io.liantu.intake.table.Table;
import io.liantu.intake.table.TableRow;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;

/**
 * The rows of one table that somebody should correct, as they stand there, below all that stands there down to the
 * header; a title may say the unit of amounts. What is wrong with no row in particular has a row of its own.
 *
 * @param remarks what is wrong, by line
 */
record IssueRows(ExchangeSheet sheet, Table table, HeaderMapping mapping, NavigableMap<Long, String> remarks) {

    /** Hears of rows, those down to the header first. */
    interface Reader {
        void row(List<String> cells, Kind kind, String remark) throws IOException;
    }

    /** What a row of an issue file is. */
    enum Kind {
        TITLE,
        HEADER,
        FAULTY
    }

    private static final int LONGEST_CELL = 32_767;

    void read(Reader reader) throws IOException {
        for (var remark : listed(reader).values()) {
            reader.row(List.of(), Kind.FAULTY, remark);
        }
    }

    /** Leaves what belongs to no row that can be read. */
    private Map<Long, String> listed(Reader reader) throws IOException {
        var left = new TreeMap<>(remarks);
        try (var rows = table.rows()) {
            var iterator = rows.iterator();
            var header = head(iterator, reader);
            while (!left.isEmpty() && iterator.hasNext()) {
                var row = iterator.next();
                var remark = left.remove(row.line());
                if (remark != null) {
                    reader.row(cells(row, header), Kind.FAULTY, remark);
                }
            }
        } catch (BrokenTable e) {
            return left; // That it breaks off is among them.
        }
        return left;
    }

    /** Where no header can be found, the line that most looks like one is; the first remark is about it. */
    private Header head(Iterator<TableRow> rows, Reader reader) throws IOException {
        var taken = new ArrayList<TableRow>();
        var found = HeaderSearch.in(sheet, new NotedRows(rows, taken::add), mapping, SheetIssues.ignored());
        if (found.isEmpty()) {
            taken.removeIf(row -> row.line() > remarks.firstKey());
        }
        if (taken.isEmpty()) {
            return new Header(0, Map.of(), Set.of());
        }
        var last = taken.get(taken.size() - 1);
        var header = found.orElseGet(() -> Header.of(sheet, last, mapping, SheetIssues.ignored()));
        for (var above : taken.subList(0, taken.size() - 1)) {
            reader.row(cells(above, header), Kind.TITLE, "");
        }
        reader.row(cells(last, header), Kind.HEADER, "");
        return header;
    }

    /** None when a workbook cannot hold one of them. */
    private static List<String> cells(TableRow row, Header header) {
        var cells = new ArrayList<String>();
        for (int i = 0; i < row.cells().size(); i++) {
            if (!header.remarks().contains(i)) {
                var heading = header.headings().get(i);
                cells.add(heading == null ? row.cell(i) : cell(row, i, heading));
            }
        }
        return cells.stream().anyMatch(cell -> cell.length() > LONGEST_CELL) ? List.of() : cells;
    }

    /** A count of days means another day in another workbook, so the day itself is written. */
    private static String cell(TableRow row, int index, Heading heading) {
        var text = Texts.trimmed(row.cell(index));
        return heading.column().type() == ValueType.DATE
                        && !text.isEmpty()
                        && heading.read(text, row.dates()) instanceof Reading.Understood understood
                ? understood.value().toString()
                : row.cell(index);
    }
}
