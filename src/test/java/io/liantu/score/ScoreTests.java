package io.liantu.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.liantu.shared.Explanation;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ScoreTests {

    @Test
    void widensTheRangeByWhatIsUnknownInsteadOfLoweringIt() {
        var score = new Score(List.of(reason("links", 40, 0.5), reason("size", 20, null)));

        assertThat(score.atLeast()).isEqualTo(20);
        assertThat(score.atMost()).isEqualTo(40);
        assertThat(score.middle()).isEqualTo(30);
    }

    @Test
    void tellsWhatIsToBeFoundOut() {
        var score = new Score(List.of(reason("links", 40, 0.5), reason("size", 20, null)));

        assertThat(score.unknown()).extracting(Reason::feature).containsExactly("size");
        assertThat(score.known()).extracting(Reason::feature).containsExactly("links");
    }

    @Test
    void refusesAValueOutsideZeroToOne() {
        assertThatIllegalArgumentException().isThrownBy(() -> reason("links", 40, 1.01));
        assertThatIllegalArgumentException().isThrownBy(() -> reason("links", 40, Double.NaN));
    }

    private static Reason reason(String feature, double weight, @Nullable Double value) {
        return new Reason(feature, weight, value, Explanation.of("reason." + feature));
    }
}
