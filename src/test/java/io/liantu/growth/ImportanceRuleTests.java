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
    void givesAllPointsToTheGapThatMostWaitForAndAllWaysPassThrough() {
        var web = SmallWeb.of(
                "chip → laser!, laser → machine",
                CHIP,
                GLUE,
                SmallWeb.segment("laser", List.of("a"), Demand.NONE),
                SmallWeb.segment("machine", List.of("b"), Demand.NONE));

        var score = new ImportanceRule(web, List.of(CHIP, GLUE)).score(CHIP);

        assertThat(score.middle()).isCloseTo(100, within(1e-9));
    }

    @Test
    void givesPointsForABottleneckOnlyForSegmentsThatNoOtherWayReaches() {
        // A machine is reached over glue too.
        assertThat(points(CHIP, "bottleneck")).isEqualTo(15.0 / 2);
        assertThat(points(GLUE, "bottleneck")).isEqualTo(0.0);
        assertThat(points(CHIP, "downstream")).isEqualTo(15.0);
        assertThat(rule.score(CHIP).middle()).isCloseTo(100 - 15.0 / 2, within(1e-9));
    }

    @Test
    void countsWhatAnEssentialInputMakesImpossibleThoughOthersGoInAsWell() {
        // A laser needs both; no way avoids neither, yet none is made without the chip.
        var web = SmallWeb.of(
                "chip → laser!, glue → laser!, laser → machine!, glue → machine",
                CHIP,
                GLUE,
                SmallWeb.segment("laser", List.of("a"), Demand.NONE),
                SmallWeb.segment("machine", List.of("b"), Demand.NONE));

        var reason = new ImportanceRule(web, List.of(CHIP, GLUE))
                .score(CHIP).reasons().stream()
                        .filter(one -> one.feature().equals("bottleneck"))
                        .findFirst()
                        .orElseThrow();

        assertThat(reason.contribution()).isEqualTo(15.0);
        assertThat(reason.explanation().arguments()).containsExactly(2, 2);
    }

    @Test
    void countsBehindABottleneckOnlyWhatIsMadeHere() {
        var web =
                SmallWeb.of("chip → dye, dye → laser", CHIP, DYE, SmallWeb.segment("laser", List.of("a"), Demand.NONE));

        var bottleneck = new ImportanceRule(web, List.of(CHIP, DYE))
                .score(CHIP).reasons().stream()
                        .filter(reason -> reason.feature().equals("bottleneck"))
                        .toList();

        assertThat(bottleneck)
                .singleElement()
                .satisfies(
                        reason -> assertThat(reason.explanation().arguments()).containsExactly(1, 1));
    }

    @Test
    void sumsItsPartsToAtMostAHundred() {
        assertThat(rule.score(GLUE).reasons().stream()
                        .mapToDouble(Reason::weight)
                        .sum())
                .isEqualTo(100);
        assertThat(rule.score(GLUE).atLeast()).isCloseTo(15 + 7.5 + 7.5, within(1e-9));
        assertThat(rule.score(GLUE).atMost()).isCloseTo(15 + 25 + 7.5 + 7.5, within(1e-9));
    }

    @Test
    void comparesWithTheMostAwaitedGap() {
        assertThat(points(GLUE, "buyers")).isEqualTo(30.0 / 2);
        assertThat(points(GLUE, "direct")).isEqualTo(15.0 / 2);
        assertThat(points(GLUE, "downstream")).isEqualTo(15.0 / 2);
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
