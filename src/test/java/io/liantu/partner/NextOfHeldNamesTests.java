package io.liantu.partner;

import static org.assertj.core.api.Assertions.assertThat;

import io.liantu.intake.Intake;
import io.liantu.intake.SampleGraph;
import io.liantu.likeness.ProductLikeness;
import io.liantu.neo4j.CypherFile;
import io.liantu.neo4j.LiantuTest;
import io.liantu.region.RegionCode;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.neo4j.core.Neo4jClient;

/** What a region could take up, while names of products are held that are those of a moment ago, on the sample. */
@LiantuTest(properties = "liantu.likeness.check=1h")
class NextOfHeldNamesTests {

    private static final RegionCode ZONE = new RegionCode("370176");

    @Autowired
    private NextFinding finding;

    @Autowired
    private ProductLikeness likeness;

    @Autowired
    private Neo4jClient neo4j;

    @BeforeAll
    static void loadTheSample(@Autowired Intake intake, @Autowired Neo4jClient neo4j) {
        SampleGraph.load(intake, neo4j);
    }

    @Test
    void answersThoughAProductWasRemovedSince() {
        run("test/add-product.cypher", Map.of("product", "short-lived", "name", "昙花"));
        var held = likeness.index();
        run("test/remove-product.cypher", Map.of("product", "short-lived"));

        var next = finding.nextIn(ZONE, 1000, Map.of(), product -> true).products();

        assertThat(likeness.index()).isSameAs(held);
        assertThat(next).extracting(one -> one.product().name()).contains("昙花", "应变片");
    }

    private void run(String file, Map<String, Object> parameters) {
        neo4j.query(CypherFile.of(file).text()).bindAll(parameters).run();
    }
}
