package io.liantu.intake.identity;

import static io.liantu.intake.identity.IdentityReason.OTHER_ADDRESS;
import static io.liantu.intake.identity.IdentityReason.SAME_REGION;

import java.util.Collections;

/**
 * Says when names of one core are certainly one enterprise. Names of one registration authority 登记机关 differ in brand
 * or trade, so equal full names in one region are; where less is written, facts have to agree as well.
 */
final class EqualNames {

    private EqualNames() {}

    static boolean areCertain(EnterpriseName one, EnterpriseName other, Facts facts) {
        return !facts.contradict()
                && one.group() == other.group()
                && formsAllow(one, other, facts)
                && placesAllow(one, other, facts);
    }

    /** A name without a form may be short for several; 厂 and 有限公司 of one name may stand side by side. */
    private static boolean formsAllow(EnterpriseName one, EnterpriseName other, Facts facts) {
        if (!one.form().isWritten() || !other.form().isWritten()) {
            return one.form() == other.form() && facts.say(SAME_REGION);
        }
        if (one.form() == other.form()) {
            return true;
        }
        return one.form().isConvertibleTo(other.form())
                ? facts.corroborate() || (isPlaced(one, other, facts) && !facts.say(OTHER_ADDRESS))
                : facts.corroborate();
    }

    private static boolean isPlaced(EnterpriseName one, EnterpriseName other, Facts facts) {
        return facts.say(SAME_REGION) || (one.place().isNamed() && other.place().isNamed());
    }

    private static boolean placesAllow(EnterpriseName one, EnterpriseName other, Facts facts) {
        if (!one.place().isNamed() && !other.place().isNamed()) {
            return facts.say(SAME_REGION) || saysWhatItDoes(one);
        }
        if (Collections.disjoint(one.place().codes(), other.place().codes())) {
            return facts.corroborate();
        }
        return one.place().bracketed() == other.place().bracketed() || !facts.say(OTHER_ADDRESS);
    }

    private static boolean saysWhatItDoes(EnterpriseName name) {
        return !name.core().equals(name.brand());
    }
}
