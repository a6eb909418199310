package io.liantu.intake;

import static org.assertj.core.api.Assertions.assertThat;

import io.liantu.neo4j.LiantuTest;
import java.io.IOException;
import org.junit.jupiter.api.Test;

/** Each kind of issue that a table shows without the graph, with its file, line, column, value and suggestions. */
@LiantuTest
class TableIssueTests extends IssueFixture {

    @Test
    void missingColumn() throws IOException {
        exchange.with("makes.csv", "enterprise,share", "e1,0.1");

        var report = read("makes.csv");

        assertThat(report.issues()).containsExactly(error(IssueKind.MISSING_COLUMN, "makes.csv", 1, "product", "产品"));
        assertThat(report.read()).isZero();
    }

    @Test
    void missingValue() throws IOException {
        exchange.with("makes.csv", "enterprise,product", "e1,\u3000");

        assertOnly(error(IssueKind.MISSING_VALUE, "makes.csv", 2, "product", ""));
    }

    @Test
    void missingNameOfSomethingNew() throws IOException {
        exchange.with("products.csv", "id,name,unit", "new,,片", "chip,,片");

        assertOnly(error(IssueKind.MISSING_VALUE, "products.csv", 2, "name", ""));
    }

    @Test
    void malformedValue() throws IOException {
        exchange.with("buys.csv", "enterprise,product,amount", "e1,chip,很多");

        assertOnly(error(IssueKind.MALFORMED_VALUE, "buys.csv", 2, "amount", "很多"));
    }

    @Test
    void malformedWordWithTheWordsThatAreAllowed() throws IOException {
        exchange.with("alliance-members.csv", "alliance,enterprise,role", "a1,e1,主席");

        var issue = read("alliance-members.csv").issues().get(0);

        assertThat(issue.kind()).isEqualTo(IssueKind.MALFORMED_VALUE);
        assertThat(issue.suggestions()).containsExactly("leader 链主", "member 成员");
    }

    @Test
    void malformedRow() throws IOException {
        exchange.with("buys.csv", "enterprise,product,amount", "e1,chip,1,200");

        assertOnly(error(IssueKind.MALFORMED_ROW, "buys.csv", 2, "", "200"));
    }

    @Test
    void openQuote() throws IOException {
        exchange.with("buys.csv", "enterprise,product,amount", "e1,chip,1", "e1,\"" + "x".repeat(20_000_000));

        var report = read("buys.csv");

        assertThat(report.accepted()).isEqualTo(1);
        assertThat(report.issueCounts()).containsOnlyKeys(IssueKind.OPEN_QUOTE);
        assertThat(report.issues().get(0).line()).isEqualTo(3);
        assertThat(report.issues().get(0).severity()).isEqualTo(Severity.ERROR);
    }

    @Test
    void unknownAndDuplicateColumn() throws IOException {
        exchange.with("enterprises.csv", "id,name,公司全称,企业名称", "e3,示例三,x,y");

        assertThat(read("enterprises.csv").issues())
                .containsExactly(
                        warning(IssueKind.DUPLICATE_COLUMN, "enterprises.csv", 1, "name", "企业名称"),
                        notice(IssueKind.UNKNOWN_COLUMN, "enterprises.csv", 1, "公司全称", "公司全称"));
    }

    @Test
    void unknownSheet() throws IOException {
        exchange.with("公司.csv", "id", "1");

        assertThat(read("").issues())
                .containsExactly(notice(IssueKind.UNKNOWN_SHEET, "公司.csv", 0, "", "公司", "enterprises 企业"));
    }
}
