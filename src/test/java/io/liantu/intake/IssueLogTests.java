package io.liantu.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class IssueLogTests {

    private final IssueLog log = new IssueLog(2);

    @Test
    void keepsTheFirstOfEachSeverityInTheOrderInWhichTheyCame() {
        add(Severity.NOTICE, 1, 2, 3);
        add(Severity.WARNING, 4, 5);
        add(Severity.ERROR, 6);
        add(Severity.WARNING, 7);
        add(Severity.NOTICE, 8);
        add(Severity.ERROR, 9, 10);

        assertThat(log.kept()).extracting(RowIssue::line).containsExactly(1L, 2L, 4L, 5L, 6L, 9L);
    }

    @Test
    void countsThemAll() {
        add(Severity.NOTICE, 1, 2, 3);
        add(Severity.ERROR, 4, 5, 6, 7);

        assertThat(log.count()).isEqualTo(7);
        assertThat(log.counts()).isEqualTo(Map.of(IssueKind.MALFORMED_VALUE, 7L));
    }

    private void add(Severity severity, long... lines) {
        for (var line : lines) {
            log.add(new RowIssue(severity, IssueKind.MALFORMED_VALUE, "a.csv", line, "", "", List.of()));
        }
    }
}
