package io.liantu.intake.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.liantu.shared.DomainProblem;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.util.unit.DataSize;

class TableSourceTests {

    private static final ArchiveLimits LIMITS =
            new ArchiveLimits(10, DataSize.ofKilobytes(100), DataSize.ofKilobytes(50), TextLimits.DEFAULT);
    private static final Charset GB18030 = Charset.forName("GB18030");

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "GB18030", "UTF-16"})
    void tellsTheCharset(String charset) throws IOException {
        var file = write("企业.csv", "编号,企业名称\n1,示例激光有限公司\n", Charset.forName(charset));

        assertThat(cells(file)).containsExactly(List.of("编号", "企业名称"), List.of("1", "示例激光有限公司"));
    }

    @Test
    void leavesTheByteOrderMarkOut() throws IOException {
        var file = write("a.csv", "\uFEFF编号,企业名称\n", StandardCharsets.UTF_8);

        assertThat(cells(file)).containsExactly(List.of("编号", "企业名称"));
    }

    @Test
    void tellsTheCharsetEvenWhenTheFirstChineseTextComesLate() throws IOException {
        var file = write("a.csv", "id,name\n" + "1,plain\n".repeat(50_000) + "2,激光\n", GB18030);

        assertThat(cells(file)).contains(List.of("2", "激光"));
    }

    @ParameterizedTest
    @ValueSource(strings = {",", "\t", ";"})
    void tellsTheSeparator(String separator) throws IOException {
        var file = write("a.csv", String.join(separator, "id", "\"na,;\tme\"", "x") + "\n", StandardCharsets.UTF_8);

        assertThat(cells(file)).containsExactly(List.of("id", "na,;\tme", "x"));
    }

    @Test
    void keepsQuotedLineBreaksAndCountsLines() throws IOException {
        var file = write("a.csv", "\nid,name\n1,\"a\nb \"\"c\"\"\"\n\n2,d\n", StandardCharsets.UTF_8);

        try (var source = TableSource.open(file, LIMITS);
                var rows = source.tables().get(0).rows()) {
            assertThat(rows)
                    .containsExactly(
                            new TableRow(2, List.of("id", "name")),
                            new TableRow(3, List.of("1", "a\nb \"c\"")),
                            new TableRow(6, List.of("2", "d")));
        }
    }

    @Test
    void saysWhereATableBreaksOff() throws IOException {
        var bytes = "id,name\n1,激".getBytes(GB18030);
        bytes[bytes.length - 1] = (byte) 0xFF;
        var file = Files.write(folder.resolve("a.csv"), bytes);

        assertThatThrownBy(() -> cells(file)).isInstanceOf(BrokenTable.class);
    }

    @Test
    void readsAWorkbook() throws IOException {
        var file = folder.resolve("data.xlsx");
        try (var out = Files.newOutputStream(file);
                var workbook = new Workbook(out, "test", "1.0")) {
            var sheet = workbook.newWorksheet("企业");
            sheet.value(1, 0, "编号");
            sheet.value(1, 1, "从业人数");
            sheet.value(1, 2, "成立日期");
            sheet.value(1, 3, "虚构");
            sheet.value(3, 0, 370176);
            sheet.value(3, 1, 1.5);
            sheet.value(3, 2, LocalDate.of(2026, 3, 1));
            sheet.style(3, 2).format("yyyy-mm-dd").set();
            sheet.value(3, 3, true);
            workbook.newWorksheet("其他");
        }

        try (var source = TableSource.open(file, LIMITS)) {
            assertThat(source.tables()).extracting(Table::name).containsExactly("企业", "其他");
            var table = source.tables().get(0);
            assertThat(table.place()).isEqualTo("data.xlsx / 企业");
            for (int twice = 0; twice < 2; twice++) {
                assertThat(table.rows())
                        .containsExactly(
                                new TableRow(2, List.of("编号", "从业人数", "成立日期", "虚构")),
                                new TableRow(4, List.of("370176", "1.5", "2026-03-01", "true")));
            }
        }
    }

    @Test
    void saysWhatCannotBeRead() throws IOException {
        assertProblem(folder.resolve("absent"), "intake.absent");
        assertProblem(write("a.zip", "no zip", StandardCharsets.UTF_8), "intake.unreadable");
        assertProblem(write("a.xlsx", "no workbook", StandardCharsets.UTF_8), "intake.unreadable");
        assertProblem(zipNamed("b.xlsx", StandardCharsets.UTF_8, "a.csv", new byte[0]), "intake.unreadable");
        assertProblem(write("a.pdf", "", StandardCharsets.UTF_8), "intake.unrecognised");
    }

    private static void assertProblem(Path path, String key) {
        assertThatThrownBy(() -> TableSource.open(path, LIMITS))
                .isInstanceOfSatisfying(
                        DomainProblem.class,
                        problem -> assertThat(problem.key()).isEqualTo(key));
    }

    private static List<List<String>> cells(Path file) throws IOException {
        try (var source = TableSource.open(file, LIMITS);
                var rows = source.tables().get(0).rows()) {
            return rows.map(TableRow::cells).toList();
        }
    }

    private Path write(String name, String text, Charset charset) throws IOException {
        return Files.writeString(folder.resolve(name), text, charset);
    }

    private Path zipNamed(String name, Charset names, Object... namesAndBytes) throws IOException {
        var file = folder.resolve(name);
        try (var zip = new ZipOutputStream(Files.newOutputStream(file), names)) {
            for (int i = 0; i < namesAndBytes.length; i += 2) {
                zip.putNextEntry(new ZipEntry((String) namesAndBytes[i]));
                zip.write((byte[]) namesAndBytes[i + 1]);
            }
        }
        return file;
    }
}
