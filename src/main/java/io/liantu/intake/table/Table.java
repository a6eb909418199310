package io.liantu.intake.table;

import java.util.stream.Stream;

/** Rows of text under a header, in a file or a sheet of a workbook. It can be read more than once. */
public interface Table {

    /** What it is called, without folder and extension. */
    String name();

    /** Where a person finds it. */
    String place();

    /**
     * Its rows from the first that is not blank, which is the header. Close the stream.
     *
     * @throws BrokenTable also while the stream is being read, when the text cannot be told apart into rows
     */
    Stream<TableRow> rows();
}
