package io.liantu.intake.table;

import java.util.List;

/**
 * One row as it was written.
 *
 * @param line where it starts, counted from one
 * @param cells its values in the order of the columns, empty where nothing was written
 */
public record TableRow(long line, List<String> cells) {

    /** Whether nothing but white space is written in it. */
    public boolean isBlank() {
        return cells.stream().allMatch(String::isBlank);
    }
}
