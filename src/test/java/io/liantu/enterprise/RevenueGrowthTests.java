package io.liantu.enterprise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.liantu.provenance.Confidence;
import io.liantu.provenance.KeptTestimony;
import io.liantu.provenance.Testimony;
import io.liantu.provenance.Voice;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RevenueGrowthTests {

    private Testimony said = Testimony.NONE;

    @Test
    void isAYearsShare() {
        say("a", "2023-12-31", 100);
        say("a", "2025-12-31", 144);

        assertThat(growth()).isCloseTo(0.2, within(1e-3));
    }

    @Test
    void isBelowNothingWhereLessIsSold() {
        say("a", "2024-12-31", 100);
        say("a", "2025-12-31", 0);

        assertThat(growth()).isEqualTo(-1);
    }

    @Test
    void takesTheLatestYearBefore() {
        say("a", "2022-12-31", 10);
        say("a", "2024-12-31", 100);
        say("a", "2025-12-31", 110);

        assertThat(growth()).isCloseTo(0.1, within(1e-3));
    }

    @Test
    void takesTheStrongerVoiceForOneDay() {
        said = said.with(new Voice("a", LocalDate.parse("2024-12-31"), Confidence.DISCLOSED), Map.of("revenue", 100));
        say("b", "2024-12-31", 50);
        said = said.with(new Voice("a", LocalDate.parse("2025-12-31"), Confidence.DISCLOSED), Map.of("revenue", 120));

        assertThat(growth()).isCloseTo(0.2, within(1e-3));
    }

    @Test
    void isUnknownWithinAYearWithoutADayOrFromNothing() {
        say("a", "2025-12-31", 120);
        assertThat(growth()).isNull();
        say("b", "2025-06-30", 100);
        say("c", null, 100);
        say("d", "2024-12-31", 0);

        assertThat(growth()).isNull();
    }

    @Test
    void isUnknownWhereSomethingElseIsSaid() {
        said = said.with(voice("a", "2024-12-31"), Map.of("name", "示例"));
        say("a", "2025-12-31", 120);

        assertThat(growth()).isNull();
    }

    private void say(String source, @Nullable String day, double revenue) {
        said = said.with(voice(source, day), Map.of("revenue", revenue));
    }

    private static Voice voice(String source, @Nullable String day) {
        return new Voice(source, day == null ? null : LocalDate.parse(day), null);
    }

    private @Nullable Double growth() {
        return RevenueGrowth.of(KeptTestimony.lines(said));
    }
}
