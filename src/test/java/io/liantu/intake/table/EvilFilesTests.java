package io.liantu.intake.table;

import static io.liantu.intake.table.Writing.bytes;
import static io.liantu.intake.table.Writing.encrypted;
import static io.liantu.intake.table.Writing.sheet;
import static io.liantu.intake.table.Writing.xlsx;
import static io.liantu.intake.table.Writing.zip;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.liantu.shared.DomainProblem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.util.unit.DataSize;

/** Files that want to fill the memory or reach outside, or that are of another kind than can be read. */
class EvilFilesTests {

    static final ArchiveLimits LIMITS = new ArchiveLimits(
            20, DataSize.ofKilobytes(500), DataSize.ofMegabytes(2), new TextLimits(16_384, 1_000, 5_000));
    private static final String SHEET = "xl/worksheets/sheet1.xml";
    private static final String SHARED = "xl/sharedStrings.xml";
    private static final String BILLION_LAUGHS = """
            <!DOCTYPE sst [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;">]>
            """;
    private static final String FROM_FILE = "<!DOCTYPE sst [<!ENTITY c SYSTEM \"file:///etc/passwd\">]>";

    @TempDir
    private Path folder;

    static Stream<Arguments> refusedFiles() {
        return Stream.concat(refusedArchives(), refusedWorkbooks());
    }

    private static Stream<Arguments> refusedArchives() {
        return Stream.of(
                refused("intake.too-large", "a bomb", zip("a.csv", "0".repeat(600_000))),
                refused(
                        "intake.too-large",
                        "too many entries",
                        zip(IntStream.range(0, 60)
                                .mapToObj(i -> i % 2 == 0 ? i + ".csv" : "")
                                .toArray(String[]::new))),
                refused("intake.unsafe", "a way out", zip("../a.csv", "")),
                refused("intake.unsafe", "a way out of Windows", zip("..\\a.csv", "")),
                refused("intake.unsafe", "an absolute path", zip("/etc/a.csv", "")),
                refused("intake.unsafe", "a name with a line break", zip("a\nb.csv", "")),
                refused("intake.encrypted", "a zip with a password", encrypted()),
                refused(
                        "intake.encrypted",
                        "a workbook with a password",
                        bytes("a.xlsx", 0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A)),
                refused("intake.unreadable", "no zip", bytes("a.zip", 1, 2, 3)),
                refused("intake.other-program", "an old workbook", bytes("a.xls", 1)),
                refused("intake.other-program", "a workbook of WPS", bytes("a.et", 1)),
                refused("intake.other-program", "a workbook of Numbers", bytes("a.numbers", 1)),
                refused("intake.other-program", "a workbook of LibreOffice", bytes("a.ods", 1)),
                refused("intake.other-archive", "another archive", bytes("a.rar", 1)),
                refused("intake.unrecognised", "something else", bytes("a.pdf", 1)));
    }

    private static Stream<Arguments> refusedWorkbooks() {
        var shared = "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>%s</v></c></row>";
        return Stream.of(
                refused(
                        "intake.entities",
                        "a billion laughs",
                        xlsx(sheet(shared.formatted(0))
                                .with(SHARED, BILLION_LAUGHS + "<sst><si><t>&c;</t></si></sst>"))),
                refused(
                        "intake.entities",
                        "a file from outside",
                        xlsx(sheet(shared.formatted(0)).with(SHARED, FROM_FILE + "<sst><si><t>&c;</t></si></sst>"))),
                refused(
                        "intake.entities",
                        "entities in a sheet",
                        xlsx(sheet("").with(SHEET, BILLION_LAUGHS + "<worksheet><sheetData/></worksheet>"))),
                refused(
                        "intake.entities",
                        "entities under another name",
                        xlsx(sheet("").with("xl/image.png", BILLION_LAUGHS + "<a/>"))),
                refused(
                        "intake.too-large",
                        "a bomb of shared texts",
                        xlsx(sheet("").with(SHARED, "<sst>" + "<si><t>a</t></si>".repeat(200_000) + "</sst>"))),
                refused(
                        "intake.too-wide",
                        "a cell far out",
                        xlsx(sheet("<row r=\"1\"><c r=\"ZZZZZZ1\"><v>1</v></c></row>"))),
                refused(
                        "intake.too-wide",
                        "a row of many cells",
                        xlsx(sheet("<row r=\"1\">" + "<c><v>1</v></c>".repeat(20_000) + "</row>"))),
                refused("intake.too-wide", "a long value", xlsx(sheet(Writing.cell("x".repeat(2_000))))),
                refused(
                        "intake.too-wide",
                        "a long shared text",
                        xlsx(sheet("").with(SHARED, "<sst><si><t>" + "x".repeat(2_000) + "</t></si></sst>"))),
                refused(
                        "intake.too-wide",
                        "a long attribute",
                        xlsx(sheet("<row r=\"1\"><c r=\"" + "A".repeat(300_000) + "\"/></row>"))),
                refused(
                        "intake.too-wide",
                        "many sheets",
                        xlsx(sheet("")
                                .replacing(
                                        "xl/workbook.xml",
                                        "</sheets>",
                                        "<sheet name=\"a\" sheetId=\"2\"/>".repeat(30) + "</sheets>"))),
                refused(
                        "intake.too-wide",
                        "many array formulas",
                        xlsx(sheet(
                                "<row r=\"1\">" + "<c><f t=\"array\" ref=\"A1\">1</f></c>".repeat(6_000) + "</row>"))),
                refused(
                        "intake.unreadable",
                        "a shared text that is not there",
                        xlsx(sheet(shared.formatted(2_000_000_000)))),
                refused(
                        "intake.too-wide",
                        "one hidden in another value",
                        xlsx(sheet(shared.formatted("<v>2</v>000000000")))),
                refused("intake.too-wide", "one behind a text", xlsx(sheet(shared.formatted("1<si/>000000000")))),
                refused(
                        "intake.unreadable",
                        "one with a sign and zeros",
                        xlsx(sheet(shared.formatted("+0000000000002000000000")))),
                refused(
                        "intake.unreadable",
                        "two tables of shared texts",
                        xlsx(sheet("")
                                .replacing(
                                        "[Content_Types].xml",
                                        "</Types>",
                                        "<Override PartName=\"/x.xml\" ContentType=\"sharedStrings+xml\"/></Types>"))),
                refused("intake.unreadable", "no sheet", xlsx(sheet("").with("xl/workbook.xml", "<workbook"))));
    }

    @ParameterizedTest(name = "{1}: {0}")
    @MethodSource("refusedFiles")
    void refusesToOpen(String key, String what, Writing file) throws IOException {
        var path = file.to(folder);

        assertThatThrownBy(() -> TableSource.open(path, LIMITS))
                .isInstanceOfSatisfying(
                        DomainProblem.class,
                        problem -> assertThat(problem.key()).isEqualTo(key));
    }

    /** What the library does by itself: it fails on an entity and expands none. */
    @Test
    void theLibraryExpandsNoEntity() throws IOException {
        for (var evil : new String[] {BILLION_LAUGHS, FROM_FILE}) {
            var file = sheet("<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c></row>")
                    .with(SHARED, evil + "<sst><si><t>[&c;]</t></si></sst>")
                    .writeTo(folder.resolve("a.xlsx"));
            try (var workbook = new ReadableWorkbook(file.toFile())) {
                assertThatThrownBy(() -> workbook.getFirstSheet().read()).hasMessageContaining("entity");
            }
        }
    }

    @Test
    void namesWhatItDoesNotOpen() throws IOException {
        var zip = zip("企业.csv", "", "内/更多.zip", "", "内/旧.xls", "", "~$开.xlsx", "", "说明.pdf", "")
                .to(folder);

        try (var source = TableSource.open(zip, LIMITS)) {
            assertThat(source.skipped()).containsExactly("内/更多.zip", "内/旧.xls");
        }
        Files.createFile(folder.resolve("企业.xlsx"));
        try (var source = TableSource.open(folder, LIMITS)) {
            assertThat(source.skipped()).containsExactly("a.zip", "企业.xlsx");
        }
    }

    private static Arguments refused(String key, String what, Writing file) {
        return Arguments.of(key, what, file);
    }
}
