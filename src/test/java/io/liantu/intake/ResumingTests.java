package io.liantu.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.liantu.intake.format.HeaderMapping;
import io.liantu.neo4j.LiantuTest;
import io.liantu.shared.DomainProblem;
import io.liantu.shared.Explanation;
import io.liantu.shared.Wording;
import java.io.IOException;
import java.util.Locale;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@LiantuTest
class ResumingTests extends ImportFixture {

    @Autowired
    Importing importing;

    @Autowired
    ImportRecords records;

    @Autowired
    Wording wording;

    private ImportId id = new ImportId("none");

    @BeforeEach
    void begin() throws IOException {
        exchange.with("sources.csv", "id,name", "s1,一");
        id = importing.begin(folder);
    }

    @Test
    void goesOnWithWhatFailed() {
        records.rememberContent(id, Fingerprint.of(folder, HeaderMapping.NONE));
        records.fail(id, Explanation.of("intake.failed", "lost"));

        assertThat(importing.resume(id, IntakeProgress.SILENT).tally()).isEqualTo(new Tally(1, 0, 0));
    }

    @Test
    void refusesWhatIsStillGoingOnOrDone() {
        assertRefused(() -> importing.resume(id, IntakeProgress.SILENT), "is being checked.", "正在检查。");

        importing.write(id, IntakeProgress.SILENT);

        assertRefused(() -> importing.resume(id, IntakeProgress.SILENT), "is written.", "已写入。");
        assertRefused(() -> importing.write(id, IntakeProgress.SILENT), "is written.", "已写入。");
    }

    @Test
    void saysTheWayOutWhenNothingWasWritten() {
        records.fail(id, Explanation.of("intake.failed", "lost"));

        assertRefused(() -> importing.resume(id, IntakeProgress.SILENT), "import the same once more", "请重新导入");
    }

    private void assertRefused(ThrowingCallable attempt, String english, String chinese) {
        assertThatThrownBy(attempt).isInstanceOfSatisfying(NotInThatPhase.class, problem -> {
            assertThat(told(problem, Locale.ENGLISH)).contains(english);
            assertThat(told(problem, Locale.SIMPLIFIED_CHINESE)).contains(chinese);
        });
    }

    private String told(DomainProblem problem, Locale locale) {
        return wording.detailOf(problem, locale);
    }
}
