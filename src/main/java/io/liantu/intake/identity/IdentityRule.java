package io.liantu.intake.identity;

import static io.liantu.intake.identity.IdentityReason.OTHER_BRANCH;
import static io.liantu.intake.identity.IdentityReason.OTHER_CODE;
import static io.liantu.intake.identity.IdentityReason.SAME_CODE;

import java.util.List;

/**
 * Judges whether two records mean the same enterprise 企业.
 *
 * <ol>
 *   <li>The same valid credit code 统一社会信用代码: certain, unless one is a branch 分公司, which may have borrowed it.
 *   <li>Otherwise each name of one, former names 曾用名 included, is compared with each of the other by {@link NameRule},
 *       and the surest result counts. Only names that are equal after normalising are ever certain; likeness alone is a
 *       suggestion, however great it is.
 *   <li>Different valid credit codes: never certain; likely only when the names are the same, for one of the codes may be
 *       written wrong.
 * </ol>
 *
 * <p>Symmetric, and the same for the same records. Time is the product of the numbers of names.
 */
public final class IdentityRule {

    private final RegionNames regions;
    private final NameRule names;

    /**
     * Judges by these regions.
     *
     * @param regions where regions lie in one another
     */
    public IdentityRule(RegionNames regions) {
        this.regions = regions;
        this.names = new NameRule(regions);
    }

    /** Whether they are the same, how alike they are, and why. */
    public Verdict judge(KnownEnterprise one, KnownEnterprise other) {
        var facts = new Facts(one, other, regions);
        if (facts.say(SAME_CODE)) {
            return one.name().branch().equals(other.name().branch())
                    ? new Verdict(Sameness.CERTAIN, 1, List.of(SAME_CODE))
                    : new Verdict(Sameness.LIKELY, 1, List.of(SAME_CODE, OTHER_BRANCH));
        }
        var verdict = names.judge(one.name(), other.name(), facts);
        if (facts.say(OTHER_CODE)) {
            return verdict;
        }
        for (var alias : other.aliases()) {
            verdict = surer(verdict, names.judgeAlias(one.name(), alias, facts));
        }
        for (var alias : one.aliases()) {
            for (var name : other.names()) {
                verdict = surer(verdict, names.judgeAlias(alias, name, facts));
            }
        }
        return verdict;
    }

    private static Verdict surer(Verdict one, Verdict other) {
        return other.isSurerThan(one) ? other : one;
    }
}
