package io.liantu.intake;

/**
 * A table or a header of an import, and what it means or may mean.
 *
 * @param sheet the English name of the sheet that a header stands in; empty for a table
 * @param written as it stands in the file
 * @param means the English name of the sheet or column; empty when nobody can say
 */
public record NameMeaning(String sheet, String written, String means) {

    boolean isTable() {
        return sheet.isEmpty();
    }
}
