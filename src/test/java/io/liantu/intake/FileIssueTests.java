package io.liantu.intake;

import static org.assertj.core.api.Assertions.assertThat;

import io.liantu.intake.table.Xlsx;
import io.liantu.neo4j.LiantuTest;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is said of files and sheets that are not quite the exchange format. */
@LiantuTest
class FileIssueTests extends IssueFixture {

    private static final String HEADER =
            "<row r=\"1\"><c t=\"inlineStr\"><is><t>id</t></is></c><c t=\"inlineStr\"><is><t>name</t></is></c>"
                    + "<c t=\"inlineStr\"><is><t>revenue</t></is></c></row>";
    private static final String ROW =
            "<row r=\"%1$d\"><c t=\"inlineStr\"><is><t>x%1$d</t></is></c><c t=\"inlineStr\"><is><t>示例</t></is></c>%2$s</row>";

    @Test
    void readsBelowATitleInTheUnitThatItSays() throws IOException {
        exchange.with("1.企业（2026年）.csv", "企业名录（2026年）,,", "单位：万元", "企业编号,编号,企业名称,营业收入", "9,e9,示例九,3", ",,,");

        var report = read("1.企业（2026年）.csv");

        assertThat(report.accepted()).isEqualTo(1);
        assertThat(report.issues())
                .containsExactly(
                        notice(IssueKind.UNKNOWN_COLUMN, "1.企业（2026年）.csv", 3, "企业编号", "企业编号"),
                        notice(IssueKind.LINES_ABOVE_HEADER, "1.企业（2026年）.csv", 3, "", "企业名录（2026年） 单位：万元", "万元"));
        assertThat(GraphPicture.of(neo4j).has("id=e9", "revenue=30000.0")).isTrue();
    }

    @Test
    void offersASheetByItsNameOrElseByItsHeaders() throws IOException {
        exchange.with("企业名录.csv", "a", "1")
                .with("Sheet1.csv", "供方,需方,年金额", "e1,e2,1")
                .with("Sheet2.csv", "a,b", "1,2");

        assertThat(read("").issues().stream().filter(issue -> issue.kind() == IssueKind.UNKNOWN_SHEET))
                .containsExactly(
                        notice(IssueKind.UNKNOWN_SHEET, "Sheet1.csv", 0, "", "Sheet1", "supply-links 供应关系"),
                        notice(IssueKind.UNKNOWN_SHEET, "Sheet2.csv", 0, "", "Sheet2"),
                        notice(IssueKind.UNKNOWN_SHEET, "企业名录.csv", 0, "", "企业名录", "enterprises 企业"));
    }

    @Test
    void namesFilesThatItDoesNotOpen() throws IOException {
        Files.createFile(folder.resolve("旧.xls"));

        assertThat(read("").issues()).contains(warning(IssueKind.SKIPPED_FILE, "旧.xls", 0, "", "旧.xls"));
    }

    @Test
    void takesWhatFormulasCameToAndRefusesThoseNeverComputed() throws IOException {
        var rows = ROW.formatted(2, "<c><f>1+1</f><v>2</v></c>")
                + ROW.formatted(3, "<c><f>1+2</f><v>3</v></c>")
                + ROW.formatted(4, "<c><f>1+3</f></c>");
        new Xlsx("企业", HEADER + rows).writeTo(folder.resolve("a.xlsx"));

        var report = read("a.xlsx");

        assertThat(report.accepted()).isEqualTo(2);
        assertThat(report.issues())
                .isEqualTo(List.of(
                        notice(IssueKind.COMPUTED_VALUE, "a.xlsx / 企业", 2, "revenue", "2"),
                        error(IssueKind.UNCOMPUTED_FORMULA, "a.xlsx / 企业", 4, "revenue", "")));
    }
}
