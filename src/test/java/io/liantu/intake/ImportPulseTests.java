package io.liantu.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.liantu.neo4j.LiantuTest;
import io.liantu.neo4j.LocalNeo4jForTests;
import io.liantu.shared.Explanation;
import java.util.Collection;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.neo4j.core.Neo4jClient;

@LiantuTest
class ImportPulseTests {

    private final ImportId id = ImportId.next();

    private final IllegalStateException lost = new IllegalStateException("connection lost");

    @Autowired
    Neo4jClient neo4j;

    @Autowired
    RetriedTransaction transaction;

    private FallibleRecords records;
    private ImportPulse pulse;

    /** Records that can be out of reach. */
    private static final class FallibleRecords extends ImportRecords {

        private boolean isDown;
        private List<ImportId> heard = List.of();

        FallibleRecords(Neo4jClient neo4j, RetriedTransaction transaction) {
            super(neo4j, transaction);
        }

        @Override
        void fail(ImportId id, Explanation problem) {
            if (isDown) {
                throw new IllegalStateException("down");
            }
            super.fail(id, problem);
        }

        @Override
        void hear(Collection<ImportId> ids) {
            heard = List.copyOf(ids);
        }
    }

    @BeforeEach
    void begin() {
        LocalNeo4jForTests.wipe();
        records = new FallibleRecords(neo4j, transaction);
        pulse = new ImportPulse(records);
        records.create(id, "sources.csv", "/sources.csv", "");
    }

    @AfterEach
    void end() {
        pulse.destroy();
    }

    @Test
    void recordsAFailureOnceNeo4jAnswersAgain() {
        records.isDown = true;
        assertThatThrownBy(() -> pulse.during(id, () -> {
                    throw lost;
                }))
                .isSameAs(lost)
                .satisfies(failure -> assertThat(failure.getSuppressed()).hasSize(1));
        pulse.beat();
        assertThat(records.get(id).phase()).isEqualTo(ImportPhase.CHECKING);

        records.isDown = false;
        pulse.beat();

        assertThat(records.get(id).phase()).isEqualTo(ImportPhase.FAILED);
        assertThat(records.get(id).problem()).isEqualTo(Explanation.of("intake.failed", lost.toString()));
    }

    @Test
    void forgetsAFailureOfWorkThatBeganAnew() {
        records.isDown = true;
        assertThatThrownBy(() -> pulse.during(id, () -> {
                    throw lost;
                }))
                .isSameAs(lost);
        records.isDown = false;

        pulse.begin(id);
        pulse.beat();

        assertThat(records.get(id).phase()).isEqualTo(ImportPhase.CHECKING);
    }

    @Test
    void recordsErrorsToo() {
        assertThatThrownBy(() -> pulse.during(id, () -> {
                    throw new StackOverflowError();
                }))
                .isInstanceOf(StackOverflowError.class);

        assertThat(records.get(id).phase()).isEqualTo(ImportPhase.FAILED);
    }

    @Test
    void isHeardUntilAllWorkThatBeganHasEnded() {
        pulse.begin(id);
        pulse.begin(id);
        pulse.end(id);
        pulse.beat();
        assertThat(records.heard).containsExactly(id);

        records.heard = List.of();
        pulse.end(id);
        pulse.beat();
        assertThat(records.heard).isEmpty();
    }
}
