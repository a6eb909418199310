package io.liantu;

import static org.assertj.core.api.Assertions.assertThat;

import io.liantu.neo4j.CypherFile;
import io.liantu.neo4j.LiantuTest;
import io.liantu.neo4j.LocalNeo4jForTests;
import java.util.Collections;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.neo4j.driver.summary.Plan;

/**
 * Statements about links look up both ends before they look at links: from a large enterprise, or a product that many
 * make, a walk over all links takes longer with each of them. In an empty graph the planner knows nothing of that, and
 * its plan is kept while the graph fills.
 */
@LiantuTest
class LinkStatementPlansTests {

    @BeforeEach
    void empty() {
        LocalNeo4jForTests.wipe();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "known-makes",
                "known-buys",
                "known-supply-links",
                "known-product-inputs",
                "write-makes",
                "write-buys",
                "write-supply-links",
                "add-makes",
                "add-supply-links",
                "delete-makes",
                "delete-buys",
                "delete-supply-links"
            })
    void looksUpBothEndsFirst(String name) {
        var statement = CypherFile.of("intake/" + name + ".cypher").text();
        try (var session = LocalNeo4jForTests.driver().session()) {
            var rows = Collections.nCopies(
                    1000, Map.of("enterprise", "1", "supplier", "2", "customer", "3", "product", "4"));
            var parameters = Map.<String, Object>of("rows", rows, "keys", rows);
            var plan = session.run("EXPLAIN " + statement, parameters).consume().plan();
            assertThat(operators(plan))
                    .noneMatch(operator -> operator.startsWith("Expand(All)"))
                    .noneMatch(operator -> operator.contains("Scan"));
        }
    }

    private static Stream<String> operators(Plan plan) {
        return Stream.concat(
                Stream.of(plan.operatorType()), plan.children().stream().flatMap(child -> operators((Plan) child)));
    }
}
