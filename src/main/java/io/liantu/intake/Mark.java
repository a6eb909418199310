package io.liantu.intake;

/**
 * How far an import is in a table.
 *
 * @param place the file, or the workbook and its sheet
 * @param pass 1 for what rows say, 2 for their links to rows of the same table
 * @param rows the rows read in this pass, those of the batch at hand included
 */
record Mark(String place, int pass, long rows) {}
