package io.liantu.intake.table;

import static io.liantu.intake.table.Writing.csv;
import static io.liantu.intake.table.Writing.sheet;
import static io.liantu.intake.table.Writing.xlsx;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Tables that break off, since no memory would hold what they ask for or since they are damaged. */
class BrokenTablesTests {

    private static final ArchiveLimits LIMITS = EvilFilesTests.LIMITS;

    @TempDir
    private Path folder;

    static Stream<Arguments> brokenTables() {
        return Stream.of(
                broken(BrokenTable.Reason.QUOTE, 2, "an endless line", csv("id,name\n" + "x".repeat(50_000))),
                broken(BrokenTable.Reason.QUOTE, 1, "nothing but an endless line", csv("x".repeat(3_000_000))),
                broken(BrokenTable.Reason.QUOTE, 2, "an open quote", csv("id,name\n1,\"a\n2,b\n3,c\n")),
                broken(
                        BrokenTable.Reason.QUOTE,
                        2,
                        "an open quote before much",
                        csv("id,name\n1,\"a\n" + "2,b\n".repeat(100_000))),
                broken(BrokenTable.Reason.QUOTE, 3, "a quote that is not doubled", csv("id,name\n1,a\n2,\"a\"b\n")),
                broken(BrokenTable.Reason.TOO_LONG, 2, "a long value", csv("id,name\n1," + "x".repeat(1_500))),
                broken(BrokenTable.Reason.TOO_LONG, 2, "a long row", csv("id,name\n" + "123456789,".repeat(600))),
                broken(BrokenTable.Reason.TOO_LONG, 1, "a million columns", csv(",".repeat(1_000_000))),
                broken(
                        BrokenTable.Reason.DAMAGED,
                        0,
                        "a sheet that breaks off",
                        xlsx(sheet(Writing.cell("a") + "<row r=\"2\"><c"))),
                broken(
                        BrokenTable.Reason.DAMAGED,
                        0,
                        "a shared formula of nothing",
                        xlsx(sheet("<row r=\"1\"><c r=\"A1\"><f t=\"shared\" si=\"7\"/></c></row>"))),
                broken(
                        BrokenTable.Reason.DAMAGED,
                        0,
                        "an address of nothing",
                        xlsx(sheet("<row r=\"1\"><c r=\"1\"><v>1</v></c></row>"))),
                broken(
                        BrokenTable.Reason.DAMAGED,
                        0,
                        "a sheet from outside",
                        xlsx(sheet("").replacing("xl/workbook.xml", "r1", "r9"))));
    }

    @ParameterizedTest(name = "{2}: {0}")
    @MethodSource("brokenTables")
    void breaksOff(BrokenTable.Reason reason, long line, String what, Writing file) throws IOException {
        try (var source = TableSource.open(file.to(folder), LIMITS)) {
            assertThatThrownBy(() -> read(source.tables().get(0))).isInstanceOfSatisfying(BrokenTable.class, broken -> {
                assertThat(broken.reason()).isEqualTo(reason);
                assertThat(broken.line()).isEqualTo(line);
            });
        }
    }

    private static Arguments broken(BrokenTable.Reason reason, long line, String what, Writing file) {
        return Arguments.of(reason, line, what, file);
    }

    private static String read(Table table) {
        try (var rows = table.rows()) {
            return rows.map(TableRow::toString).collect(Collectors.joining());
        }
    }
}
