package io.liantu.intake.bulk;

import java.io.Closeable;
import java.io.IOException;
import java.util.BitSet;

/** One table on its way into the importer's files. It takes what is plainly in order and leaves the rest alone. */
public interface StagedTable extends Closeable {

    /** Whether a row is laid out; if not, the ordinary import decides on it. */
    boolean take(int line, Given row) throws IOException;

    /** A row that is not to be laid out but may well be in order. */
    void leave(Given row);

    /** Whether the links of a row to others of the same table are laid out, when all of them were read. */
    boolean link(Given row) throws IOException;

    /** The lines whose keys stand in the table more than once, or may: all of them go through the ordinary import. */
    BitSet repeatedLines() throws IOException;
}
