package io.liantu.neo4j;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.SessionConfig;

class SchemaScriptsTests {

    private static final int PROBE = 900;

    private final Driver driver = LocalNeo4jForTests.driver();
    private final List<SchemaScript> scripts = SchemaScript.onClassPath();

    @AfterEach
    void forgetTheProbe() {
        LocalNeo4jForTests.run(driver, "test/forget-schema-version.cypher", Map.of("version", PROBE));
        LocalNeo4jForTests.wipe();
    }

    @Test
    void recordsEveryScriptInOrder() {
        apply(scripts);

        assertThat(applied())
                .extracting(row -> row.get("version").asInt())
                .isSorted()
                .hasSameSizeAs(scripts);
    }

    @Test
    void appliesEveryScriptOnce() {
        apply(withProbe());
        var before = applied();

        apply(withProbe());

        assertThat(applied()).isEqualTo(before);
        assertThat(probes()).isEqualTo(1);
    }

    @Test
    void appliesEveryScriptOnceWhenSeveralApplicationsStartTogether() {
        var starts = IntStream.range(0, 4)
                .mapToObj(start -> CompletableFuture.runAsync(() -> apply(withProbe())))
                .toList();

        starts.forEach(CompletableFuture::join);

        assertThat(probes()).isEqualTo(1);
    }

    @Test
    void refusesAScriptThatWasChangedAfterwards() {
        apply(scripts);
        var first = scripts.get(0);

        assertThatThrownBy(() -> apply(withFirst(first.statement() + "// changed")))
                .isInstanceOf(StartProblem.class)
                .hasMessageContaining(first.fileName());
    }

    @Test
    void refusesToRunWithoutAScriptThatWasApplied() {
        apply(scripts);

        assertThatThrownBy(() -> apply(scripts.subList(0, scripts.size() - 1)))
                .isInstanceOf(StartProblem.class)
                .hasMessageContaining("V%03d", scripts.get(scripts.size() - 1).version());
    }

    @Test
    void refusesTwoScriptsOfOneVersion() {
        var probe = new SchemaScript(PROBE, "probe", "RETURN 1");
        var other = new SchemaScript(PROBE, "other", "RETURN 2");

        assertThatThrownBy(() -> SchemaScript.inOrder(List.of(probe, other)))
                .isInstanceOf(StartProblem.class)
                .hasMessageContaining("V900__probe.cypher and V900__other.cypher");
    }

    @Test
    void doesNotCareHowLinesEnd() {
        apply(scripts);

        assertThatCode(() -> apply(withFirst(scripts.get(0).statement().replace("\n", "\r\n"))))
                .doesNotThrowAnyException();
    }

    private void apply(List<SchemaScript> some) {
        new SchemaScripts(driver, SessionConfig.defaultConfig(), some).apply();
    }

    private List<SchemaScript> withProbe() {
        var more = new ArrayList<>(scripts);
        more.add(new SchemaScript(
                PROBE, "probe", CypherFile.of("test/create-probe.cypher").text()));
        return more;
    }

    private List<SchemaScript> withFirst(String statement) {
        var first = scripts.get(0);
        var changed = new ArrayList<>(scripts);
        changed.set(0, new SchemaScript(first.version(), first.name(), statement));
        return changed;
    }

    private List<Record> applied() {
        return LocalNeo4jForTests.run(driver, "neo4j/schema-versions.cypher", Map.of());
    }

    private int probes() {
        return LocalNeo4jForTests.run(driver, "test/count-probes.cypher", Map.of())
                .get(0)
                .get("probes")
                .asInt();
    }
}
