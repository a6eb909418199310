package io.liantu.intake.table;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import java.util.ArrayList;
import java.util.List;

/** Makes rows of fields as they are parsed, and breaks off before one grows beyond the limits. */
final class CsvRows extends AbstractBaseCsvCallbackHandler<TableRow> {

    private final TextLimits limits;
    private List<String> cells = new ArrayList<>();
    private int characters;

    CsvRows(TextLimits limits) {
        this.limits = limits;
    }

    /** The line that the row starts at which is being read. */
    long line() {
        return getStartingLineNumber();
    }

    @Override
    protected void handleBegin(long line) {
        cells = new ArrayList<>(cells.size());
        characters = 0;
    }

    @Override
    protected void handleField(int index, char[] buffer, int offset, int length, boolean quoted) {
        characters += length;
        if (index >= limits.columns() || length > limits.cellCharacters() || characters > limits.rowCharacters()) {
            throw new BrokenTable(BrokenTable.Reason.TOO_LONG, line());
        }
        cells.add(new String(buffer, offset, length));
    }

    @Override
    protected TableRow buildRecord() {
        return new TableRow(line(), cells);
    }
}
