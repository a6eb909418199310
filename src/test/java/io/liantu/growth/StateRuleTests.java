package io.liantu.growth;

import static org.assertj.core.api.Assertions.assertThat;

import io.liantu.network.Demand;
import io.liantu.network.Presence;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StateRuleTests {

    /** Empty = unknown. */
    @ParameterizedTest(
            name = "{0} inside, {1} outside, {2} of unknown region, HHI {3}, met {4}, {5} buyers, {6} uses: {7}")
    @CsvSource({
        // inside, outside, unknown, hhi, met, buyers, uses, state, rule
        "0, 0, 0,     ,     , 0, 0, UNKNOWN, state.unknown.nothing-known",
        "0, 0, 1,     ,     , 0, 0, UNKNOWN, state.unknown.makers-without-region",
        "0, 9, 1,     ,     , 9, 9, UNKNOWN, state.unknown.makers-without-region",
        "0, 5, 0,     ,     , 0, 0, MISSING, state.missing.made-elsewhere",
        "0, 5, 0,     ,     , 2, 0, MISSING, state.missing.needed",
        "0, 0, 0,     ,     , 1, 0, MISSING, state.missing.needed",
        "0, 0, 0,     ,     , 0, 1, MISSING, state.missing.needed",
        "1, 0, 0,     ,     , 0, 0, WEAK,    state.weak.few-makers",
        "2, 9, 9, 0.50, 1.00, 9, 9, WEAK,    state.weak.few-makers",
        "3, 0, 0, 0.51, 1.00, 9, 9, WEAK,    state.weak.concentrated",
        "3, 0, 0, 0.50, 0.49, 9, 9, WEAK,    state.weak.demand-unmet",
        "3, 0, 0, 0.50, 0.50, 9, 9, STRONG,  state.strong",
        "3, 0, 0,     , 0.50, 9, 9, STRONG,  state.strong.supply-unknown",
        "3, 0, 0, 0.50,     , 9, 9, STRONG,  state.strong.demand-unknown",
        "3, 9, 9,     ,     , 0, 0, STRONG,  state.strong.makers-only",
    })
    void judgesBy(
            long inside,
            long outside,
            long unknown,
            @Nullable Double concentration,
            @Nullable Double met,
            long buyers,
            long uses,
            SegmentState state,
            String rule) {
        var demand =
                new Demand(buyers, List.of(), null, met == null ? 0 : 100 * met, met == null ? 0 : 100 - 100 * met);
        var presence = new Presence(inside, outside, unknown, List.of());

        var verdict = StateRule.STANDARD.judge(new Strength(presence, demand, concentration, uses));

        assertThat(verdict.state()).isEqualTo(state);
        assertThat(verdict.why().key()).isEqualTo(rule);
    }

    @Test
    void saysWithFiguresWhy() {
        var presence = new Presence(2, 4, 0, List.of());

        var verdict = StateRule.STANDARD.judge(new Strength(presence, Demand.NONE, null, 0));

        assertThat(verdict.why().arguments()).containsExactly(2L, 3);
    }
}
