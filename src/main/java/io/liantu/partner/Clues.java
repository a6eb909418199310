package io.liantu.partner;

import io.liantu.enterprise.Enterprise;
import io.liantu.region.Region;
import io.liantu.region.RegionCode;
import io.liantu.score.HonourScale;
import io.liantu.score.Sizes;
import io.liantu.shared.Explanation;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What speaks for an enterprise whatever it is wanted for. */
final class Clues {

    private Clues() {}

    static Clue of(String feature, @Nullable Double value, String key, Object... arguments) {
        return new Clue(feature, value, Explanation.of(key, arguments));
    }

    static Clue size(Enterprise enterprise) {
        var reason = Sizes.reason(1, enterprise);
        return new Clue(reason.feature(), reason.value(), reason.explanation());
    }

    static Clue honours(Enterprise enterprise) {
        return enterprise
                .findHonours()
                .map(honours ->
                        of("honours", HonourScale.best(honours), "reason.candidate.honours", String.join("、", honours)))
                .orElseGet(() -> of("honours", null, "reason.candidate.honours.unknown"));
    }

    /** Half again as much in a year is the most that counts, and half of it lost the least. */
    static Clue growth(Enterprise enterprise) {
        return enterprise
                .findGrowth()
                .map(growth -> of(
                        "growth",
                        Math.max(0, Math.min(1, 0.5 + growth)),
                        growth < 0 ? "reason.candidate.growth.less" : "reason.candidate.growth",
                        Math.abs(growth)))
                .orElseGet(() -> of("growth", null, "reason.candidate.growth.unknown"));
    }

    /** @param codes of its region and of everything that holds it, known */
    static Clue nearness(Region to, List<RegionCode> codes, Enterprise enterprise) {
        var ring = to.ringOf(codes);
        @Nullable String name = enterprise.region();
        return of(
                "nearness",
                ring.nearness(),
                "reason.candidate.ring." + ring.name().toLowerCase(Locale.ROOT),
                name == null ? "" : name);
    }
}
