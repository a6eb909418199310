package io.liantu.region;

import static org.assertj.core.api.Assertions.assertThat;

import io.liantu.intake.Intake;
import io.liantu.intake.SampleGraph;
import io.liantu.neo4j.LiantuTest;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.neo4j.core.Neo4jClient;

/** Memory tells the same of regions as the statements do. */
@LiantuTest
class RegionSourcesTests {

    @Autowired
    private RegionFiles graph;

    @Autowired
    private RegionReader reader;

    @BeforeAll
    static void loadTheSample(@Autowired Intake intake, @Autowired Neo4jClient neo4j) {
        SampleGraph.load(intake, neo4j);
    }

    @ParameterizedTest
    @ValueSource(strings = {"370176", "370100", "370000", "CN", "none"})
    void tellTheSame(String code) {
        var region = new RegionCode(code);

        assertThat(reader.read().findByCode(region)).isEqualTo(graph.findByCode(region));
    }
}
