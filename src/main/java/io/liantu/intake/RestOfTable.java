package io.liantu.intake;

import io.liantu.intake.table.Table;
import io.liantu.intake.table.TableRow;
import java.util.BitSet;
import java.util.stream.Stream;

/**
 * Some rows of a table, under its header and in their own lines.
 *
 * @param whole the table
 * @param lines those of the header and of the rows
 * @param toTheEnd whether to read on behind the last of them, where the table breaks off
 */
record RestOfTable(Table whole, BitSet lines, boolean toTheEnd) implements Table {

    @Override
    public String name() {
        return whole.name();
    }

    @Override
    public String place() {
        return whole.place();
    }

    @Override
    public Stream<TableRow> rows() {
        int last = toTheEnd ? Integer.MAX_VALUE : lines.length() - 1;
        return whole.rows().takeWhile(row -> row.line() <= last).filter(row -> lines.get((int) row.line()));
    }
}
