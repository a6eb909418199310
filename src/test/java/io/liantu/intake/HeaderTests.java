package io.liantu.intake;

import static org.assertj.core.api.Assertions.assertThat;

import io.liantu.intake.format.ExchangeSheet;
import io.liantu.intake.format.HeaderMapping;
import io.liantu.intake.format.HeaderMapping.MappedColumn;
import io.liantu.intake.format.HeaderMapping.MappedSheet;
import io.liantu.intake.identity.SearchReport;
import io.liantu.intake.table.TableRow;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Headers of the sheet of enterprises; {@code /} stands between lines, {@code ,} between cells. */
class HeaderTests {

    private final IssueLog log = new IssueLog(100);
    private final SheetIssues issues = new SheetIssues("a.csv", log);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            编号,企业名称                                | 0 id, 1 name            |
            企业名称,id                                  | 0 name, 1 id            |
            ID, NAME ,,                                 | 0 id, 1 name            |
            企业名录（2026年）,,/编号,企业名称               | 0 id, 1 name            | LinesAboveHeader 2
            企业名录/制表：示例局/编号,企业名称,             | 0 id, 1 name            | LinesAboveHeader 3
            编号,公司全称                                 | 0 id                    | UnknownColumn 1 name
            编号,名称,公司全称                             | 0 id                    | UnknownColumn 1 name, UnknownColumn 1 name
            编号,企业名称,公司全称                          | 0 id, 1 name            | UnknownColumn 1
            编号,企业名称,产值                             | 0 id, 1 name            | UnknownColumn 1
            编号,企业名称,name                            | 0 id, 1 name            | DuplicateColumn 1
            企业名称,区划                                 |                         | MissingColumn 1
            企业编号,企业名称                              |                         | UnknownColumn 1 id, MissingColumn 1 企业编号
            甲,乙/丙,丁                                   |                         | UnknownColumn 1, UnknownColumn 1, MissingColumn 1
            """)
    void isFoundAndUnderstood(String lines, String headings, String expected) {
        var header = HeaderSearch.in(ExchangeSheet.ENTERPRISES, rows(lines).iterator(), HeaderMapping.NONE, issues);

        assertThat(header.map(HeaderTests::text).orElse("")).isEqualTo(headings == null ? "" : headings);
        assertThat(log.kept().stream()
                        .map(issue -> (issue.kind().code() + " " + issue.line() + " "
                                        + (issue.suggestions().isEmpty()
                                                ? ""
                                                : issue.suggestions().get(0).split(" ", 2)[0]))
                                .strip())
                        .toList())
                .isEqualTo(expected == null ? List.of() : List.of(expected.split(", ", -1)));
    }

    @ParameterizedTest
    @CsvSource({"单位：万元,10000", "金额单位：亿元,100000000", "（单位：元）,1", "企业名录,1", "单位：示例局,1"})
    void takesTheUnitFromALineAbove(String title, long factor) {
        var header = HeaderSearch.in(
                        ExchangeSheet.ENTERPRISES,
                        rows(title + "/id,revenue,registeredCapital(亿元),employees")
                                .iterator(),
                        HeaderMapping.NONE,
                        issues)
                .orElseThrow();

        assertThat(header.headings().values())
                .extracting(heading -> heading.factor().longValueExact())
                .containsExactly(1L, factor, 100_000_000L, 1L);
    }

    @Test
    void readsMappedHeadersBeforeOthersAndOncePerColumn() {
        var mapping = new HeaderMapping(
                "m",
                List.of(
                        new MappedColumn("enterprises", "公司", "name"),
                        new MappedColumn(null, "公司", "enterprise"),
                        new MappedColumn(null, "盖章 单位", "name"),
                        new MappedColumn("enterprises", "产值", "revenue"),
                        new MappedColumn("enterprises", "企业名称", "aliases")),
                List.of());

        var header = Header.of(ExchangeSheet.ENTERPRISES, row(3, "id,公司,产值（万元）,企业名称,盖章单位"), mapping, issues);

        assertThat(text(header)).isEqualTo("0 id, 1 name, 2 revenue, 3 aliases");
        assertThat(header.headings().values())
                .extracting(heading -> heading.factor().intValueExact())
                .containsExactly(1, 1, 10_000, 1);
        assertThat(log.kept()).extracting(RowIssue::kind).containsExactly(IssueKind.DUPLICATE_COLUMN);
        assertThat(text(Header.of(ExchangeSheet.MAKES, row(1, "公司,产品"), mapping, issues)))
                .isEqualTo("0 enterprise, 1 product");
    }

    @Test
    void turnsOffersIntoAMapping() {
        Header.of(ExchangeSheet.ENTERPRISES, row(1, "id,公司全称,单位名称,税号,产值"), HeaderMapping.NONE, issues);
        new SheetIssues("名录.csv", log)
                .notice(IssueKind.UNKNOWN_SHEET, 0, "", "名录", List.of("enterprises 企业", "makes 产品生产"));
        var sheet = new SheetReport("enterprises", "a.csv", 0, Tally.NONE);

        var draft = OfferedMapping.of(
                "我的",
                new IntakeReport(List.of(sheet), log.kept(), Map.of(), List.of(), 0, SearchReport.NOTHING, Map.of()));

        assertThat(draft)
                .isEqualTo(new HeaderMapping(
                        "我的",
                        List.of(
                                new MappedColumn("enterprises", "公司全称", "name"),
                                new MappedColumn("enterprises", "税号", "uscc")),
                        List.of(new MappedSheet("名录", "enterprises"))));
    }

    private static String text(Header header) {
        var names = new TreeMap<Integer, String>();
        header.headings()
                .forEach((index, heading) ->
                        names.put(index, index + " " + heading.column().name()));
        return String.join(", ", names.values());
    }

    private static List<TableRow> rows(String lines) {
        var texts = lines.split("/", -1);
        return IntStream.range(0, texts.length)
                .mapToObj(i -> row(i + 1, texts[i]))
                .toList();
    }

    private static TableRow row(long line, String cells) {
        return new TableRow(line, Arrays.asList(cells.split(",", -1)));
    }
}
