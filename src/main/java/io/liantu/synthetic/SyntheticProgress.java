package io.liantu.synthetic;

/** Hears how far the writing of a made-up network is. */
@FunctionalInterface
public interface SyntheticProgress {

    /** Nobody listens. */
    SyntheticProgress SILENT = (sheet, rows) -> {};

    /**
     * Some rows more are written.
     *
     * @param sheet the table, by its English name in the exchange format
     * @param rows how many of its rows are written
     */
    void advanced(String sheet, long rows);
}
