package io.liantu.partner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.liantu.shared.Explanation;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class WeightsTests {

    private static final Explanation WHY = Explanation.of("reason.size.unknown");

    @Test
    void sumToAHundred() {
        assertThat(Weights.of(Map.of("makes", 3.0, "size", 1.0)).points())
                .containsExactly(Map.entry("makes", 75.0), Map.entry("size", 25.0));
    }

    @Test
    void areNoPointsWhenNothingWeighs() {
        assertThat(Weights.of(Map.of("makes", 0.0)).of("makes")).isZero();
    }

    @Test
    void areNeverNegative() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Weights(new TreeMap<>(Map.of("makes", -1.0))));
        assertThatIllegalArgumentException().isThrownBy(() -> new Weights(new TreeMap<>(Map.of("makes", Double.NaN))));
    }

    @Test
    void keepTheirProportionsWhenOneIsOverruled() {
        var weights =
                Weights.of(Map.of("makes", 60.0, "size", 20.0, "peers", 20.0)).overruledBy(Map.of("makes", 0.0));

        assertThat(weights.points().values()).containsExactly(0.0, 50.0, 50.0);
    }

    @Test
    void giveAFeatureThePointsThatSomebodyWants() {
        var weights =
                Weights.of(Map.of("makes", 50.0, "size", 30.0, "peers", 20.0)).overruledBy(Map.of("makes", 40.0));

        assertThat(weights.of("makes")).isCloseTo(40, within(1e-9));
        assertThat(weights.of("size")).isCloseTo(36, within(1e-9));
    }

    @Test
    void refuseWhatIsNotWeighed() {
        assertThatThrownBy(() -> PartnerRule.STANDARD.overruledBy(Map.of("beauty", 1.0)))
                .isInstanceOfSatisfying(
                        UnknownWeight.class,
                        problem -> assertThat(problem.suggestions()).contains("makes"));
    }

    @Test
    void makeAScoreWhoseReasonsAddUpToIt() {
        var score = Weights.of(Map.of("makes", 60.0, "size", 40.0, "peers", 0.0))
                .score(List.of(new Clue("makes", 0.5, WHY), new Clue("size", null, WHY), new Clue("peers", 1.0, WHY)));

        assertThat(score.atLeast()).isCloseTo(30, within(1e-9));
        assertThat(score.atMost()).isCloseTo(70, within(1e-9));
        assertThat(score.reasons()).hasSize(2);
        assertThat(score.unknown()).hasSize(1);
    }
}
