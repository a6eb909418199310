package io.liantu.intake;

import io.liantu.intake.table.TableRow;
import java.util.BitSet;
import java.util.Iterator;

/**
 * Rows of a table, whose lines are noted as they are read.
 *
 * @param rows all of them
 * @param lines takes those that were read
 */
record ReadLines(Iterator<TableRow> rows, BitSet lines) implements Iterator<TableRow> {

    @Override
    public boolean hasNext() {
        return rows.hasNext();
    }

    @Override
    public TableRow next() {
        var row = rows.next();
        lines.set(Math.toIntExact(row.line()));
        return row;
    }
}
