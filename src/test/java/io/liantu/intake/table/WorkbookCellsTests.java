package io.liantu.intake.table;

import static io.liantu.intake.table.Writing.sheet;
import static org.assertj.core.api.Assertions.assertThat;

import io.liantu.intake.format.DateSystem;
import io.liantu.intake.table.TableRow.Origin;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Cells as spreadsheet programs write them; style 1 is a date, 2 a date of Chinese programs. */
class WorkbookCellsTests {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            <c><v>1.50</v></c>                                             | 1.5                | WRITTEN
            <c><v>1E3</v></c>                                              | 1000               | WRITTEN
            <c s="1"><v>46082</v></c>                                      | 2026-03-01         | WRITTEN
            <c s="1"><v>46082.75</v></c>                                   | 2026-03-01         | WRITTEN
            <c s="2"><v>46082</v></c>                                      | 2026-03-01         | WRITTEN
            <c s="1"><v>59</v></c>                                         | 1900-02-28         | WRITTEN
            <c s="1"><v>-1</v></c>                                         | -1                 | WRITTEN
            <c s="1"><v>3E6</v></c>                                        | 3000000            | WRITTEN
            <c t="b"><v>1</v></c>                                          | true               | WRITTEN
            <c t="e"><v>#N/A</v></c>                                       | #N/A               | WRITTEN
            <c t="inlineStr"><is><t>示例</t></is></c>                        | 示例                | WRITTEN
            <c t="inlineStr"><is><r><t>示</t></r><r><t>例</t></r></is></c>   | 示例                | WRITTEN
            <c><f>1+1</f><v>2</v></c>                                      | 2                  | COMPUTED
            <c s="1"><f>TODAY()</f><v>46082</v></c>                        | 2026-03-01         | COMPUTED
            <c t="str"><f>A2</f><v>示例</v></c>                              | 示例                | COMPUTED
            <c t="str"><f>A2</f><v></v></c>                                | ~~                 | COMPUTED
            <c t="b"><f>TRUE</f><v>1</v></c>                               | true               | COMPUTED
            <c><f>[1]Sheet1!A1</f><v>7</v></c>                             | 7                  | COMPUTED
            <c><f>1+1</f></c>                                              | ~~                 | UNCOMPUTED
            """)
    void saysWhatItShows(String cell, String text, Origin origin) throws IOException {
        var row = firstRow(sheet("<row r=\"1\"><c t=\"inlineStr\"><is><t>x</t></is></c>" + cell + "</row>"));

        assertThat(row.cell(1)).isEqualTo(text);
        assertThat(row.origin(1)).isEqualTo(origin);
    }

    @Test
    void countsDaysFrom1904WhereTheWorkbookSaysSo() throws IOException {
        var row = firstRow(sheet("<row r=\"1\"><c s=\"1\"><v>44620</v></c><c><v>44620</v></c></row>")
                .replacing("xl/workbook.xml", "<sheets>", "<workbookPr date1904=\"1\"/><sheets>"));

        assertThat(row.cells()).containsExactly("2026-03-01", "44620");
        assertThat(row.dates()).isEqualTo(DateSystem.FROM_1904);
    }

    @Test
    void leavesOutRowsWithNothingButEmptyFormulasAndFormats() throws IOException {
        var file = sheet(
                "<row r=\"1\"><c t=\"str\"><f>A2</f><v></v></c><c s=\"1\"/></row><row r=\"2\"><c><v>1</v></c></row>");

        assertThat(firstRow(file).line()).isEqualTo(2);
    }

    private TableRow firstRow(Xlsx workbook) throws IOException {
        var file = workbook.writeTo(folder.resolve("a.xlsx"));
        try (var source = TableSource.open(file, EvilFilesTests.LIMITS);
                var rows = source.tables().get(0).rows()) {
            return rows.findFirst().orElseThrow();
        }
    }
}
