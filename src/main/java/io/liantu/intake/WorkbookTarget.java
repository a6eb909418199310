package io.liantu.intake;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/** A workbook with a sheet for each table, all of its cells text, so that nothing in it is a formula or a rounded number. */
final class WorkbookTarget implements ExportTarget {

    private static final int MOST_ROWS = 1_048_576;
    private static final int FLUSHED = 1000;

    private final Workbook workbook;
    private @Nullable Worksheet sheet;
    private int rows;

    WorkbookTarget(OutputStream out) {
        workbook = new Workbook(out, "Liantu", "1.0");
    }

    @Override
    public void begin(String table, List<String> header) throws IOException {
        begin(table);
        row(header);
    }

    /** Begins a table whose header comes later. */
    void begin(String table) throws IOException {
        end();
        sheet = workbook.newWorksheet(table);
        rows = 0;
    }

    /** @throws TooLargeForWorkbook when a sheet may hold no more rows */
    @Override
    public void row(List<String> cells) throws IOException {
        var current = sheet;
        if (current == null) {
            return;
        }
        if (rows == MOST_ROWS) {
            throw new TooLargeForWorkbook(MOST_ROWS);
        }
        for (int i = 0; i < cells.size(); i++) {
            if (!cells.get(i).isEmpty()) {
                current.value(rows, i, cells.get(i));
            }
        }
        rows++;
        if (rows % FLUSHED == 0) {
            current.flush();
        }
    }

    @Override
    public void close() throws IOException {
        end();
        workbook.close();
    }

    private void end() throws IOException {
        if (sheet != null) {
            sheet.close();
            sheet = null;
        }
    }
}
