package io.liantu.intake;

import static org.assertj.core.api.Assertions.assertThat;

import io.liantu.neo4j.CypherFile;
import io.liantu.neo4j.LiantuTest;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Imports of a machine of which nothing is known but what it writes into the graph. */
@LiantuTest
class ImportsElsewhereTests extends ImportFixture {

    private static final Duration LONG_AGO = Duration.ofMinutes(3);
    private static final Duration LATELY = Duration.ofSeconds(50);

    @Autowired
    Importing importing;

    @Autowired
    Imports imports;

    private ImportId id = new ImportId("none");

    @BeforeEach
    void begin() throws IOException {
        exchange.with("sources.csv", "id,name", "s1,一");
        id = importing.begin(folder);
    }

    @ParameterizedTest
    @EnumSource(names = {"CHECKING", "WAITING", "WRITING"})
    void areInterruptedWhenTheyAreNotHeardOf(ImportPhase phase) {
        elsewhere(phase, LONG_AGO);

        assertThat(imports.get(id).phase()).isEqualTo(ImportPhase.INTERRUPTED);
    }

    @ParameterizedTest
    @EnumSource(names = {"CHECKING", "WAITING", "WRITING"})
    void goOnWhileTheyAreHeardOf(ImportPhase phase) {
        elsewhere(phase, LATELY);

        assertThat(imports.get(id).phase()).isEqualTo(phase);
    }

    @Test
    void goOnWhileTheyHoldTheTurn() {
        elsewhere(ImportPhase.WRITING, LONG_AGO);
        holdTurn(60);
        assertThat(imports.get(id).phase()).isEqualTo(ImportPhase.WRITING);

        holdTurn(-1);
        assertThat(imports.get(id).phase()).isEqualTo(ImportPhase.INTERRUPTED);
    }

    private void elsewhere(ImportPhase phase, Duration silence) {
        run(
                "test/import-elsewhere.cypher",
                Map.of(
                        "id", id.value(),
                        "phase", phase.name(),
                        "heard", Instant.now().minus(silence).toString()));
    }

    private void holdTurn(int seconds) {
        run("test/turn-elsewhere.cypher", Map.of("id", id.value(), "seconds", seconds));
    }

    private void run(String file, Map<String, Object> parameters) {
        neo4j.query(CypherFile.of(file).text()).bindAll(parameters).run();
    }
}
