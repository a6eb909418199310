package io.liantu.growth;

import io.liantu.shared.Explanation;
import org.jspecify.annotations.Nullable;

/**
 * Decides the state of a segment. The rules apply in this order:
 *
 * <ol>
 *   <li>no local maker, but one of unknown region: unknown
 *   <li>no local maker, though it is made elsewhere or needed here: missing
 *   <li>no maker and no need known at all: unknown
 *   <li>fewer local makers than {@code strongMakers}: weak
 *   <li>known concentration above {@code highestConcentration}: weak
 *   <li>known local demand met by less than {@code lowestDemandMet}: weak
 *   <li>otherwise: strong
 * </ol>
 *
 * @param strongMakers how many local makers a strong segment has at least
 * @param highestConcentration the highest Herfindahl–Hirschman index of a strong segment; 0.5 is that of two equal
 *     makers
 * @param lowestDemandMet the lowest share of known local purchases that local suppliers meet in a strong segment
 */
public record StateRule(int strongMakers, double highestConcentration, double lowestDemandMet) {

    /** Three makers, concentrated no more than two equal ones would be, meeting half of the known demand. */
    public static final StateRule STANDARD = new StateRule(3, 0.5, 0.5);

    /** A state with the rule that gave it. */
    record Verdict(SegmentState state, Explanation why) {}

    Verdict judge(Strength strength) {
        return strength.presence().isLocal() ? judgeLocal(strength) : judgeAbsent(strength);
    }

    private static Verdict judgeAbsent(Strength strength) {
        var presence = strength.presence();
        if (presence.unknown() > 0) {
            return unknown("state.unknown.makers-without-region", presence.unknown());
        }
        if (strength.isNeededHere()) {
            return missing("state.missing.needed", strength.demand().buyers(), strength.neededByLocalMakers());
        }
        return presence.isNowhere()
                ? unknown("state.unknown.nothing-known")
                : missing("state.missing.made-elsewhere", presence.outside());
    }

    private Verdict judgeLocal(Strength strength) {
        var makers = strength.presence().inside();
        if (makers < strongMakers) {
            return weak("state.weak.few-makers", makers, strongMakers);
        }
        var concentration = strength.concentration();
        if (concentration != null && concentration > highestConcentration) {
            return weak("state.weak.concentrated", concentration, highestConcentration);
        }
        var met = strength.demand().metLocally();
        if (met != null && met < lowestDemandMet) {
            return weak("state.weak.demand-unmet", met, lowestDemandMet);
        }
        return new Verdict(SegmentState.STRONG, strong(makers, concentration, met));
    }

    /** Says only what is known. */
    private static Explanation strong(long makers, @Nullable Double concentration, @Nullable Double met) {
        if (concentration == null) {
            return met == null
                    ? Explanation.of("state.strong.makers-only", makers)
                    : Explanation.of("state.strong.supply-unknown", makers, met);
        }
        return met == null
                ? Explanation.of("state.strong.demand-unknown", makers, concentration)
                : Explanation.of("state.strong", makers, concentration, met);
    }

    private static Verdict weak(String key, Object... arguments) {
        return new Verdict(SegmentState.WEAK, Explanation.of(key, arguments));
    }

    private static Verdict missing(String key, Object... arguments) {
        return new Verdict(SegmentState.MISSING, Explanation.of(key, arguments));
    }

    private static Verdict unknown(String key, Object... arguments) {
        return new Verdict(SegmentState.UNKNOWN, Explanation.of(key, arguments));
    }
}
