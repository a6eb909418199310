package io.liantu.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;

class BootstrapTests {

    @Test
    void hasNoRangeWhereAllQuestionsGoAlike() {
        assertThat(new Bootstrap(3, 1).mean(new double[] {0.5, 0.5, 0.5})).isEqualTo(new Range(0.5, 0.5, 0.5));
    }

    @Test
    void comesNearTheRangeOfTheNormalDistribution() {
        var random = new Random(2);
        var values = random.doubles(400).toArray();

        var range = new Bootstrap(400, 3).mean(values);

        double half = 1.96 * Math.sqrt(1 / 12.0 / 400);
        assertThat(range.low()).isCloseTo(range.value() - half, within(0.005));
        assertThat(range.high()).isCloseTo(range.value() + half, within(0.005));
        assertThat(new Bootstrap(400, 3).mean(values)).isEqualTo(range);
    }

    @Test
    void isPositiveOnlyWhenItsLowerEndIs() {
        assertThat(new Range(0.1, 0.01, 0.2).isPositive()).isTrue();
        assertThat(new Range(0.1, 0, 0.2).isPositive()).isFalse();
    }
}
