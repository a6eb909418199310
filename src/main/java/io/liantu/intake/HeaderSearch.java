package io.liantu.intake;

import io.liantu.intake.format.Column;
import io.liantu.intake.format.ExchangeSheet;
import io.liantu.intake.format.HeaderMapping;
import io.liantu.intake.format.HeaderOffers;
import io.liantu.intake.format.Texts;
import io.liantu.intake.format.UnitLine;
import io.liantu.intake.table.TableRow;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Finds the header of a table below a title 标题 and other lines: the first line that has all columns that the sheet
 * cannot do without; if none has, the one that has most of the sheet's columns.
 */
final class HeaderSearch {

    private static final int MOST_LINES = 10;

    private final ExchangeSheet sheet;
    private final HeaderMapping mapping;
    private final SheetIssues issues;

    private HeaderSearch(ExchangeSheet sheet, HeaderMapping mapping, SheetIssues issues) {
        this.sheet = sheet;
        this.mapping = mapping;
        this.issues = issues;
    }

    /** Takes rows up to the header, and tells what is wrong with it; empty where no row below it can be taken. */
    static Optional<Header> in(
            ExchangeSheet sheet, Iterator<TableRow> rows, HeaderMapping mapping, SheetIssues issues) {
        return new HeaderSearch(sheet, mapping, issues).in(rows);
    }

    private Optional<Header> in(Iterator<TableRow> rows) {
        var lines = new ArrayList<TableRow>();
        int best = 0;
        int most = 0;
        while (lines.size() < MOST_LINES && rows.hasNext()) {
            lines.add(rows.next());
            var header = silently(lines.get(lines.size() - 1));
            if (header.missing(sheet).isEmpty()) {
                return Optional.of(taken(lines.subList(0, lines.size() - 1), lines.get(lines.size() - 1)));
            }
            if (header.headings().size() > most) {
                most = header.headings().size();
                best = lines.size() - 1;
            }
        }
        if (!lines.isEmpty()) {
            refuse(lines.get(best));
        }
        return Optional.empty();
    }

    private Header silently(TableRow row) {
        return Header.of(sheet, row, mapping, SheetIssues.ignored());
    }

    private Header taken(List<TableRow> above, TableRow row) {
        var header = Header.of(sheet, row, mapping, issues);
        if (above.isEmpty()) {
            return header;
        }
        var text = above.stream().map(HeaderSearch::text).collect(Collectors.joining(" "));
        var unit = UnitLine.factor(text);
        issues.notice(
                IssueKind.LINES_ABOVE_HEADER,
                row.line(),
                "",
                text,
                unit.map(UnitLine.Unit::name).stream().toList());
        return unit.map(UnitLine.Unit::factor).map(header::inUnitAbove).orElse(header);
    }

    private static String text(TableRow row) {
        return row.cells().stream()
                .map(Texts::trimmed)
                .filter(cell -> !cell.isEmpty())
                .collect(Collectors.joining(" "));
    }

    private void refuse(TableRow row) {
        var header = Header.of(sheet, row, mapping, issues);
        header.missing(sheet)
                .forEach(column -> issues.error(
                        IssueKind.MISSING_COLUMN, row.line(), column.name(), column.chinese(), meant(row, column)));
    }

    /** The headers that may be meant for a column that is missing. */
    private List<String> meant(TableRow row, Column column) {
        return row.cells().stream()
                .map(Texts::trimmed)
                .filter(header -> HeaderOffers.columns(sheet, header).contains(column))
                .toList();
    }
}
