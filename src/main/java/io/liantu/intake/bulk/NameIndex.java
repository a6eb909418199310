package io.liantu.intake.bulk;

import it.unimi.dsi.fastutil.ints.IntOpenHashSet;
import it.unimi.dsi.fastutil.ints.IntSet;
import it.unimi.dsi.fastutil.longs.Long2IntOpenHashMap;

/**
 * What names of one kind of thing mean among the rows laid out so far. A key outranks every other name. Where several
 * things have a name, or a row that was left alone has it, it is doubtful. A thing is doubtful when a row about it was
 * left alone, or when a doubtful name may mean it in the end: rows about it are then left alone, too, so that all rows
 * about a thing keep their order.
 *
 * <p>It takes 16 to 32 bytes a name, however long the name. Reading from several threads is safe while nobody adds.
 */
public final class NameIndex {

    /** Nothing is called so. */
    public static final int UNKNOWN = -1;

    /** Only the graph can tell, after the rows that were left alone are in it. */
    public static final int DOUBTFUL = -2;

    /** Less the rank: several things share the name at that rank, so it means none of them. */
    private static final int SHARED = -10;

    private static final int RANK_BITS = 2;
    private static final int RANKS = 1 << RANK_BITS;

    private final Long2IntOpenHashMap keys = map();
    /** The thing and the rank at which it has the name, in one number; or what is below zero. */
    private final Long2IntOpenHashMap others = map();

    private final IntSet doubtfulThings = new IntOpenHashSet();
    private final IntSet sharers = new IntOpenHashSet();
    private boolean sharersAreDoubtful;

    /**
     * Takes a thing under its key.
     *
     * @param id 0 or more, below 2^29
     */
    public void add(String key, int id) {
        keys.put(TextHash.of(key), id);
    }

    /**
     * Takes another name of a thing.
     *
     * @param rank 1 to 3; the lower, the surer is what it means
     */
    public void addName(String name, int rank, int id) {
        long hash = TextHash.of(name);
        int own = id << RANK_BITS | rank;
        int before = others.putIfAbsent(hash, own);
        if (before != UNKNOWN && before >> RANK_BITS != id) {
            others.put(hash, meaningOf(before, rank, id));
        }
    }

    /** The thing that a key is the key of, doubtful or not; {@link #UNKNOWN} where none is laid out. */
    public int idOf(String key) {
        return keys.get(TextHash.of(key));
    }

    /** The thing that a name means, {@link #UNKNOWN} or {@link #DOUBTFUL}. */
    public int find(String name) {
        long hash = TextHash.of(name);
        int id = keys.get(hash);
        if (id == UNKNOWN) {
            int other = others.get(hash);
            id = other >= 0 ? other >> RANK_BITS : Math.max(other, DOUBTFUL);
        }
        return id >= 0 && isDoubtful(id) ? DOUBTFUL : id;
    }

    /** Whether something that is laid out or left alone has a name besides its key. */
    boolean isTaken(String name) {
        return others.get(TextHash.of(name)) != UNKNOWN;
    }

    /** From now on the key, and whatever is laid out under it, is doubtful. */
    public void doubtKey(String key) {
        long hash = TextHash.of(key);
        int before = keys.get(hash);
        if (before >= 0) {
            doubt(before);
        } else {
            keys.put(hash, DOUBTFUL);
        }
    }

    /** From now on the name, and whatever has it alone, is doubtful. */
    public void doubtName(String name) {
        int before = others.put(TextHash.of(name), DOUBTFUL);
        if (before >= 0) {
            doubt(before >> RANK_BITS);
        }
    }

    /** What a name means when one more thing has it. */
    private int meaningOf(int before, int rank, int id) {
        if (before <= SHARED && rank >= SHARED - before) {
            sharers.add(id);
            return before;
        }
        if (before >= 0 && before % RANKS == rank) {
            sharers.add(before >> RANK_BITS);
            sharers.add(id);
            return SHARED - rank;
        }
        if (before >= 0) {
            doubt(before >> RANK_BITS);
        }
        doubt(id);
        return DOUBTFUL;
    }

    /** When a thing may get other names, one that it shares may mean the others alone. */
    private void doubt(int id) {
        doubtfulThings.add(id);
        sharersAreDoubtful |= sharers.contains(id);
    }

    private boolean isDoubtful(int id) {
        return doubtfulThings.contains(id) || (sharersAreDoubtful && sharers.contains(id));
    }

    private static Long2IntOpenHashMap map() {
        var map = new Long2IntOpenHashMap();
        map.defaultReturnValue(UNKNOWN);
        return map;
    }
}
