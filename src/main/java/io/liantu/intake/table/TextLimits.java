package io.liantu.intake.table;

/**
 * How wide and long what somebody wrote may be, whatever the file is.
 *
 * @param columns in a row; a spreadsheet program has as many
 * @param cellCharacters in a value
 * @param rowCharacters in a row of a text file
 */
public record TextLimits(int columns, int cellCharacters, int rowCharacters) {

    /** The limits of files that come with the application. */
    public static final TextLimits DEFAULT = new TextLimits(16_384, 100_000, 1_000_000);
}
