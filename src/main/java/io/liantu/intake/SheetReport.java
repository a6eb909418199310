package io.liantu.intake;

/**
 * What became of the rows of one sheet.
 *
 * @param sheet its English name in the exchange format
 * @param place the file, or the workbook and its sheet
 * @param read its rows
 * @param accepted its rows that are in the graph now, or would be after a dry run
 * @param gained what the graph gained by them
 */
public record SheetReport(String sheet, String place, long read, long accepted, GraphGain gained) {

    /** Its rows that were kept out. */
    public long refused() {
        return read - accepted;
    }
}
