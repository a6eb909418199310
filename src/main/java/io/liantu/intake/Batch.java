package io.liantu.intake;

import io.liantu.intake.table.BrokenTable;
import io.liantu.intake.table.TableRow;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/**
 * Rows that go through the steps together.
 *
 * @param read how many were written in the table
 * @param rows those of them that could be read
 */
record Batch(int read, List<Row> rows) {

    /**
     * Neither many nor long rows fill the memory, where there are three batches at most: one is written, with what is made
     * of its rows, one waits for it, and one is read.
     */
    private static final int MOST_CHARACTERS = 20_000_000;

    /** Up to so many rows more; fewer when they are long, fewer and then none after the table breaks off. */
    static Batch next(Iterator<TableRow> table, RowReader reader, int most, SheetIssues issues) {
        var rows = new ArrayList<Row>();
        int read = 0;
        long length = 0;
        try {
            while (read < most && length < MOST_CHARACTERS && !issues.broken() && table.hasNext()) {
                var row = table.next();
                if (reader.isRow(row)) {
                    read++;
                    length += row.length();
                    reader.read(row).ifPresent(rows::add);
                }
            }
        } catch (BrokenTable e) {
            issues.breaks(e);
        }
        return new Batch(read, rows);
    }

    boolean isEmpty() {
        return read == 0;
    }
}
