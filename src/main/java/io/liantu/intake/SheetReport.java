package io.liantu.intake;

/**
 * What became of the rows of one sheet.
 *
 * @param sheet its English name in the exchange format
 * @param place the file, or the workbook and its sheet
 * @param read its rows
 * @param tally what the accepted ones did, or would do after a dry run
 */
public record SheetReport(String sheet, String place, long read, Tally tally) {

    /** Its rows that were taken. */
    public long accepted() {
        return tally.sum();
    }

    /** Its rows that were kept out. */
    public long refused() {
        return read - accepted();
    }
}
