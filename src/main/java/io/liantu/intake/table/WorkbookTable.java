package io.liantu.intake.table;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.jspecify.annotations.Nullable;

/**
 * One sheet of a workbook, streamed. Numbers come as plain digits, cells shown as dates as ISO dates.
 *
 * @param place the workbook and the sheet
 * @param sheet the sheet
 */
record WorkbookTable(String place, Sheet sheet) implements Table {

    private static final Pattern NOT_SHOWN = Pattern.compile("\"[^\"]*\"|\\[[^\\]]*]|\\\\.");
    private static final int MOST_DIGITS = 400;

    @Override
    public String name() {
        return sheet.getName();
    }

    @Override
    public Stream<TableRow> rows() {
        try {
            return Rows.guarded(sheet.openStream().map(WorkbookTable::row));
        } catch (IOException e) {
            throw new BrokenTable(e);
        }
    }

    private static TableRow row(Row row) {
        return new TableRow(row.getRowNum(), cells(row));
    }

    private static List<String> cells(Row row) {
        return IntStream.range(0, row.getCellCount())
                .mapToObj(i -> row.getOptionalCell(i).map(WorkbookTable::text).orElse(""))
                .toList();
    }

    private static String text(Cell cell) {
        if (cell.getType() == CellType.NUMBER) {
            return isDate(cell.getDataFormatString())
                    ? cell.asDate().toLocalDate().toString()
                    : digits(cell.asNumber());
        }
        return cell.getType() == CellType.BOOLEAN ? cell.asBoolean().toString() : raw(cell);
    }

    private static String raw(Cell cell) {
        var text = cell.getType() == CellType.STRING ? cell.asString() : cell.getRawValue();
        return text == null ? "" : text;
    }

    private static String digits(BigDecimal number) {
        return Math.abs(number.scale()) > MOST_DIGITS
                ? number.toString()
                : number.stripTrailingZeros().toPlainString();
    }

    private static boolean isDate(@Nullable String format) {
        if (format == null) {
            return false;
        }
        var shown = NOT_SHOWN.matcher(format.toLowerCase(Locale.ROOT)).replaceAll("");
        return shown.contains("yy") || (shown.contains("d") && shown.contains("m"));
    }
}
