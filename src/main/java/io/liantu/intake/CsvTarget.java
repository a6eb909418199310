package io.liantu.intake;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;

/** CSV files in UTF-8, in a folder or in a zip. Each begins with a byte order mark, which spreadsheets look for. */
final class CsvTarget implements ExportTarget {

    /** Opens a file for a table. */
    private interface Opener {
        OutputStream open(String file) throws IOException;
    }

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final Opener opener;
    private final Closeable whole;
    private @Nullable CsvWriter table;

    private CsvTarget(Opener opener, Closeable whole) {
        this.opener = opener;
        this.whole = whole;
    }

    static CsvTarget folder(Path folder) {
        return new CsvTarget(file -> Files.newOutputStream(folder.resolve(file)), () -> {});
    }

    static CsvTarget zip(OutputStream out) {
        var zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        return new CsvTarget(file -> entry(zip, file), zip::finish);
    }

    @Override
    public void begin(String name, List<String> header) throws IOException {
        end();
        var writer = new BufferedWriter(new OutputStreamWriter(opener.open(name + ".csv"), StandardCharsets.UTF_8));
        writer.write(BYTE_ORDER_MARK);
        table = CsvWriter.builder().build(writer);
        row(header);
    }

    @Override
    public void row(List<String> cells) {
        if (table != null) {
            table.writeRecord(cells);
        }
    }

    @Override
    public void close() throws IOException {
        end();
        whole.close();
    }

    private void end() throws IOException {
        if (table != null) {
            table.close();
            table = null;
        }
    }

    private static OutputStream entry(ZipOutputStream zip, String file) throws IOException {
        zip.putNextEntry(new ZipEntry(file));
        return new FilterOutputStream(zip) {

            @Override
            public void write(byte[] bytes, int offset, int length) throws IOException {
                out.write(bytes, offset, length);
            }

            @Override
            public void close() throws IOException {
                zip.closeEntry();
            }
        };
    }
}
