package io.liantu.intake.bulk;

import java.util.ArrayList;
import java.util.List;

/**
 * Remembers keys in about two and a half bytes each, and now and then takes a new one for one that it has seen (three in
 * ten thousand), never the other way round: Bloom filters (Bloom 1970, doi:10.1145/362686.362692) in blocks of one cache
 * line (Putze, Sanders and Singler 2009, doi:10.1145/1498698.1594230), each twice as large as the one before.
 */
final class SeenKeys {

    private static final int FIRST_CAPACITY = 1 << 16;
    private static final int LARGEST_CAPACITY = 1 << 26;

    private final List<Block> blocks = new ArrayList<>();

    /** Whether a key may have been there before; it is from now on. */
    boolean maybeSeen(long key) {
        for (var block : blocks) {
            if (block.has(key)) {
                return true;
            }
        }
        last().add(key);
        return false;
    }

    private Block last() {
        var last = blocks.isEmpty() ? null : blocks.get(blocks.size() - 1);
        if (last == null || last.isFull()) {
            last = new Block(last == null ? FIRST_CAPACITY : Math.min(LARGEST_CAPACITY, 2 * last.capacity));
            blocks.add(last);
        }
        return last;
    }

    /** A filter for so many keys. */
    private static final class Block {

        private static final int WORDS_A_LINE = 8;
        private static final int KEYS_A_LINE = 25;
        private static final int BITS_A_KEY = 8;
        private static final int BIT_OF_LINE = 9;
        private static final long SPREAD = 0x9E3779B97F4A7C15L;

        private final int capacity;
        private final long[] words;
        private int keys;

        Block(int capacity) {
            this.capacity = capacity;
            this.words = new long[WORDS_A_LINE * (capacity / KEYS_A_LINE + 1)];
        }

        boolean isFull() {
            return keys >= capacity;
        }

        boolean has(long key) {
            int line = lineOf(key);
            long bits = key * SPREAD;
            for (int i = 0; i < BITS_A_KEY; i++, bits = next(bits)) {
                if ((words[line + wordOf(bits)] & 1L << bits) == 0) {
                    return false;
                }
            }
            return true;
        }

        void add(long key) {
            int line = lineOf(key);
            long bits = key * SPREAD;
            for (int i = 0; i < BITS_A_KEY; i++, bits = next(bits)) {
                words[line + wordOf(bits)] |= 1L << bits;
            }
            keys++;
        }

        private int lineOf(long key) {
            int lines = words.length / WORDS_A_LINE;
            return WORDS_A_LINE * (int) (((key >>> 32) * lines) >>> 32);
        }

        private static int wordOf(long bits) {
            return (int) (bits >>> 6) & (WORDS_A_LINE - 1);
        }

        private static long next(long bits) {
            return Long.rotateRight(bits, BIT_OF_LINE) * SPREAD;
        }
    }
}
