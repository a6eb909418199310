package io.liantu.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.liantu.neo4j.LocalNeo4jForTests;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CreditCodesTests {

    private static final int BATCH_ROWS = 2;

    @TempDir
    Path folder;

    @Test
    void noticesInADryRunAsInARealOneWhatBatchesShare() throws IOException {
        LocalNeo4jForTests.wipe();
        var code = "91350100M000100Y43";
        new Exchange(folder).with("enterprises.csv", "id,name,uscc", "e1,示例云岫," + code, "e2,示例栎桥,", "e3,示例棠溪," + code);
        try (var beans = IntakeBeans.on(LocalNeo4jForTests.driver(), folder, BATCH_ROWS)) {
            var intake = beans.getBean(Intake.class);
            var dry = intake.check(folder, IntakeProgress.SILENT);

            for (var report : List.of(dry, intake.write(folder, IntakeProgress.SILENT))) {
                assertThat(report.issues())
                        .extracting(RowIssue::kind, RowIssue::line, RowIssue::suggestions)
                        .containsExactly(tuple(IssueKind.DUPLICATE_CREDIT_CODE, 4L, List.of("e1")));
            }
        }
    }
}
