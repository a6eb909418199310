package io.liantu.likeness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LikenessTests {

    @ParameterizedTest
    @CsvSource({"-1, 0", "0.2, 0", "0.4, 0", "0.7, 0.5", "1, 1", "1.0000001, 1"})
    void callsUsualCosinesUnlike(double cosine, double byMeaning) {
        assertThat(Likeness.of(0, cosine).byMeaning()).isCloseTo(byMeaning, within(1e-9));
    }

    @ParameterizedTest
    @CsvSource({"0, 0, 0", "0.5, 0, 0.5", "0, 0.5, 0.5", "0.5, 0.5, 0.75", "1, 0, 1", "0, 1, 1"})
    void countsEachPartAndBothTogetherForMore(double byName, double byMeaning, double value) {
        assertThat(new Likeness(byName, byMeaning).value()).isEqualTo(value);
    }

    @Test
    void goesByTheNameWhereTheMeaningIsNotKnown() {
        var likeness = Likeness.of(0.3, null);

        assertThat(likeness.byMeaning()).isNull();
        assertThat(likeness.value()).isEqualTo(0.3);
    }

    @Test
    void refusesWhatIsNoShare() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Likeness(1.1, null));
        assertThatIllegalArgumentException().isThrownBy(() -> new Likeness(0, -0.1));
        assertThatIllegalArgumentException().isThrownBy(() -> new Likeness(Double.NaN, null));
    }
}
