package io.liantu.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jline.utils.WCWidth;

/**
 * A table whose columns stay aligned in a terminal whatever the script: a Chinese character takes two places there.
 * Numbers stand to the right. The last column is as long as it has to be.
 */
final class TextTable {

    private static final String GAP = "  ";

    private final List<Object[]> rows = new ArrayList<>();

    TextTable(Object... header) {
        rows.add(header);
    }

    /** Adds a row with as many cells as the header. */
    void row(Object... cells) {
        rows.add(cells);
    }

    void printTo(PrintWriter out) {
        var widths = widths();
        rows.forEach(row -> out.println(line(row, widths)));
    }

    /** How many places a text takes in a terminal. */
    static int width(String text) {
        return text.codePoints()
                .map(WCWidth::wcwidth)
                .map(width -> Math.max(0, width))
                .sum();
    }

    private int[] widths() {
        return IntStream.range(0, rows.get(0).length).map(this::width).toArray();
    }

    private int width(int column) {
        return rows.stream()
                .mapToInt(row -> width(row[column].toString()))
                .max()
                .orElse(0);
    }

    private String line(Object[] row, int[] widths) {
        return String.join(
                        GAP,
                        IntStream.range(0, row.length)
                                .mapToObj(column -> padded(row[column].toString(), widths[column], isNumeric(column)))
                                .toList())
                .stripTrailing();
    }

    private boolean isNumeric(int column) {
        return rows.stream().skip(1).allMatch(row -> row[column] instanceof Number);
    }

    private static String padded(String text, int width, boolean toTheRight) {
        var padding = " ".repeat(width - width(text));
        return toTheRight ? padding + text : text + padding;
    }
}
