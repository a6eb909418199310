package io.liantu.partner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.liantu.enterprise.EnterpriseId;
import io.liantu.intake.Intake;
import io.liantu.intake.SampleGraph;
import io.liantu.neo4j.LiantuTest;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.neo4j.core.Neo4jClient;

/** Weights are learned from the network in memory without anybody asking for it. */
@LiantuTest(
        properties = {
            "liantu.network.in-memory=true",
            "liantu.network.check=100ms",
            "liantu.network.quiet=50ms",
            "liantu.weights=learned"
        })
class WeightRenewalTests {

    private static final Duration LONG = Duration.ofMinutes(2);

    @Autowired
    private ServedWeights weights;

    @Autowired
    private PartnerFinding finding;

    @BeforeEach
    void load(@Autowired Intake intake, @Autowired Neo4jClient neo4j) {
        SampleGraph.load(intake, neo4j);
    }

    @Test
    void learnsWhatSuggestionsGoBy() {
        assertThat(Ranked.values())
                .allSatisfy(what ->
                        await().atMost(LONG).until(() -> weights.of(what).kind() == WeightKind.LEARNED));

        var answer = finding.partnersOf(new EnterpriseId("demo-0001"), Side.SUPPLIERS, null, null, 3, Map.of());

        var learned = weights.of(Ranked.SUPPLIERS);
        assertThat(answer.weights().kind()).isEqualTo(WeightKind.LEARNED);
        assertThat(answer.weights().asOf()).isEqualTo(learned.asOf());
        assertThat(answer.weights().weights().of("makes"))
                .isNotEqualTo(PartnerRule.STANDARD.of("makes"))
                .isPositive();
        assertThat(answer.suggestions()).hasSize(3);
    }
}
