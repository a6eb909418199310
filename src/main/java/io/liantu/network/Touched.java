package io.liantu.network;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

/**
 * What a change of the network concerns.
 *
 * @param everything whether it may be more than those enterprises
 * @param enterprises the ids of the enterprises that changed, or whose links did
 */
record Touched(boolean everything, Set<String> enterprises) {

    /** More than that are read anew with everything else. */
    static final int MOST = 1000;

    static final Touched NOTHING = new Touched(false, Set.of());
    static final Touched EVERYTHING = new Touched(true, Set.of());

    Touched {
        enterprises = Set.copyOf(enterprises);
    }

    static Touched enterprises(Collection<String> ids) {
        return ids.size() > MOST ? EVERYTHING : new Touched(false, Set.copyOf(ids));
    }

    Touched and(Touched other) {
        if (everything || other.everything) {
            return EVERYTHING;
        }
        var all = new HashSet<>(enterprises);
        all.addAll(other.enterprises);
        return enterprises(all);
    }
}
