package io.liantu.intake;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;

/** Where exported tables go, one after the other. */
interface ExportTarget extends Closeable {

    /** Begins a table; the one before is complete. */
    void begin(String table, List<String> header) throws IOException;

    void row(List<String> cells) throws IOException;
}
