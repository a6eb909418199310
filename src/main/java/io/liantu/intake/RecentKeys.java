package io.liantu.intake;

import io.liantu.intake.format.EntityKind;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * Keys that the graph was lately found to hold, so that what many rows refer to is not looked up with every batch. What is
 * used least is forgotten: some 30 MB a kind at most.
 */
final class RecentKeys {

    private static final class Recent extends LinkedHashMap<String, Boolean> {

        private static final long serialVersionUID = 1;
        private static final float LOAD = 0.75f;
        private final int most;

        private Recent(int most) {
            super(16, LOAD, true);
            this.most = most;
        }

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Boolean> eldest) {
            return size() > most;
        }
    }

    private final int most;
    private final Map<EntityKind, Recent> recent = new EnumMap<>(EntityKind.class);

    /** @param most keys of each kind */
    RecentKeys(int most) {
        this.most = most;
    }

    /** Those of some names that are keys, as far as it remembers. */
    Set<String> among(EntityKind kind, Collection<String> names) {
        var known = of(kind);
        var keys = new HashSet<String>();
        names.forEach(name -> {
            if (known.get(name) != null) {
                keys.add(name);
            }
        });
        return keys;
    }

    void add(EntityKind kind, String key) {
        of(kind).put(key, true);
    }

    private Recent of(EntityKind kind) {
        return recent.computeIfAbsent(kind, any -> new Recent(most));
    }
}
