package io.liantu.intake;

import io.liantu.intake.format.ExchangeSheet;
import io.liantu.intake.format.HeaderMapping;
import io.liantu.intake.format.Remark;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;

/** A workbook with a sheet for each table that has rows to correct; what is wrong stands in the last column. */
final class IssueWorkbook implements Closeable {

    private static final int LONGEST_NAME = 31;

    private final WorkbookTarget workbook;
    private final Locale locale;
    private final Set<String> names = new HashSet<>();
    private int width;

    IssueWorkbook(OutputStream out, Locale locale) {
        this.workbook = new WorkbookTarget(out);
        this.locale = locale;
    }

    void add(IssueRows rows) throws IOException {
        width = 0;
        rows.read((cells, kind, remark) -> width = Math.max(width, cells.size()));
        workbook.begin(nameOf(rows));
        rows.read(
                (cells, kind, remark) -> write(cells, kind == IssueRows.Kind.HEADER ? Remark.header(locale) : remark));
    }

    /** Adds a last line. */
    void close(String line) throws IOException {
        write(List.of(), line);
    }

    @Override
    public void close() throws IOException {
        workbook.close();
    }

    private void write(List<String> cells, String remark) throws IOException {
        var row = new ArrayList<>(cells);
        row.addAll(Collections.nCopies(width - cells.size(), ""));
        row.add(remark);
        workbook.row(row);
    }

    /** As the table is called, where a workbook may call a sheet so and reading knows it without a mapping. */
    private String nameOf(IssueRows rows) {
        var sheet = rows.sheet();
        var plain = locale.getLanguage().equals(Locale.CHINESE.getLanguage()) ? sheet.chinese() : sheet.title();
        var called = rows.table().name();
        var name = isFit(called, sheet) ? called : plain;
        return IntStream.iterate(1, number -> number + 1)
                .mapToObj(number -> number == 1 ? name : plain + " (" + number + ")")
                .filter(free -> names.add(free.toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow();
    }

    private static boolean isFit(String name, ExchangeSheet sheet) {
        return name.length() <= LONGEST_NAME
                && !name.matches(".*[\\[\\]:*?/\\\\'].*")
                && ExchangeSheet.recognise(name, HeaderMapping.NONE)
                        .filter(sheet::equals)
                        .isPresent();
    }
}
