package io.liantu.intake;

import static org.assertj.core.api.Assertions.assertThat;

import io.liantu.neo4j.CypherFile;
import io.liantu.neo4j.LocalNeo4jForTests;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.summary.Plan;

/** However many imports there were, looking one of them up stays as fast. */
class ImportStatementsTests {

    private static final Map<String, Object> CHANGE =
            Map.of("id", "x", "phases", List.of("CHECKED"), "process", "x", "properties", Map.of());

    @Test
    void findAnImportThroughItsIndex() {
        assertThat(operators("intake/import.cypher", Map.of("id", "x", "silence", 120)))
                .contains("NodeUniqueIndexSeek")
                .doesNotContain("NodeByLabelScan");
        assertThat(operators("intake/change-import.cypher", CHANGE)).contains("NodeUniqueIndexSeek(Locking)");
    }

    @Test
    void findTheLatestImportsWithoutLookingAtAll() {
        assertThat(operators("intake/imports.cypher", Map.of("most", 50, "silence", 120)))
                .contains("NodeUniqueIndexSeekByRange", "Limit")
                .doesNotContain("NodeByLabelScan", "Top", "PartialTop");
    }

    private static Stream<String> operators(String file, Map<String, Object> parameters) {
        try (var session = LocalNeo4jForTests.driver().session()) {
            var explained = session.run("EXPLAIN " + CypherFile.of(file).text(), parameters);
            return operators(explained.consume().plan()).toList().stream();
        }
    }

    private static Stream<String> operators(Plan plan) {
        return Stream.concat(
                Stream.of(plan.operatorType().split("@", 2)[0]),
                plan.children().stream().flatMap(ImportStatementsTests::operators));
    }
}
