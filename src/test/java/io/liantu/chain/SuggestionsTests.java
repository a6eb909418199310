package io.liantu.chain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.liantu.intake.Intake;
import io.liantu.intake.SampleGraph;
import io.liantu.neo4j.LiantuTest;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.neo4j.core.Neo4jClient;

/** What is offered to somebody who mistyped an id, on the sample. */
@LiantuTest
class SuggestionsTests {

    @Autowired
    private Chains chains;

    @BeforeAll
    static void loadTheSample(@Autowired Intake intake, @Autowired Neo4jClient neo4j) {
        SampleGraph.load(intake, neo4j);
    }

    @ParameterizedTest
    @CsvSource({
        "fibre-laser, fiber-laser 光纤激光器",
        "servo-moter, servo-motor 伺服电机",
        "servo motor, servo-motor 伺服电机",
        "Fiber, fiber-laser 光纤激光器",
        "光纤激光, fiber-laser 光纤激光器"
    })
    void offerTheProductThatWasMeant(String typed, String meant) {
        var unknown = catchThrowableOfType(UnknownProduct.class, () -> chains.getProduct(new ProductId(typed)));

        assertThat(unknown.suggestions()).contains(meant).hasSizeLessThanOrEqualTo(5);
    }

    @ParameterizedTest
    @CsvSource({"lazer-equipment", "laser", "激光装备", "laser-equipmnet"})
    void offerTheChainThatWasMeantFirst(String typed) {
        var unknown = catchThrowableOfType(UnknownChain.class, () -> chains.getById(new ChainId(typed)));

        assertThat(unknown.suggestions()).first().isEqualTo("laser-equipment 激光装备产业链");
    }

    @Test
    void areNotNeededForBlanksAroundAnId() {
        assertThat(chains.getProduct(new ProductId(" fiber-laser\t")).name()).isEqualTo("光纤激光器");
        assertThat(chains.getById(new ChainId("laser-equipment ")).name()).isEqualTo("激光装备产业链");
    }
}
