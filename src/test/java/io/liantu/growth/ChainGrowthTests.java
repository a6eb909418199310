package io.liantu.growth;

import static org.assertj.core.api.Assertions.assertThat;

import io.liantu.chain.ChainId;
import io.liantu.chain.Chains;
import io.liantu.intake.Intake;
import io.liantu.intake.SampleGraph;
import io.liantu.neo4j.LiantuTest;
import io.liantu.network.SupplyNetwork;
import io.liantu.region.RegionCode;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.neo4j.core.Neo4jClient;

@LiantuTest
class ChainGrowthTests {

    private static final ChainId CHAIN = new ChainId("laser-equipment");
    private static final RegionCode REGION = new RegionCode("370176");

    @BeforeAll
    static void loadTheSample(@Autowired Intake intake, @Autowired Neo4jClient neo4j) {
        SampleGraph.load(intake, neo4j);
    }

    @Test
    void answersAsEachServiceWouldAlone(
            @Autowired ChainGrowth growth,
            @Autowired ChainBuilding building,
            @Autowired GapFilling filling,
            @Autowired ChainExtending extending) {
        var answers = growth.answersOn(CHAIN, REGION, 3);

        assertThat(answers.map()).isEqualTo(building.mapOf(CHAIN, REGION));
        assertThat(answers.gaps()).isEqualTo(filling.gapsIn(CHAIN, REGION, 3));
        assertThat(answers.extensions()).isEqualTo(extending.extensionsOf(CHAIN, REGION));
        assertThat(growth.mapAndGaps(CHAIN, REGION, 3))
                .isEqualTo(new ChainGrowth.MapAndGaps(answers.map(), answers.gaps()));
    }

    @Test
    void looksOnceAtHowTheRegionServesTheChain(
            @Autowired SupplyNetwork network, @Autowired Coverage coverage, @Autowired Chains chains) {
        var shared = new SharedCoverage(network);

        var first = shared.of(chains.getWeb(CHAIN), REGION);

        assertThat(shared.of(chains.getWeb(CHAIN), REGION)).isSameAs(first);
        assertThat(shared.of(chains.getWeb(CHAIN), new RegionCode("CN")).segments())
                .isEqualTo(
                        coverage.of(chains.getWeb(CHAIN), new RegionCode("CN")).segments());
    }
}
