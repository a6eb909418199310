package io.liantu.score.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;

class RoundingTests {

    private static final double TENTH = 0.1;

    @Test
    void roundsThoseWithTheLargestRemaindersUp() {
        assertThat(Rounding.toTenthsThatSum(List.of(3.33, 3.33, 3.34))).containsExactly(3.3, 3.3, 3.4);
        assertThat(Rounding.toTenthsThatSum(List.of(0.04, 0.04, 0.04))).containsExactly(0.1, 0.0, 0.0);
        assertThat(Rounding.toTenthsThatSum(List.of())).isEmpty();
    }

    @Test
    void roundsToTheNearestTenthAndThousandth() {
        assertThat(Rounding.toTenths(0.26)).isEqualTo(0.3);
        assertThat(Rounding.toTenths(0.24)).isEqualTo(0.2);
        assertThat(Rounding.toThousandths(0.5456)).isEqualTo(0.546);
        assertThat(Rounding.toThousandths(0.5454)).isEqualTo(0.545);
        assertThat(Rounding.toThousandths(null)).isNull();
    }

    @Property(tries = 300)
    void keepsTheSumAndMovesNoPartByATenth(@ForAll List<@DoubleRange(max = 100) Double> parts) {
        var rounded = Rounding.toTenthsThatSum(parts);

        assertThat(sum(rounded)).isCloseTo(Rounding.toTenths(sum(parts)), within(1e-6));
        for (var at = 0; at < parts.size(); at++) {
            assertThat(rounded.get(at)).isCloseTo(parts.get(at), within(TENTH + 1e-9));
        }
    }

    private static double sum(List<Double> parts) {
        return parts.stream().mapToDouble(Double::doubleValue).sum();
    }
}
