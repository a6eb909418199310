package io.liantu.provenance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TestimonyTests {

    private static final Voice YEARBOOK = voice("yearbook", "2025-12-31", Confidence.DISCLOSED);
    private static final Voice NEWS = voice("news", "2026-06-01", Confidence.INFERRED);

    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
            # said first                    | said later                      | which stands
            2025-01-01, DISCLOSED,            2026-01-01, DISCLOSED,            later
            2026-01-01, DISCLOSED,            2025-01-01, DISCLOSED,            first
            2025-01-01, DISCLOSED,            2026-12-31, INFERRED,             first
            2025-01-01, DISCLOSED,            2027-01-02, INFERRED,             later
            2025-01-01, DISCLOSED,            2026-01-02, STRONGLY_INFERRED,    later
            2025-01-01, DISCLOSED,            2025-12-31, STRONGLY_INFERRED,    first
            2026-01-01, -,                    2026-01-01, INFERRED,             first
            2026-01-01, -,                    2026-01-01, STRONGLY_INFERRED,    later
            -,          DISCLOSED,            1999-01-01, INFERRED,             later
            -,          DISCLOSED,            -,          INFERRED,             first
            -,          -,                    -,          -,                    later
            """)
    void theStrongerVoiceStands(
            @Nullable String firstDay,
            @Nullable Confidence firstSureness,
            @Nullable String laterDay,
            @Nullable Confidence laterSureness,
            String stands) {
        var testimony = Testimony.of(voice("a", firstDay, firstSureness), Map.of("revenue", "first"))
                .with(voice("b", laterDay, laterSureness), Map.of("revenue", "later"));

        assertThat(testimony.values()).containsEntry("revenue", stands);
        assertThat(testimony.statements()).hasSize(2);
    }

    @Test
    void eachFieldHasAVoiceOfItsOwn() {
        var testimony =
                Testimony.of(NEWS, Map.of("revenue", 9.0, "employees", 5L)).with(YEARBOOK, Map.of("revenue", 10.0));

        assertThat(testimony.values()).isEqualTo(Map.of("revenue", 10.0, "employees", 5L));
        assertThat(testimony.standing("revenue").map(Statement::voice)).contains(YEARBOOK);
        assertThat(testimony.standing("employees").map(Statement::voice)).contains(NEWS);
        assertThat(testimony.standing("address")).isEmpty();
        assertThat(testimony.foremost()).isEqualTo(YEARBOOK);
    }

    @Test
    void sayingTheSameAgainChangesNothing() {
        var testimony = Testimony.of(NEWS, Map.of("revenue", 9.0)).with(YEARBOOK, Map.of("revenue", 10.0));

        assertThat(testimony.with(NEWS, Map.of("revenue", 9.0))).isEqualTo(testimony);
        assertThat(testimony.with(YEARBOOK, Map.of())).isEqualTo(testimony);
    }

    @Test
    void aVoiceThatCorrectsItselfLeavesWhatItSaidReadable() {
        var testimony = Testimony.of(NEWS, Map.of("revenue", 1.0))
                .with(NEWS, Map.of("revenue", 2.0))
                .with(NEWS, Map.of("revenue", 3.0))
                .with(NEWS, Map.of("revenue", 1.0, "address", "示例路"));

        assertThat(testimony.values()).isEqualTo(Map.of("revenue", 1.0, "address", "示例路"));
        assertThat(testimony.statements().get(0).earlier()).isEqualTo(Map.of("revenue", List.of(2.0, 3.0)));
    }

    @Test
    void addingAFieldIsNoCorrection() {
        assertThat(Testimony.of(NEWS, Map.of("revenue", 1.0))
                        .with(NEWS, Map.of("employees", 2L))
                        .isPlain())
                .isTrue();
    }

    @Test
    void anOlderValueStandsAgainWhenItsRivalIsNotBelievedAnyMore() {
        var testimony =
                Testimony.of(NEWS, Map.of("revenue", 9.0, "employees", 5L)).with(YEARBOOK, Map.of("revenue", 10.0));

        assertThat(testimony.without("yearbook").values()).isEqualTo(Map.of("revenue", 9.0, "employees", 5L));
        assertThat(testimony.without("yearbook").without("news").isEmpty()).isTrue();
    }

    @Test
    void nothingSaidHasNoValuesAndNoKnownVoice() {
        assertThat(Testimony.NONE.values()).isEmpty();
        assertThat(Testimony.NONE.foremost()).isEqualTo(Voice.UNKNOWN);
    }

    private static Voice voice(String source, @Nullable String day, @Nullable Confidence confidence) {
        return new Voice(source, day == null ? null : LocalDate.parse(day), confidence);
    }
}
