package io.liantu.intake.table;

import static io.liantu.intake.table.Writing.renamed;
import static io.liantu.intake.table.Writing.sheet;
import static io.liantu.intake.table.Writing.xlsx;
import static io.liantu.intake.table.Writing.zip;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.liantu.shared.DomainProblem;
import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Files that hold two tables of which nobody can say which is meant. */
class DistinctNamesTests {

    private static final String SECOND = "<sheet name=\"企业\" sheetId=\"2\"/></sheets>";

    @TempDir
    private Path folder;

    static Stream<Arguments> ambiguousFiles() {
        return Stream.of(
                Arguments.of("one name", renamed("b.csv", "a.csv", zip("a.csv", "", "b.csv", ""))),
                Arguments.of("names that differ in case", zip("内/a.csv", "", "内/A.CSV", "")),
                Arguments.of("names that differ in their slashes", zip("b/a.csv", "", "b\\.//a.csv", "")),
                Arguments.of("names that differ in how an accent is written", zip("\u00e9.csv", "", "e\u0301.csv", "")),
                Arguments.of("sheets of one name", xlsx(sheet("").replacing("xl/workbook.xml", "</sheets>", SECOND))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("ambiguousFiles")
    void refusesToOpen(String what, Writing file) throws IOException {
        var path = file.to(folder);

        assertThatThrownBy(() -> TableSource.open(path, EvilFilesTests.LIMITS))
                .isInstanceOfSatisfying(
                        DomainProblem.class,
                        problem -> assertThat(problem.key()).isEqualTo("intake.twice"));
    }

    @Test
    void opensOneNameInTwoFolders() throws IOException {
        var path = zip("甲/a.csv", "", "乙/a.csv", "").to(folder);

        try (var source = TableSource.open(path, EvilFilesTests.LIMITS)) {
            assertThat(source.tables()).hasSize(2);
        }
    }
}
