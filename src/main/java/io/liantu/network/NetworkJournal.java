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

    private final Map<String, Entry> byStampBefore = new LinkedHashMap<>() {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Entry> eldest) {
            return size() > MOST;
        }
    };

    private record Entry(String after, Touched touched) {}

    synchronized void add(String before, String after, Touched touched) {
        byStampBefore.put(before, new Entry(after, touched));
    }

    /** What changed between two stamps; nothing if others changed anything, or it is too long ago. */
    synchronized Optional<Touched> between(String before, String after) {
        var touched = Touched.NOTHING;
        var stamp = before;
        for (var step = 0; !stamp.equals(after); step++) {
            var entry = byStampBefore.get(stamp);
            if (entry == null || step > MOST) {
                return Optional.empty();
            }
            touched = touched.and(entry.touched());
            stamp = entry.after();
        }
        return Optional.of(touched);
    }
}
