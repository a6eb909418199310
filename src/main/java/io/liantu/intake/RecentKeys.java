package io.liantu.intake;

import io.liantu.intake.bulk.TextHash;
import io.liantu.intake.format.EntityKind;
import it.unimi.dsi.fastutil.longs.LongOpenHashSet;
import it.unimi.dsi.fastutil.longs.LongSet;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Keys that the graph was lately found to hold, so that what many rows refer to is not looked up with every batch. It
 * keeps 64 bits of each in two generations, and forgets the older one when the younger is full: some 11 to
 * 21 bytes a key. That any of ten million other names is taken for one of two million keys has a chance of one in a
 * million; a link to it would then count as added though there is nothing to link.
 */
final class RecentKeys {

    private static final class Generations {

        private LongSet younger = new LongOpenHashSet();
        private LongSet older = new LongOpenHashSet();

        private boolean contains(long key) {
            return younger.contains(key) || older.contains(key);
        }

        private void add(long key, int most) {
            if (younger.size() == most && !younger.contains(key)) {
                older = younger;
                younger = new LongOpenHashSet();
            }
            younger.add(key);
        }
    }

    private final int most;
    private final Map<EntityKind, Generations> recent = new EnumMap<>(EntityKind.class);

    /** @param most keys of each kind in a generation, at least 1 */
    RecentKeys(int most) {
        this.most = most;
    }

    /** Those of some names that are keys, as far as it remembers; what is in use stays known by being added again. */
    Set<String> among(EntityKind kind, Collection<String> names) {
        var known = of(kind);
        var keys = new HashSet<String>();
        names.stream().filter(name -> known.contains(TextHash.of(name))).forEach(keys::add);
        return keys;
    }

    void add(EntityKind kind, String key) {
        of(kind).add(TextHash.of(key), most);
    }

    private Generations of(EntityKind kind) {
        return recent.computeIfAbsent(kind, any -> new Generations());
    }
}
