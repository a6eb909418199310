package io.liantu.growth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StagingTests {

    @ParameterizedTest
    @CsvSource({"5, 3, 2 2 1", "6, 3, 2 2 2", "10, 4, 3 3 2 2", "2, 3, 1 1 0", "0, 2, 0 0", "4, 1, 4"})
    void givesEarlierYearsOneMoreWhereTheyDoNotComeOutEven(int recruits, int years, String expected) {
        var staging = new Staging(recruits, years);

        var counts = IntStream.rangeClosed(1, years).mapToObj(year -> "" + staging.recruitsIn(year));
        assertThat(String.join(" ", counts.toList())).isEqualTo(expected);
    }

    @Test
    void needsAYear() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Staging(1, 0));
    }
}
