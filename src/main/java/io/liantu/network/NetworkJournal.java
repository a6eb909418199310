package io.liantu.network;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What this application changed, from one stamp to the next. A change that is given up stays in it, but no stamp of the
 * graph leads to it.
 */
final class NetworkJournal {

    private static final int MOST = 10_000;

    private final Map<String, Change> byStampBefore = new LinkedHashMap<>();

    private record Change(String after, Touched touched) {}

    synchronized void add(String before, String after, Touched touched) {
        byStampBefore.put(before, new Change(after, touched));
        if (byStampBefore.size() > MOST) {
            var eldest = byStampBefore.keySet().iterator();
            eldest.next();
            eldest.remove();
        }
    }

    /** What changed between two stamps; nothing if others changed anything, or it is too long ago. */
    synchronized Optional<Touched> between(String before, String after) {
        var touched = Touched.NOTHING;
        var stamp = before;
        for (var step = 0; !stamp.equals(after); step++) {
            var change = byStampBefore.get(stamp);
            if (change == null || step > MOST) {
                return Optional.empty();
            }
            touched = touched.and(change.touched());
            stamp = change.after();
        }
        return Optional.of(touched);
    }
}
