package io.liantu.intake;

import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Locale;

/** The forms of an export. */
public enum ExportForm {
    /** A folder of CSV files. */
    FOLDER,
    /** A zip of CSV files. */
    ZIP,
    /** A workbook with a sheet for each table. */
    XLSX;

    /** The form that the name of a file or folder says. */
    public static ExportForm of(Path path) {
        var name = path.toString().toLowerCase(Locale.ROOT);
        return name.endsWith(".zip") ? ZIP : name.endsWith(".xlsx") ? XLSX : FOLDER;
    }

    ExportTarget target(OutputStream out) {
        return this == XLSX ? new WorkbookTarget(out) : CsvTarget.zip(out);
    }
}
