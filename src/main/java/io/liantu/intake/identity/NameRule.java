package io.liantu.intake.identity;

import static io.liantu.intake.identity.IdentityReason.ALIKE;
import static io.liantu.intake.identity.IdentityReason.ONE_CHARACTER;
import static io.liantu.intake.identity.IdentityReason.OTHER_ADDRESS;
import static io.liantu.intake.identity.IdentityReason.OTHER_BRANCH;
import static io.liantu.intake.identity.IdentityReason.OTHER_CODE;
import static io.liantu.intake.identity.IdentityReason.OTHER_DAY;
import static io.liantu.intake.identity.IdentityReason.OTHER_GROUP;
import static io.liantu.intake.identity.IdentityReason.OTHER_NUMBER;
import static io.liantu.intake.identity.IdentityReason.OTHER_REGION;
import static io.liantu.intake.identity.IdentityReason.OTHER_TRADE;
import static io.liantu.intake.identity.IdentityReason.SAME_ADDRESS;
import static io.liantu.intake.identity.IdentityReason.SAME_ALIAS;
import static io.liantu.intake.identity.IdentityReason.SAME_CORE;
import static io.liantu.intake.identity.IdentityReason.SAME_DAY;
import static io.liantu.intake.identity.IdentityReason.SAME_NAME;
import static io.liantu.intake.identity.IdentityReason.SAME_SOUND;
import static io.liantu.intake.identity.IdentityReason.SHORT_FORM;
import static io.liantu.intake.identity.IdentityReason.UNLIKE;

import java.util.List;
import java.util.Optional;

/**
 * Compares two names in the light of what else is known. What tells enterprises apart comes first: branch 分公司, number
 * 一厂, region, trade 行业. Then equal names are certain as {@link EqualNames} says, and like ones likely.
 */
final class NameRule {

    private static final double ALIKE_FROM = 0.72;
    private static final double ALIKE_WITH_FACTS = 0.25;

    private final RegionNames regions;

    NameRule(RegionNames regions) {
        this.regions = regions;
    }

    Verdict judge(EnterpriseName one, EnterpriseName other, Facts facts) {
        return judge(one, other, facts, SAME_NAME);
    }

    /** One of the two is an alias. */
    Verdict judgeAlias(EnterpriseName one, EnterpriseName other, Facts facts) {
        return judge(one, other, facts, SAME_ALIAS);
    }

    private Verdict judge(EnterpriseName one, EnterpriseName other, Facts facts, IdentityReason same) {
        var apart = findApart(one, other);
        if (apart.isPresent()) {
            return different(one, other, apart.get());
        }
        if (one.core().equals(other.core())) {
            return judgeEqual(one, other, facts, same);
        }
        return facts.say(OTHER_CODE) ? different(one, other, OTHER_CODE) : judgeAlike(one, other, facts);
    }

    private Optional<IdentityReason> findApart(EnterpriseName one, EnterpriseName other) {
        if (!one.branch().equals(other.branch())) {
            return Optional.of(OTHER_BRANCH);
        }
        if (!one.numbers().equals(other.numbers())) {
            return Optional.of(OTHER_NUMBER);
        }
        return one.place().isNamed()
                        && other.place().isNamed()
                        && !regions.overlap(one.place().codes(), other.place().codes())
                ? Optional.of(OTHER_REGION)
                : Optional.empty();
    }

    private Verdict judgeEqual(EnterpriseName one, EnterpriseName other, Facts facts, IdentityReason same) {
        if (EqualNames.areCertain(one, other, facts)) {
            return new Verdict(Sameness.CERTAIN, 1, List.of(same));
        }
        var identical = one.key().equals(other.key()) && one.form() == other.form();
        if (facts.say(OTHER_CODE) && !identical) {
            return different(one, other, OTHER_CODE);
        }
        if (facts.say(OTHER_REGION) && !(identical && one.place().isNamed())) {
            return different(one, other, OTHER_REGION);
        }
        if (facts.say(OTHER_DAY) && facts.say(OTHER_ADDRESS) && !identical) {
            return different(one, other, OTHER_DAY);
        }
        return one.group() == other.group()
                ? likely(one, other, identical ? same : SAME_CORE)
                : likely(one, other, SAME_CORE, OTHER_GROUP);
    }

    private static Verdict judgeAlike(EnterpriseName one, EnterpriseName other, Facts facts) {
        var sameOrigin = facts.say(SAME_ADDRESS) && facts.say(SAME_DAY);
        if (sameOrigin && Likeness.of(one.core(), other.core()) >= ALIKE_WITH_FACTS) {
            return likely(one, other, SAME_ADDRESS, SAME_DAY);
        }
        if (facts.say(OTHER_REGION)) {
            return different(one, other, OTHER_REGION);
        }
        if (Trades.differ(one, other)) {
            return different(one, other, OTHER_TRADE);
        }
        if (facts.say(OTHER_DAY)) {
            return different(one, other, OTHER_DAY);
        }
        return findAlike(one, other)
                .map(reason -> likely(one, other, reason))
                .orElseGet(() -> different(one, other, UNLIKE));
    }

    private static Optional<IdentityReason> findAlike(EnterpriseName one, EnterpriseName other) {
        if (!one.isLatin() && Likeness.soundsLike(one.core(), other.core())) {
            return Optional.of(SAME_SOUND);
        }
        if (Spelling.isOneSlipApart(one, other)) {
            return Optional.of(ONE_CHARACTER);
        }
        if (Spelling.isShortForm(one, other)) {
            return Optional.of(SHORT_FORM);
        }
        return Likeness.of(one.core(), other.core()) >= ALIKE_FROM && Spelling.haveLikeBrands(one, other)
                ? Optional.of(ALIKE)
                : Optional.empty();
    }

    private static Verdict likely(EnterpriseName one, EnterpriseName other, IdentityReason... reasons) {
        return new Verdict(Sameness.LIKELY, Likeness.of(one.core(), other.core()), List.of(reasons));
    }

    private static Verdict different(EnterpriseName one, EnterpriseName other, IdentityReason reason) {
        return new Verdict(Sameness.DIFFERENT, Likeness.of(one.core(), other.core()), List.of(reason));
    }
}
