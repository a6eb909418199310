package io.liantu.intake.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.liantu.shared.DomainProblem;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.io.InputStreamSource;
import org.springframework.util.unit.DataSize;

class ArchiveTests {

    private static final ArchiveLimits LIMITS =
            new ArchiveLimits(10, DataSize.ofKilobytes(100), DataSize.ofKilobytes(50), TextLimits.DEFAULT);
    private static final Charset GB18030 = Charset.forName("GB18030");

    @TempDir
    private Path folder;

    @Test
    void readsTheTablesOfAZipThatWindowsMade() throws IOException {
        var file = zip(GB18030, "数据/企业.csv", "编号\n1\n".getBytes(GB18030), "数据/说明.txt", new byte[0]);

        try (var source = TableSource.open(file, LIMITS)) {
            assertThat(source.tables()).extracting(Table::name).containsExactly("企业");
            assertThat(source.tables().get(0).rows()).hasSize(2);
        }
    }

    @Test
    void refusesAZipOfTooMuchOrTooMany() throws IOException {
        assertProblem(zip(StandardCharsets.UTF_8, "a.csv", new byte[200_000]), "intake.too-large");
        var many = new Object[22];
        for (int i = 0; i < many.length; i += 2) {
            many[i] = i + ".csv";
            many[i + 1] = new byte[0];
        }
        assertProblem(zip(StandardCharsets.UTF_8, many), "intake.too-large");
    }

    @Test
    void refusesToUnpackMoreThanAZipDeclares() throws IOException {
        var file = zip(StandardCharsets.UTF_8, "a.csv", "id\n".repeat(100_000).getBytes(StandardCharsets.UTF_8));
        shrinkDeclaredSizes(file);

        assertThatThrownBy(() -> cells(file)).isInstanceOfAny(UnusableSource.class, BrokenTable.class);
    }

    @Test
    void boundsWhatAllEntriesUnpackToTogether() throws IOException {
        var most = "id\n".repeat(20_000).getBytes(StandardCharsets.UTF_8);
        var file = zip(StandardCharsets.UTF_8, "a.csv", most, "b.csv", most);
        shrinkDeclaredSizes(file);

        try (var archive = Archive.open(file, LIMITS)) {
            var contents = archive.files().stream().map(archive::content).toList();
            for (int twice = 0; twice < 2; twice++) {
                assertThat(length(contents.get(0))).isEqualTo(most.length);
            }
            assertProblem(() -> length(contents.get(1)), "intake.too-large");
        }
    }

    @Test
    void boundsAWorkbookByWhatItReallyUnpacksTo() throws IOException {
        var file = zipNamed("data.xlsx", StandardCharsets.UTF_8, "xl/sharedStrings.xml", new byte[60_000]);
        assertProblem(file, "intake.too-large");
        shrinkDeclaredSizes(file);
        assertProblem(file, "intake.too-large");
    }

    @ParameterizedTest
    @ValueSource(strings = {"../enterprises.csv", "a/../../enterprises.csv", "/etc/a.csv", "C:\\a.csv", "..\\a.csv"})
    void refusesAZipThatLeadsOutside(String name) throws IOException {
        var file = zip(StandardCharsets.UTF_8, name, new byte[0]);

        assertProblem(file, "intake.unsafe");
    }

    private static void assertProblem(Path path, String key) {
        assertProblem(() -> TableSource.open(path, LIMITS), key);
    }

    private static void assertProblem(ThrowingCallable reading, String key) {
        assertThatThrownBy(reading)
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

    private Path zip(Charset names, Object... namesAndBytes) throws IOException {
        return zipNamed("data.zip", names, namesAndBytes);
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

    private static int length(InputStreamSource content) throws IOException {
        try (var stream = content.getInputStream()) {
            return stream.readAllBytes().length;
        }
    }

    /** The uncompressed size stands at byte 24 of an entry in the central directory. */
    private static void shrinkDeclaredSizes(Path file) throws IOException {
        var zip = Files.readAllBytes(file);
        for (int i = zip.length - 30; i > 0; i--) {
            if (zip[i] == 'P' && zip[i + 1] == 'K' && zip[i + 2] == 1 && zip[i + 3] == 2) {
                zip[i + 24] = 10;
                zip[i + 25] = 0;
                zip[i + 26] = 0;
            }
        }
        Files.write(file, zip);
    }
}
