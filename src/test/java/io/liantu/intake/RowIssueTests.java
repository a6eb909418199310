package io.liantu.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;
import static org.assertj.core.api.Assertions.tuple;

import io.liantu.neo4j.LiantuTest;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Each kind of issue with its file, line, column, value and suggestions. */
@LiantuTest
class RowIssueTests extends IssueFixture {

    @Test
    void unknownReferenceWithLikelyCandidates() throws IOException {
        exchange.with("makes.csv", "enterprise,product", "示例激光,chip", "e1,激光+芯片(一) AND \"");

        assertThat(read("makes.csv").issues())
                .extracting(
                        RowIssue::kind,
                        RowIssue::line,
                        RowIssue::column,
                        RowIssue::value,
                        issue -> issue.suggestions().get(0))
                .containsExactly(
                        tuple(IssueKind.UNKNOWN_ENTERPRISE, 2L, "enterprise", "示例激光", "e1 示例激光有限公司"),
                        tuple(IssueKind.UNKNOWN_PRODUCT, 3L, "product", "激光+芯片(一) AND \"", "chip 激光芯片"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Portland OR", "AND", "激光 AND", "NOT", "TO [", "激 && 光 ||", "a:b~2^3*?"})
    void unknownReferenceThatIsNoSearch(String name) throws IOException {
        exchange.with("makes.csv", "enterprise,product", "e1," + name, "e1," + name.repeat(150), "e1,chip");

        var report = read("makes.csv");

        assertThat(report.accepted()).isEqualTo(1);
        assertThat(report.issueCounts()).containsOnly(entry(IssueKind.UNKNOWN_PRODUCT, 2L));
    }

    @Test
    void unknownReferenceThatARowCanDoWithout() throws IOException {
        exchange.with("enterprises.csv", "id,name,region,source", "e3,示例三,999999,nobody");

        var report = read("enterprises.csv");

        assertThat(report.accepted()).isEqualTo(1);
        assertThat(report.issues())
                .containsExactly(
                        warning(IssueKind.REGION_UNKNOWN, "enterprises.csv", 2, "region", "999999"),
                        warning(IssueKind.UNKNOWN_SOURCE, "enterprises.csv", 2, "source", "nobody"));
    }

    @Test
    void unknownProductOfASupplyLinkKeepsTheLinkOut() throws IOException {
        exchange.with("supply-links.csv", "supplier,customer,product", "e1,e2,§");

        assertOnly(error(IssueKind.UNKNOWN_PRODUCT, "supply-links.csv", 2, "product", "§"));
    }

    @Test
    void ambiguousReference() throws IOException {
        exchange.with("makes.csv", "enterprise,product", "e1,同名");

        assertOnly(error(IssueKind.AMBIGUOUS_PRODUCT, "makes.csv", 2, "product", "同名", "same1", "same2"));
    }

    @Test
    void duplicateKey() throws IOException {
        exchange.with("buys.csv", "enterprise,product,amount", "e1,chip,1", "e1,激光芯片,1", "e1,chip,2");

        var report = read("buys.csv");

        assertThat(report.accepted()).isEqualTo(3);
        var key = "enterprise, product";
        assertThat(report.issues())
                .containsExactly(
                        notice(IssueKind.DUPLICATE_KEY, "buys.csv", 3, key, "e1, 激光芯片", "2"),
                        warning(IssueKind.DUPLICATE_KEY, "buys.csv", 4, key, "e1, chip", "3"));
    }

    @Test
    void shareAboveOne() throws IOException {
        exchange.with("makes.csv", "enterprise,product,share", "e1,chip,35");

        assertOnly(error(IssueKind.SHARE_ABOVE_ONE, "makes.csv", 2, "share", "35"));
    }

    @Test
    void negativeAmount() throws IOException {
        exchange.with("buys.csv", "enterprise,product,amount", "e1,chip,-3万元");

        assertOnly(error(IssueKind.NEGATIVE_AMOUNT, "buys.csv", 2, "amount", "-3万元"));
    }

    @Test
    void selfSupply() throws IOException {
        exchange.with("supply-links.csv", "supplier,customer", "e1,示例激光有限公司");

        assertOnly(error(IssueKind.SELF_SUPPLY, "supply-links.csv", 2, "customer", "e1"));
    }

    @Test
    void selfInput() throws IOException {
        exchange.with("product-inputs.csv", "input,product", "chip,激光芯片");

        assertOnly(error(IssueKind.SELF_INPUT, "product-inputs.csv", 2, "product", "chip"));
    }

    @Test
    void selfParent() throws IOException {
        exchange.with("products.csv", "id,name,kindOf", "chip,激光芯片,chip");

        assertThat(read("products.csv").issues())
                .containsExactly(warning(IssueKind.SELF_PARENT, "products.csv", 2, "kindOf", "chip"));
    }

    @Test
    void creditCodeCheckDigit() throws IOException {
        exchange.with("enterprises.csv", "id,name,uscc", "e3,示例三,91350100M000100Y44");

        var report = read("enterprises.csv");

        assertThat(report.accepted()).isEqualTo(1);
        assertThat(report.issues())
                .containsExactly(
                        warning(IssueKind.CREDIT_CODE_CHECK_DIGIT, "enterprises.csv", 2, "uscc", "91350100M000100Y44"));
    }

    @Test
    void negativeShare() throws IOException {
        exchange.with("makes.csv", "enterprise,product,share", "e1,chip,-35%");

        assertOnly(error(IssueKind.NEGATIVE_AMOUNT, "makes.csv", 2, "share", "-35%"));
    }

    @Test
    void duplicateCreditCodeInTheFileAndInTheGraph() throws IOException {
        var code = "91350100M000100Y43";
        exchange.with("enterprises.csv", "id,name,uscc", "e3,示例三," + code, "e4,示例四," + code, "e3,示例三," + code);
        assertThat(read("enterprises.csv").issues())
                .contains(warning(IssueKind.DUPLICATE_CREDIT_CODE, "enterprises.csv", 3, "uscc", code, "e3"))
                .hasSize(2);

        exchange.with("enterprises.csv", "id,name,uscc", "e5,示例五," + code);
        assertThat(read("enterprises.csv").issues())
                .containsExactly(warning(IssueKind.DUPLICATE_CREDIT_CODE, "enterprises.csv", 2, "uscc", code, "e3"));
    }

    @Test
    void cycleInInputsWithTheGraphAndTheLinesBefore() throws IOException {
        exchange.with("product-inputs.csv", "input,product", "chip,laser");
        assertThat(read("product-inputs.csv").issues()).isEmpty();

        exchange.with("product-inputs.csv", "input,product", "laser,same1", "same1,same2", "same1,chip");
        var report = read("product-inputs.csv");

        assertThat(report.accepted()).isEqualTo(3);
        assertThat(report.issues())
                .containsExactly(warning(
                        IssueKind.CYCLE_IN_INPUTS,
                        "product-inputs.csv",
                        4,
                        "product",
                        "chip",
                        "same1 → chip → laser → same1"));
        assertThat(read("product-inputs.csv").issues()).isEqualTo(report.issues());
    }
}
