package io.liantu.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.liantu.neo4j.LiantuTest;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What somebody confirmed is written, and nothing else. */
@LiantuTest
class ContentChangedTests extends ImportFixture {

    @Autowired
    Importing importing;

    @Autowired
    ImportRecords records;

    @Test
    void refusesToWriteWhatChangedSinceItWasChecked() throws IOException {
        exchange.with("products.csv", "id,name", "chip,激光芯片");
        var id = importing.begin(folder);
        importing.check(id, IntakeProgress.SILENT);
        exchange.with("products.csv", "id,name", "chip,别的");

        assertThatThrownBy(() -> importing.write(id, IntakeProgress.SILENT)).isInstanceOf(ContentChanged.class);

        assertThat(GraphPicture.of(neo4j).lines()).isEmpty();
        assertThat(importing.get(id).mayBeResumed()).isFalse();
    }

    @Test
    void writesItOnceItIsCheckedAnew() throws IOException {
        exchange.with("products.csv", "id,name", "chip,激光芯片");
        var id = importing.begin(folder);
        importing.check(id, IntakeProgress.SILENT);
        exchange.with("products.csv", "id,name", "chip,别的");
        records.takeToReadWith(id, Import::mayBeReadAnew, "");
        importing.check(id, IntakeProgress.SILENT);

        assertThat(importing.write(id, IntakeProgress.SILENT).tally()).isEqualTo(new Tally(1, 0, 0));
    }
}
