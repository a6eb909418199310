package io.liantu.intake.bulk;

import it.unimi.dsi.fastutil.longs.LongOpenHashSet;
import it.unimi.dsi.fastutil.longs.LongSet;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.BitSet;

/** The keys of one table's rows: tells those that stand there more than once, or may. */
public final class RowKeys implements Closeable {

    private final SeenKeys seen;
    private final KeyLog log;
    private final LongSet repeated = new LongOpenHashSet();

    RowKeys(SeenKeys seen, Path file) throws IOException {
        this.seen = seen;
        this.log = new KeyLog(file);
    }

    /** What stands for the ends and other parts of a key. */
    public static long keyOf(int... parts) {
        long key = parts.length;
        for (int part : parts) {
            key = TextHash.with(key, part);
        }
        return key;
    }

    /** What stands for a key that is a text. */
    public static long keyOf(String text) {
        return TextHash.of(text);
    }

    /** Whether a key is surely new; it is not from now on. */
    public boolean isNew(int line, long key) throws IOException {
        log.add(line, key);
        if (seen.maybeSeen(key)) {
            repeated.add(key);
            return false;
        }
        return true;
    }

    /** The lines, earlier ones included, whose keys are not surely single. */
    public BitSet repeatedLines() throws IOException {
        return repeated.isEmpty() ? new BitSet() : log.linesOf(repeated);
    }

    @Override
    public void close() throws IOException {
        log.close();
    }
}
