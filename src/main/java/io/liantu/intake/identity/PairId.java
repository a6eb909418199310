package io.liantu.intake.identity;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** Names a pair of enterprises, whichever of the two comes first. */
final class PairId {

    private PairId() {}

    static String of(String one, String other) {
        var both = one.compareTo(other) < 0 ? one + "\n" + other : other + "\n" + one;
        return UUID.nameUUIDFromBytes(both.getBytes(StandardCharsets.UTF_8)).toString();
    }
}
