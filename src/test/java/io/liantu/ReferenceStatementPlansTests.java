package io.liantu;

import static org.assertj.core.api.Assertions.assertThat;

import io.liantu.neo4j.CypherFile;
import io.liantu.neo4j.LiantuTest;
import io.liantu.neo4j.LocalNeo4jForTests;
import java.io.IOException;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.neo4j.driver.Session;
import org.neo4j.driver.summary.Plan;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * Statements that refer one thing to another go from the thing to what it refers to. Before the first link the planner
 * may think it cheaper to try everything of the other's kind, and its plan is kept while the graph fills.
 */
@LiantuTest
class ReferenceStatementPlansTests {

    private static final String STATEMENTS = "classpath:cypher/intake/link-*.cypher";
    private static final Map<String, Object> ROWS =
            Map.of("rows", Collections.nCopies(1000, Map.of("key", "1", "targets", List.of("2"))));

    @ParameterizedTest
    @ValueSource(
            strings = {"Region", "Product", "IndustryChain", "Enterprise", "MergedEnterprise", "PartyOrganisation"})
    void lookAtNothingElse(String label) throws IOException {
        LocalNeo4jForTests.wipe();
        try (var session = LocalNeo4jForTests.driver().session()) {
            session.run(CypherFile.of("test/things-of-one-kind.cypher").text(), Map.of("label", label))
                    .consume();

            assertThat(new PathMatchingResourcePatternResolver().getResources(STATEMENTS))
                    .hasSizeGreaterThan(10)
                    .allSatisfy(file -> assertThat(operators(plan(session, file)))
                            .noneMatch(operator -> operator.contains("Scan")));
        }
    }

    private static Plan plan(Session session, Resource file) {
        var statement = CypherFile.of("intake/" + Objects.requireNonNull(file.getFilename()));
        return session.run("EXPLAIN " + statement.text(), ROWS).consume().plan();
    }

    private static Stream<String> operators(Plan plan) {
        return Stream.concat(
                Stream.of(plan.operatorType()), plan.children().stream().flatMap(child -> operators((Plan) child)));
    }
}
