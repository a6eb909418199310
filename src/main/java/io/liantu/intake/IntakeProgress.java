package io.liantu.intake;

/** Hears how far an import is. */
@FunctionalInterface
public interface IntakeProgress {

    /** Nobody listens. */
    IntakeProgress SILENT = (sheet, rows) -> {};

    /**
     * Some rows more are done.
     *
     * @param sheet the sheet being read, by its English name
     * @param rows how many of its rows are done
     */
    void advanced(String sheet, long rows);
}
