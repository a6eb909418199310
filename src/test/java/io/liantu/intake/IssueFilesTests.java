package io.liantu.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.liantu.intake.table.TableRow;
import io.liantu.intake.table.TableSource;
import io.liantu.neo4j.LiantuTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

/** What somebody should correct comes as a workbook, and goes back as the same. */
@LiantuTest
class IssueFilesTests extends ImportFixture {

    @Autowired
    private Importing importing;

    @Autowired
    private IssueFiles issueFiles;

    @Autowired
    private IntakeSettings settings;

    @TempDir
    private Path other;

    @Test
    void takesTheVeryFileOnceItIsCorrected() throws IOException {
        exchange.with("企业.csv", "填报单位：示例局，单位：万元,,", "编号,企业名称,营业收入", "e1,示例一,好", "e2,示例二,5", "e3,=示例三,-1")
                .with("products.csv", "id,name", "chip,激光芯片", ",无编号")
                .with("makes.csv", "enterprise,product,share", "e2,chip,0.5", "e2,chip,1.5", "e9,chip,0.1");
        var id = imported();

        var file = issueFile(id, Locale.CHINESE);

        var sheets = sheets(file);
        assertThat(sheets).containsOnlyKeys("企业", "makes", "products");
        assertThat(sheets.getOrDefault("企业", List.of()))
                .extracting(cells -> cells.subList(0, Math.min(3, cells.size())))
                .containsExactly(
                        List.of("填报单位：示例局，单位：万元"),
                        List.of("编号", "企业名称", "营业收入"),
                        List.of("e1", "示例一", "好"),
                        List.of("e3", "=示例三", "-1"));
        assertThat(sheets.getOrDefault("企业", List.of()).get(1)).last().isEqualTo("问题");
        assertThat(sheets.getOrDefault("企业", List.of()).get(2))
                .last()
                .asString()
                .contains("第 3 行")
                .doesNotEndWith("。");

        sheets.getOrDefault("企业", List.of()).get(2).set(2, "7");
        var again = intake.write(written(sheets), IntakeProgress.SILENT);

        assertThat(again.issueCounts())
                .doesNotContainKeys(IssueKind.UNKNOWN_COLUMN, IssueKind.UNKNOWN_SHEET, IssueKind.MALFORMED_ROW);
        assertThat(again.tally()).isEqualTo(new Tally(1, 0, 0));
        assertThat(again.refused()).isEqualTo(4);
        assertThat(GraphPicture.of(neo4j).has("id=e1", "revenue=70000.0")).isTrue();
    }

    @Test
    void keepsValuesBeyondTheHeaderUntilSomebodyTakesThemOut() throws IOException {
        exchange.with("products.csv", "id,name", "chip,激光,芯片");
        var sheets = sheets(issueFile(imported(), Locale.ENGLISH));

        assertThat(sheets.getOrDefault("products", List.of()).get(0)).containsExactly("id", "name", "", "problem");
        var again = intake.check(written(sheets), IntakeProgress.SILENT);

        assertThat(again.issueCounts()).containsOnlyKeys(IssueKind.MALFORMED_ROW);
        sheets.getOrDefault("products", List.of()).get(1).set(2, "");
        assertThat(intake.check(written(sheets), IntakeProgress.SILENT).tally()).isEqualTo(new Tally(1, 0, 0));
    }

    @Test
    void saysWhatIsWrongWithATableAsAWhole() throws IOException {
        exchange.with("products.csv", "name,unit", "激光芯片,片").with("chains.csv", "id,name", "c1,\"激光");

        var sheets = sheets(issueFile(imported(), Locale.ENGLISH));

        assertThat(sheets.getOrDefault("products", List.of())).hasSize(2);
        assertThat(sheets.getOrDefault("products", List.of()).get(1))
                .last()
                .asString()
                .contains("\"id\" (编号) is missing");
        assertThat(sheets.getOrDefault("chains", List.of()).get(1))
                .last()
                .asString()
                .contains("close the quote");
        assertThat(intake.check(written(sheets), IntakeProgress.SILENT).read()).isZero();
    }

    @Test
    void isNotThereWhereNothingIsToCorrect() throws IOException {
        exchange.with("products.csv", "id,name,mystery", "chip,激光芯片,x");
        var id = imported();

        assertThatThrownBy(() -> issueFile(id, Locale.ENGLISH)).isInstanceOf(NothingToCorrect.class);
        assertThat(other).isEmptyDirectory();
    }

    @Test
    void overwritesNothing() throws IOException {
        exchange.with("products.csv", "id,name", ",激光芯片");
        var id = imported();
        issueFile(id, Locale.ENGLISH);

        assertThatThrownBy(() -> issueFile(id, Locale.ENGLISH)).isInstanceOf(ExportExists.class);
    }

    private ImportId imported() {
        var id = importing.begin(folder);
        importing.write(id, IntakeProgress.SILENT);
        return id;
    }

    private Path issueFile(ImportId id, Locale locale) {
        var file = other.resolve("issues.xlsx");
        issueFiles.write(id, file, locale);
        return file;
    }

    private Map<String, List<List<String>>> sheets(Path file) throws IOException {
        var sheets = new LinkedHashMap<String, List<List<String>>>();
        try (var source = TableSource.open(file, settings.archiveLimits())) {
            for (var table : source.tables()) {
                try (var rows = table.rows()) {
                    sheets.put(
                            table.name(),
                            new ArrayList<>(rows.map(TableRow::cells)
                                    .<List<String>>map(ArrayList::new)
                                    .toList()));
                }
            }
        }
        return sheets;
    }

    private Path written(Map<String, List<List<String>>> sheets) throws IOException {
        var file = other.resolve("corrected.xlsx");
        try (var workbook = new WorkbookTarget(Files.newOutputStream(file))) {
            for (var sheet : sheets.entrySet()) {
                workbook.begin(sheet.getKey());
                for (var row : sheet.getValue()) {
                    workbook.row(row);
                }
            }
        }
        return file;
    }
}
