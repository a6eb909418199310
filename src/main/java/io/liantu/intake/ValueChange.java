package io.liantu.intake;

/**
 * A value that takes the place of another.
 *
 * @param place the file, or the workbook and its sheet
 * @param line the line of the row that changes it
 * @param key what the row is about
 * @param column the column's English name
 * @param before what stood before; empty when nothing was known
 * @param after what stands now, or would after a dry run
 */
public record ValueChange(String place, long line, String key, String column, String before, String after) {}
