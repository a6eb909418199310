package io.liantu.intake.table;

import io.liantu.intake.format.DateSystem;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;

/**
 * One sheet of a workbook, streamed. Numbers come as plain digits, cells shown as dates as ISO dates, formulas as what
 * they came to when the workbook was saved.
 *
 * @param place the workbook and the sheet
 * @param sheet the sheet
 * @param dates where the workbook begins to count days
 */
record WorkbookTable(String place, Sheet sheet, DateSystem dates) implements Table {

    @Override
    public String name() {
        return sheet.getName();
    }

    @Override
    public Stream<TableRow> rows() {
        try {
            return Rows.guarded(sheet.openStream().map(this::row), () -> 0);
        } catch (IOException | ExcelReaderException e) {
            throw new BrokenTable(e);
        }
    }

    private TableRow row(Row row) {
        var text = new CellText(dates);
        return new TableRow(row.getRowNum(), cells(row, text), formulas(row), dates);
    }

    private static List<String> cells(Row row, CellText text) {
        return IntStream.range(0, row.getCellCount())
                .mapToObj(i -> row.getOptionalCell(i).map(text::of).orElse(""))
                .toList();
    }

    private static Map<Integer, TableRow.Origin> formulas(Row row) {
        Map<Integer, TableRow.Origin> formulas = new HashMap<>();
        for (int i = 0; i < row.getCellCount(); i++) {
            int index = i;
            row.getOptionalCell(i)
                    .filter(cell -> cell.getFormula() != null)
                    .ifPresent(cell -> formulas.put(index, origin(cell)));
        }
        return formulas;
    }

    private static TableRow.Origin origin(Cell cell) {
        return cell.getRawValue() == null ? TableRow.Origin.UNCOMPUTED : TableRow.Origin.COMPUTED;
    }
}
