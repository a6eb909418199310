package io.liantu.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;

/** Issues of files that are read when the graph knows some names. */
abstract class IssueFixture extends ImportFixture {

    @BeforeEach
    void startWithSomeNames() throws IOException {
        exchange.with("products.csv", "id,name", "chip,激光芯片", "laser,激光器", "same1,同名", "same2,同名")
                .with("enterprises.csv", "id,name", "e1,示例激光有限公司", "e2,示例机器人");
        read();
    }

    void assertOnly(RowIssue expected) {
        var report = read(expected.place());

        assertThat(report.issues()).containsExactly(expected);
        assertThat(report.refused()).isEqualTo(1);
    }

    static RowIssue error(IssueKind kind, String place, long line, String column, String value, String... suggestions) {
        return new RowIssue(Severity.ERROR, kind, place, line, column, value, List.of(suggestions));
    }

    static RowIssue warning(
            IssueKind kind, String place, long line, String column, String value, String... suggestions) {
        return new RowIssue(Severity.WARNING, kind, place, line, column, value, List.of(suggestions));
    }

    static RowIssue notice(
            IssueKind kind, String place, long line, String column, String value, String... suggestions) {
        return new RowIssue(Severity.NOTICE, kind, place, line, column, value, List.of(suggestions));
    }
}
