package io.liantu.synthetic;

import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Writes one table, row by row. It quotes nothing: no made-up text holds a separator, a quote or a line break.
 *
 * <p>Progress is told once in {@value #ROWS_BETWEEN} rows.
 */
final class SheetWriter implements Closeable {

    private static final int BUFFER = 1 << 18;
    private static final int ROWS_BETWEEN = 16_384;

    private final SyntheticSheet sheet;
    private final SyntheticProgress progress;
    private final BufferedWriter out;
    private long rows;

    SheetWriter(SyntheticSheet sheet, Path folder, SyntheticProgress progress) throws IOException {
        this.sheet = sheet;
        this.progress = progress;
        var file = Files.newOutputStream(folder.resolve(sheet.title() + ".csv"));
        this.out = new BufferedWriter(new OutputStreamWriter(file, StandardCharsets.UTF_8), BUFFER);
        out.write(String.join(",", sheet.headers()));
        out.write('\n');
    }

    /** A row; its last value, the source, is added. */
    void row(String... values) throws IOException {
        for (var value : values) {
            out.write(value);
            out.write(',');
        }
        out.write(Labels.SOURCE);
        out.write('\n');
        if (++rows % ROWS_BETWEEN == 0) {
            progress.advanced(sheet.title(), rows);
        }
    }

    long rows() {
        return rows;
    }

    @Override
    public void close() throws IOException {
        out.close();
        progress.advanced(sheet.title(), rows);
    }
}
