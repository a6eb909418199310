package io.liantu.intake;

import it.unimi.dsi.fastutil.longs.LongArrays;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import org.jspecify.annotations.Nullable;

/**
 * Pairs of numbers, many more than memory should hold, in their order, however many are alike. Runs that fit into memory
 * are sorted there and laid into a temporary file, and merged when they are read: O(n log n), a few kilobytes of memory
 * a run.
 */
final class SpilledPairs implements Closeable {

    /** Hears of pairs, sorted by the first number and then the second. */
    interface Reader {
        void accept(long first, long second);
    }

    private static final int LONGEST_RUN = 1 << 18;

    private final int longestRun;
    private final List<SpilledRun> runs = new ArrayList<>();
    private long[] first = LongArrays.EMPTY_ARRAY;
    private long[] second = LongArrays.EMPTY_ARRAY;
    private int size;
    private @Nullable FileChannel file;

    SpilledPairs() {
        this(LONGEST_RUN);
    }

    /** @param longestRun pairs that memory may hold */
    SpilledPairs(int longestRun) {
        this.longestRun = longestRun;
    }

    void add(long one, long other) {
        if (size == longestRun) {
            spill();
        }
        first = LongArrays.grow(first, size + 1, size);
        second = LongArrays.grow(second, size + 1, size);
        first[size] = one;
        second[size++] = other;
    }

    /** It can be done once, after the last pair is added. */
    void forEachSorted(Reader reader) {
        if (runs.isEmpty()) {
            sort();
            for (int i = 0; i < size; i++) {
                reader.accept(first[i], second[i]);
            }
        } else {
            spill();
            merge(reader);
        }
    }

    @Override
    public void close() throws IOException {
        if (file != null) {
            file.close();
        }
    }

    private void merge(Reader reader) {
        var heads = new PriorityQueue<SpilledRun>(
                Comparator.comparingLong(SpilledRun::first).thenComparingLong(SpilledRun::second));
        runs.stream().filter(SpilledRun::next).forEach(heads::add);
        for (var head = heads.poll(); head != null; head = heads.poll()) {
            reader.accept(head.first(), head.second());
            if (head.next()) {
                heads.add(head);
            }
        }
    }

    private void sort() {
        LongArrays.radixSort(first, second, 0, size);
    }

    private void spill() {
        sort();
        try {
            var open = opened();
            runs.add(new SpilledRun(open, open.size(), size));
            open.position(open.size());
            var buffer = ByteBuffer.allocate(SpilledRun.BUFFER_BYTES);
            for (int i = 0; i < size; i++) {
                buffer.putLong(first[i]).putLong(second[i]);
                if (!buffer.hasRemaining() || i == size - 1) {
                    write(open, buffer.flip());
                    buffer.clear();
                }
            }
            size = 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(FileChannel open, ByteBuffer buffer) throws IOException {
        while (buffer.hasRemaining()) {
            open.write(buffer);
        }
    }

    private FileChannel opened() throws IOException {
        var open = file;
        if (open == null) {
            open = FileChannel.open(
                    Files.createTempFile("liantu-seen", ".tmp"),
                    StandardOpenOption.READ,
                    StandardOpenOption.WRITE,
                    StandardOpenOption.DELETE_ON_CLOSE);
            file = open;
        }
        return open;
    }
}
