package io.liantu.intake;

import static org.assertj.core.api.Assertions.assertThat;

import io.liantu.neo4j.CypherFile;
import io.liantu.neo4j.LiantuTest;
import io.liantu.neo4j.LocalNeo4jForTests;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.neo4j.core.Neo4jClient;

@LiantuTest
class GraphContentTests {

    @Autowired
    private Neo4jClient neo4j;

    @BeforeEach
    void rememberAProduct() {
        LocalNeo4jForTests.wipe();
        run("intake/sample-begin.cypher", Map.of("part", "sample"));
        write(Map.of("name", "激光器"));
        new GraphContent(neo4j).rememberSample();
    }

    @Test
    void isTheSameWhateverIsFoundOutAboutTheMeaningOfNames() {
        var row = Map.of("product", "laser", "text", "激光器", "vector", List.of(0.6, 0.8));
        run("likeness/write-vectors.cypher", Map.of("model", "m", "rows", List.of(row)));

        assertThat(new GraphContent(neo4j).isSample(1, 0)).isTrue();
    }

    @Test
    void isAnotherOneWhenAProductIsRenamed() {
        write(Map.of("name", "光纤激光器"));

        assertThat(new GraphContent(neo4j).isSample(1, 0)).isFalse();
    }

    private void write(Map<String, Object> properties) {
        var row = Map.of("id", "laser", "properties", properties);
        run("intake/write-products.cypher", Map.of("rows", List.of(row)));
    }

    private void run(String file, Map<String, Object> parameters) {
        CypherFile.of(file).rows(neo4j, parameters);
    }
}
