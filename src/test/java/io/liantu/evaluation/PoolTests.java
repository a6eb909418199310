package io.liantu.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import it.unimi.dsi.fastutil.ints.IntSet;
import java.util.List;
import org.junit.jupiter.api.Test;

class PoolTests {

    private final List<Case> asked =
            List.of(StandingTests.asked(IntSet.of(0), IntSet.of(2)), StandingTests.asked(IntSet.of(1, 2), IntSet.of()));
    private final List<Ranking> rankings = List.of(Ranking.inOrder(5, 7, 9), Ranking.inOrder(6, 8, Double.NaN));

    @Test
    void putsAllPairsInOneRanking() {
        // 8 right, 7, 6, 5 right, unranked right
        var standing = Pool.of(asked, rankings).standing(new int[] {1, 1});

        assertThat(standing.items()).isEqualTo(5);
        assertThat(standing.averagePrecision()).isCloseTo((1 + 2 / 4.0 + 3 / 5.0) / 3, within(1e-9));
        assertThat(standing.precision(2)).isEqualTo(0.5);
    }

    @Test
    void countsAQuestionAsOftenAsItWasDrawn() {
        // 8 right twice, 6 twice, two unranked right
        var standing = Pool.of(asked, rankings).standing(new int[] {0, 2});

        assertThat(standing.items()).isEqualTo(6);
        assertThat(standing.averagePrecision()).isCloseTo((1 + 1 + 3 / 5.0 + 4 / 6.0) / 4, within(1e-9));
    }
}
