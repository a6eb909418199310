package io.liantu.intake;

import io.liantu.intake.identity.LikelyPair;
import io.liantu.intake.identity.PairSide;
import java.util.Comparator;
import java.util.stream.Stream;

/** Which of two records stays when somebody confirms that they are one. */
final class KeptSide {

    private static final Comparator<PairSide> BY_WEIGHT = Comparator.comparing((PairSide side) -> side.uscc() == null)
            .thenComparing(Comparator.comparingLong(PairSide::links).reversed())
            .thenComparing(PairSide::id);

    private KeptSide() {}

    static PairSide of(LikelyPair pair) {
        return Stream.of(pair.one(), pair.other()).min(BY_WEIGHT).orElseThrow();
    }
}
