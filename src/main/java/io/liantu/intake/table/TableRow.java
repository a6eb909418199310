package io.liantu.intake.table;

import io.liantu.intake.format.DateSystem;
import io.liantu.intake.format.Texts;
import java.util.List;
import java.util.Map;

/**
 * One row as it was written.
 *
 * @param line where it starts, counted from one
 * @param cells its values in the order of the columns, empty where nothing was written
 * @param formulas the cells that hold a formula, and whether its value is there
 * @param dates the system in which its plain counts of days are
 */
public record TableRow(long line, List<String> cells, Map<Integer, Origin> formulas, DateSystem dates) {

    /** Where a value comes from. */
    public enum Origin {
        /** Somebody or some program wrote it. */
        WRITTEN,
        /** A formula; the value is the one that the spreadsheet computed last. */
        COMPUTED,
        /** A formula that no spreadsheet has computed, so there is no value. */
        UNCOMPUTED
    }

    /** A row without formulas. */
    public TableRow(long line, List<String> cells) {
        this(line, cells, Map.of(), DateSystem.FROM_1900);
    }

    /** Whether nothing but white space is written in it. */
    public boolean isBlank() {
        return !formulas.containsValue(Origin.UNCOMPUTED)
                && cells.stream().allMatch(cell -> Texts.trimmed(cell).isEmpty());
    }

    /** What is written in a column, empty where the row does not reach so far. */
    public String cell(int index) {
        return index < cells.size() ? cells.get(index) : "";
    }

    /** Where the value in a column comes from. */
    public Origin origin(int index) {
        return formulas.getOrDefault(index, Origin.WRITTEN);
    }

    /** How many characters it has. */
    public int length() {
        return cells.stream().mapToInt(String::length).sum();
    }
}
