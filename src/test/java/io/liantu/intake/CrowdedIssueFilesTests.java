package io.liantu.intake;

import static org.assertj.core.api.Assertions.assertThat;

import io.liantu.intake.table.TableRow;
import io.liantu.intake.table.TableSource;
import io.liantu.neo4j.LiantuTest;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A report that has room for few issues: what is graver is not crowded out. */
@LiantuTest(properties = "liantu.intake.kept-issues=3")
class CrowdedIssueFilesTests extends ImportFixture {

    @Autowired
    private Importing importing;

    @Autowired
    private IssueFiles issueFiles;

    @Autowired
    private IntakeSettings settings;

    @Test
    void everyRefusedRowIsInTheFileThoughNoticesAndWarningsCameBefore() throws IOException {
        exchange.with("products.csv", "id,name,a,b,c,d", "chip,激光芯片", "laser,激光器", "chip,激光芯片")
                .with("makes.csv", "enterprise,product,share", "e1,chip,9", "e1,laser,0.1", "e2,chip,9");
        write("enterprises.csv", "id,name,source", "e%d,示例%d,nobody");

        var file = issueFile();

        var makes = rows(file);
        assertThat(makes).extracting(row -> row.cell(0)).containsSequence("e1", "e2");
        assertThat(makes.get(makes.size() - 1).cells())
                .last()
                .asString()
                .startsWith("3 more errors or warnings are not listed here");
    }

    private void write(String file, String header, String row) throws IOException {
        exchange.with(
                file,
                IntStream.range(0, 7)
                        .mapToObj(i -> i == 0 ? header : row.formatted(i, i))
                        .toArray(String[]::new));
    }

    private Path issueFile() {
        var id = importing.begin(folder);
        importing.check(id, IntakeProgress.SILENT);
        var file = folder.resolveSibling(folder.getFileName() + ".xlsx");
        issueFiles.write(id, file, Locale.ENGLISH);
        return file;
    }

    private List<TableRow> rows(Path file) throws IOException {
        try (var source = TableSource.open(file, settings.archiveLimits())) {
            var found = source.tables().stream()
                    .filter(one -> one.name().equals("makes"))
                    .findFirst()
                    .orElseThrow();
            try (var rows = found.rows()) {
                return rows.toList();
            }
        }
    }
}
