package io.liantu.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.liantu.evaluation.KnownGraph.Made;
import io.liantu.evaluation.KnownGraph.Supplied;
import io.liantu.intake.Intake;
import io.liantu.intake.SampleGraph;
import io.liantu.neo4j.CypherFile;
import io.liantu.neo4j.LiantuTest;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.neo4j.core.Neo4jClient;

@LiantuTest
class KnownGraphsTests {

    @Autowired
    private KnownGraphs graphs;

    @Autowired
    private Neo4jClient neo4j;

    @BeforeEach
    void loadTheSample(@Autowired Intake intake) {
        SampleGraph.load(intake, neo4j);
    }

    @Test
    void readsWhatCounts() {
        var graph = graphs.get();

        assertThat(graph.enterprises())
                .hasSize(406)
                .noneMatch(enterprise -> enterprise.id().equals("demo-0044"));
        assertThat(graph.products()).hasSize(194);
        assertThat(graph.isFictional()).isTrue();
        assertThat(graph.supplied()).filteredOn(link -> link.product() == null).isNotEmpty();
        assertThat(graph.bought()).isNotEmpty().allMatch(fact -> fact.asOf() != null);
    }

    @Test
    void readsFactsWithWhatIsKnownOfThem() {
        var graph = graphs.get();

        assertThat(graph.made())
                .contains(new Made("demo-0001", "automated-guided-vehicle", 0.42, LocalDate.of(2026, 4, 9)));
        assertThat(graph.supplied())
                .contains(new Supplied(
                        "demo-0001", "demo-0003", "lithium-battery-pack", 448_000.0, LocalDate.of(2026, 2, 26)));
        var enterprise = graph.enterprises().get(graph.enterprisePlaces().of("demo-0001"));
        assertThat(enterprise.regions()).containsExactlyInAnyOrder("370176", "370100", "370000", "CN");
        assertThat(enterprise.region()).isEqualTo("370176");
        assertThat(enterprise.employees()).isNull();
        assertThat(enterprise.honours()).isEqualTo(List.of("创新型中小企业"));
        var laser = graph.products().get(graph.productPlaces().of("ultrafast-laser"));
        assertThat(laser.inputs()).contains("acousto-optic-modulator");
    }

    @Test
    void takesTheFirstDayOfSeveralVoices() {
        var makes = CypherFile.of("test/evaluation-said-twice.cypher");
        neo4j.query(makes.text()).run();
        try {
            assertThat(graphs.get().made())
                    .filteredOn(made -> made.enterprise().equals("said-twice"))
                    .extracting(Made::asOf)
                    .containsExactlyInAnyOrder(LocalDate.of(2024, 1, 2), LocalDate.of(2025, 3, 4), null);
            assertThat(graphs.get().supplied())
                    .filteredOn(link -> link.supplier().equals("said-twice"))
                    .extracting(Supplied::asOf, Supplied::product)
                    .containsExactly(tuple(LocalDate.of(2020, 5, 6), null));
        } finally {
            neo4j.query(CypherFile.of("test/evaluation-said-no-more.cypher").text())
                    .run();
        }
    }
}
