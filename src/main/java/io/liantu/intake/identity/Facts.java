package io.liantu.intake.identity;

import static io.liantu.intake.identity.IdentityReason.OTHER_ADDRESS;
import static io.liantu.intake.identity.IdentityReason.OTHER_CODE;
import static io.liantu.intake.identity.IdentityReason.OTHER_DAY;
import static io.liantu.intake.identity.IdentityReason.OTHER_REGION;
import static io.liantu.intake.identity.IdentityReason.SAME_ADDRESS;
import static io.liantu.intake.identity.IdentityReason.SAME_CODE;
import static io.liantu.intake.identity.IdentityReason.SAME_DAY;
import static io.liantu.intake.identity.IdentityReason.SAME_REGION;

import java.util.EnumSet;
import java.util.Set;

/** What two records say besides names: each fact that both know speaks for or against them. */
final class Facts {

    private static final double SAME_PLACE = 0.8;
    private static final double OTHER_PLACE = 0.5;

    private final Set<IdentityReason> known = EnumSet.noneOf(IdentityReason.class);

    Facts(KnownEnterprise one, KnownEnterprise other, RegionNames regions) {
        compareCodes(one, other);
        compareDays(one, other);
        compareAddresses(one.plainAddress(), other.plainAddress());
        compareRegions(regions.whereabouts(one), regions.whereabouts(other), regions);
    }

    boolean say(IdentityReason reason) {
        return known.contains(reason);
    }

    /** Whether they agree in something that two enterprises of one name hardly share. */
    boolean corroborate() {
        return (say(SAME_ADDRESS) || say(SAME_DAY)) && !contradict();
    }

    /** Whether they cannot both be right about one enterprise. */
    boolean contradict() {
        return say(OTHER_CODE) || say(OTHER_DAY) || say(OTHER_REGION);
    }

    private void compareRegions(Set<String> codes, Set<String> second, RegionNames regions) {
        if (!codes.isEmpty() && !second.isEmpty()) {
            known.add(regions.overlap(codes, second) ? SAME_REGION : OTHER_REGION);
        }
    }

    private void compareCodes(KnownEnterprise one, KnownEnterprise other) {
        one.findCode()
                .ifPresent(code ->
                        other.findCode().ifPresent(second -> known.add(code.equals(second) ? SAME_CODE : OTHER_CODE)));
    }

    private void compareDays(KnownEnterprise one, KnownEnterprise other) {
        var day = one.foundedOn();
        var second = other.foundedOn();
        if (day != null && second != null) {
            known.add(day.equals(second) ? SAME_DAY : OTHER_DAY);
        }
    }

    private void compareAddresses(String address, String second) {
        if (address.isEmpty() || second.isEmpty()) {
            return;
        }
        double likeness = address.equals(second) ? 1 : Likeness.of(address, second);
        if (likeness >= SAME_PLACE) {
            known.add(SAME_ADDRESS);
        } else if (likeness < OTHER_PLACE) {
            known.add(OTHER_ADDRESS);
        }
    }
}
