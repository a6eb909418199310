package io.liantu.growth;

import static org.assertj.core.api.Assertions.assertThat;

import io.liantu.growth.Progress.Past;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ProgressTests {

    private static final LocalDate END = LocalDate.of(2025, 12, 31);

    @Test
    void countsASegmentFromTheDayForWhichItWasFirstSaid() {
        var past = Past.at(END, List.of(dated(END), dated(END.plusDays(1)), dated(END.minusYears(3))), 4);

        assertThat(past.certain()).isEqualTo(2);
        assertThat(past.atLeast()).isEqualTo(0.5);
        assertThat(past.atMost()).isEqualTo(0.5);
    }

    @Test
    void widensTheRangeByMakersWithoutADay() {
        var undated = new SegmentDays(Optional.empty(), true);
        var later = new SegmentDays(Optional.of(END.plusDays(1)), true);
        var earlier = new SegmentDays(Optional.of(END), true);

        var past = Past.at(END, List.of(undated, later, earlier), 4);

        assertThat(past.certain()).isEqualTo(1);
        assertThat(past.possible()).isEqualTo(3);
        assertThat(past.atLeast()).isEqualTo(0.25);
        assertThat(past.atMost()).isEqualTo(0.75);
        assertThat(past.asOf()).isEqualTo(END);
    }

    @Test
    void hasNoShareOfAChainWithoutSegments() {
        var past = Past.at(END, List.of(), 0);

        assertThat(past.atLeast()).isZero();
        assertThat(past.atMost()).isZero();
    }

    private static SegmentDays dated(LocalDate day) {
        return new SegmentDays(Optional.of(day), false);
    }
}
