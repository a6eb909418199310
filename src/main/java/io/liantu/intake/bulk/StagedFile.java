package io.liantu.intake.bulk;

import io.liantu.intake.format.ValueType;
import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One file of the offline importer. An empty cell is no value, a quoted empty one is an empty text. */
final class StagedFile implements Closeable {

    static final String LIST_SEPARATOR = ";";

    private static final int BUFFER = 1 << 18;
    private static final double LARGEST_EXACT = 1e15;

    private final BufferedWriter out;
    private boolean rowBegun;
    private long rows;

    StagedFile(Path file, List<String> header) throws IOException {
        this.out =
                new BufferedWriter(new OutputStreamWriter(Files.newOutputStream(file), StandardCharsets.UTF_8), BUFFER);
        out.write(String.join(",", header));
        out.write('\n');
    }

    /** A header cell with the importer's name for what the values are. */
    static String heading(String property, ValueType type) {
        return property
                + switch (type) {
                    case TEXT, WORD, CREDIT_CODE, REFERENCE, REFERENCES -> ":string";
                    case NUMBER, AMOUNT, SHARE, LONGITUDE, LATITUDE -> ":double";
                    case COUNT -> ":long";
                    case DATE -> ":date";
                    case BOOLEAN -> ":boolean";
                    case LIST -> ":string[]";
                };
    }

    StagedFile id(int id) throws IOException {
        separate();
        out.write(Integer.toString(id));
        return this;
    }

    StagedFile value(@Nullable Object value) throws IOException {
        separate();
        if (value instanceof String text) {
            quoted(text);
        } else if (value instanceof Double number) {
            number(number);
        } else if (value instanceof Collection<?> several) {
            quoted(String.join(LIST_SEPARATOR, texts(several)));
        } else if (value != null) {
            out.write(value.toString());
        }
        return this;
    }

    void endRow() throws IOException {
        out.write('\n');
        rowBegun = false;
        rows++;
    }

    long rows() {
        return rows;
    }

    @Override
    public void close() throws IOException {
        out.close();
    }

    private void separate() throws IOException {
        if (rowBegun) {
            out.write(',');
        }
        rowBegun = true;
    }

    private void quoted(String text) throws IOException {
        out.write('"');
        out.write(text.indexOf('"') < 0 ? text : text.replace("\"", "\"\""));
        out.write('"');
    }

    /** Whole numbers without their fraction, which is the same and shorter. */
    private void number(double number) throws IOException {
        long whole = (long) number;
        out.write(whole == number && Math.abs(number) < LARGEST_EXACT ? Long.toString(whole) : Double.toString(number));
    }

    private static List<String> texts(Collection<?> several) {
        return several.stream().map(Object::toString).toList();
    }
}
