package io.liantu.intake.table;

import static org.assertj.core.api.Assertions.assertThat;

import io.liantu.intake.format.Texts;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The same table in every form that people hand in. */
class DirtyFilesTests {

    private static final List<List<String>> ROWS =
            List.of(List.of("编号", "企业名称"), List.of("1", "示例\n激光"), List.of("2", "乙"));
    private static final String TEXT = "编号,企业名称\n1,\"示例\n激光\"\n2,乙\n";
    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final Charset GBK = Charset.forName("GBK");

    @TempDir
    private Path folder;

    static Stream<Arguments> forms() {
        return Stream.concat(texts(), packages());
    }

    private static Stream<Arguments> texts() {
        return Stream.of(
                form("UTF-8", csv(TEXT, StandardCharsets.UTF_8)),
                form("UTF-8 with a mark", csv("\uFEFF" + TEXT, StandardCharsets.UTF_8)),
                form("GB18030", csv(TEXT, GB18030)),
                form("GBK", csv(TEXT, GBK)),
                form("UTF-16, big end first", csv("\uFEFF" + TEXT, StandardCharsets.UTF_16BE)),
                form("UTF-16, little end first", csv("\uFEFF" + TEXT, StandardCharsets.UTF_16LE)),
                form("tabs", csv(TEXT.replace(',', '\t'), StandardCharsets.UTF_8)),
                form("semicolons", csv(TEXT.replace(',', ';'), StandardCharsets.UTF_8)),
                form("tabs below a title", csv("企业名录\n" + TEXT.replace(',', '\t'), StandardCharsets.UTF_8)),
                form("lines of Windows", csv(TEXT.replace("\n", "\r\n"), StandardCharsets.UTF_8)),
                form("no last line end", csv(TEXT.strip(), StandardCharsets.UTF_8)),
                form(
                        "empty lines",
                        csv("\n , \n" + TEXT.replace("2,", "\n\u3000,\u00A0\n2,") + ",,\n\n", StandardCharsets.UTF_8)),
                form("empty columns", csv("编号,企业名称,,\n1,\"示例\n激光\",, \n2,乙,,\u3000\n", StandardCharsets.UTF_8)));
    }

    private static Stream<Arguments> packages() {
        return Stream.of(
                form(
                        "folder",
                        folder -> csv(TEXT, StandardCharsets.UTF_8)
                                .to(Files.createDirectory(folder.resolve("数据")))
                                .resolveSibling("")),
                form("zip", zip("企业.csv", StandardCharsets.UTF_8)),
                form("zip with a folder", zip("数据/企业.csv", StandardCharsets.UTF_8)),
                form("zip of Windows", zip("数据/企业.csv", GBK)),
                form("zip of a Mac", zip("__MACOSX/._企业.csv", StandardCharsets.UTF_8, "数据/企业.csv")),
                form("workbook", DirtyFilesTests::workbook));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("forms")
    void isReadAlike(String what, Writing file) throws IOException {
        try (var source = TableSource.open(file.to(folder), EvilFilesTests.LIMITS)) {
            assertThat(source.tables()).extracting(Table::name).containsExactly("企业");
            try (var rows = source.tables().get(0).rows()) {
                assertThat(rows.map(DirtyFilesTests::written).filter(row -> row.size() > 1))
                        .containsExactlyElementsOf(ROWS);
            }
        }
    }

    /** Without the empty cells at its end. */
    private static List<String> written(TableRow row) {
        var cells = row.cells();
        int width = cells.size();
        while (width > 0 && Texts.trimmed(cells.get(width - 1)).isEmpty()) {
            width--;
        }
        return cells.subList(0, width).stream()
                .map(cell -> cell.replace("\r", ""))
                .toList();
    }

    private static Arguments form(String what, Writing file) {
        return Arguments.of(what, file);
    }

    private static Writing csv(String text, Charset charset) {
        return folder -> Files.writeString(folder.resolve("企业.csv"), text, charset);
    }

    private static Writing zip(String first, Charset names, String... more) {
        return folder -> {
            var file = folder.resolve("a.zip");
            try (var zip = new ZipOutputStream(Files.newOutputStream(file), names)) {
                Stream.concat(Stream.of(first), Stream.of(more)).forEach(name -> put(zip, name));
            }
            return file;
        };
    }

    private static void put(ZipOutputStream zip, String name) {
        try {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(TEXT.getBytes(GB18030));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path workbook(Path folder) throws IOException {
        var file = folder.resolve("a.xlsx");
        try (var out = Files.newOutputStream(file);
                var workbook = new Workbook(out, "test", "1.0")) {
            var sheet = workbook.newWorksheet("企业");
            for (int row = 0; row < ROWS.size(); row++) {
                sheet.value(2 * row, 0, ROWS.get(row).get(0));
                sheet.value(2 * row, 1, ROWS.get(row).get(1));
                sheet.style(2 * row, 9).bold().set();
            }
        }
        return file;
    }
}
