package io.liantu.growth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.liantu.network.Demand;
import io.liantu.score.Reason;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ImportanceRuleTests {

    private static final SegmentReport CHIP = SmallWeb.segment("chip", List.of(), demand(4, 100.0));
    private static final SegmentReport GLUE = SmallWeb.segment("glue", List.of(), demand(2, null));
    private static final SegmentReport DYE = SmallWeb.segment("dye", List.of(), Demand.NONE);

    private static final CoveredWeb WEB = SmallWeb.of(
            "chip → laser!, laser → machine, glue → machine",
            CHIP,
            GLUE,
            DYE,
            SmallWeb.segment("laser", List.of("a"), Demand.NONE),
            SmallWeb.segment("machine", List.of("b"), Demand.NONE));

    private final ImportanceRule rule = new ImportanceRule(WEB, List.of(CHIP, GLUE, DYE));

    @Test
    void givesAllPointsToTheGapThatMostWaitFor() {
        assertThat(rule.score(CHIP).middle()).isCloseTo(100, within(1e-9));
    }

    @Test
    void comparesWithTheMostAwaitedGap() {
        assertThat(points(GLUE, "buyers")).isEqualTo(35.0 / 2);
        assertThat(points(GLUE, "direct")).isEqualTo(20.0 / 2);
        assertThat(points(GLUE, "downstream")).isEqualTo(20.0 / 2);
    }

    @Test
    void leavesTheAmountOpenThatTheBuyersDoNotState() {
        assertThat(rule.score(GLUE).unknown()).extracting(Reason::feature).containsExactly("amount");
    }

    @Test
    void givesNothingToAGapThatNobodyIsKnownToWaitFor() {
        assertThat(rule.score(DYE).atMost()).isZero();
    }

    private @Nullable Double points(SegmentReport gap, String feature) {
        return rule.score(gap).reasons().stream()
                .filter(reason -> reason.feature().equals(feature))
                .findFirst()
                .orElseThrow()
                .contribution();
    }

    private static Demand demand(long buyers, @Nullable Double needed) {
        return new Demand(buyers, List.of(), needed, 0, 0);
    }
}
