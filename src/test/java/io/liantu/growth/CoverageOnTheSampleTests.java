package io.liantu.growth;

import static org.assertj.core.api.Assertions.assertThat;

import io.liantu.chain.ChainId;
import io.liantu.chain.ProductDepth;
import io.liantu.chain.ProductId;
import io.liantu.intake.Intake;
import io.liantu.intake.SampleGraph;
import io.liantu.neo4j.LiantuTest;
import io.liantu.network.NetworkMemory;
import io.liantu.network.NetworkUpToDate;
import io.liantu.network.Presence;
import io.liantu.region.RegionCode;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.data.neo4j.core.Neo4jClient;

/** Figures alone say the same as the map does, found in Neo4j or in memory. */
@LiantuTest(
        properties = {
            "liantu.network.in-memory=true",
            "liantu.network.check=20ms",
            "liantu.network.quiet=50ms",
            "liantu.network.retry=100ms"
        })
class CoverageOnTheSampleTests {

    @Autowired
    private ChainBuilding building;

    @Autowired
    private ApplicationContext application;

    @Autowired
    private NetworkMemory memory;

    @BeforeAll
    static void loadTheSample(@Autowired Intake intake, @Autowired Neo4jClient neo4j) {
        SampleGraph.load(intake, neo4j);
    }

    @ParameterizedTest
    @CsvSource({
        "laser-equipment, 370176",
        "laser-equipment, 370100",
        "laser-equipment, CN",
        "robots-high-end-equipment, 370176"
    })
    void saysOfAChainWhatItsMapSays(String id, String code) {
        var chain = new ChainId(id);
        var region = new RegionCode(code);
        memory.refresh();

        var fromTheGraph = building.mapOf(chain, region);
        compare(building.coverageOf(chain, region), fromTheGraph);
        awaitMemory();

        var fromMemory = building.mapOf(chain, region);
        assertThat(fromMemory).isEqualTo(fromTheGraph);
        compare(building.coverageOf(chain, region), fromMemory);
    }

    @ParameterizedTest
    @CsvSource({"fiber-laser, 370176, 12", "six-axis-robot, CN, 2"})
    void saysOfAProductWhatItsMapSays(String id, String code, int steps) {
        var product = new ProductId(id);
        var region = new RegionCode(code);
        var depth = new ProductDepth(steps);
        awaitMemory();

        compare(building.coverageOf(product, region, depth), building.mapOf(product, region, depth));
    }

    private static void compare(ChainCoverage coverage, ChainMap map) {
        assertThat(coverage.name()).isEqualTo(map.name());
        assertThat(coverage.region()).isEqualTo(map.region());
        assertThat(coverage.completeness()).isEqualTo(map.completeness());
        assertThat(coverage.segments())
                .isEqualTo(map.segments().stream()
                        .map(CoverageOnTheSampleTests::figuresOf)
                        .toList());
    }

    private static SegmentCoverage figuresOf(SegmentReport report) {
        var presence = report.strength().presence();
        return new SegmentCoverage(
                report.segment(),
                report.tier(),
                report.state(),
                report.why(),
                new Presence(presence.inside(), presence.outside(), presence.unknown(), List.of()));
    }

    private void awaitMemory() {
        NetworkUpToDate.await(application);
    }
}
