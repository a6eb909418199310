package io.liantu.intake;

import io.liantu.intake.table.TableRow;
import java.util.Iterator;
import java.util.function.Consumer;

/**
 * Rows of a table that are noted as they are read.
 *
 * @param rows all of them
 * @param noted hears each one that is read
 */
record NotedRows(Iterator<TableRow> rows, Consumer<TableRow> noted) implements Iterator<TableRow> {

    @Override
    public boolean hasNext() {
        return rows.hasNext();
    }

    @Override
    public TableRow next() {
        var row = rows.next();
        noted.accept(row);
        return row;
    }
}
