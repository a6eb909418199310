package io.liantu.intake;

import it.unimi.dsi.fastutil.longs.LongArrays;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/**
 * Pairs of numbers, many more than memory should hold. They are dealt to buckets by the first number; what a bucket
 * cannot hold goes to a temporary file, and one bucket at a time is sorted in memory.
 */
final class SpilledPairs implements Closeable {

    /** Takes the pairs of one bucket, sorted by the first number and then the second. */
    interface Reader {
        void accept(long[] first, long[] second);
    }

    private static final int BUCKET_BITS = 7;
    private static final int PAIR_BYTES = 2 * Long.BYTES;
    private static final int BUFFER_BYTES = 512 * PAIR_BYTES;

    private final @Nullable Bucket[] buckets = new Bucket[1 << BUCKET_BITS];

    void add(long first, long second) {
        int index = (int) (first >>> (Long.SIZE - BUCKET_BITS));
        var bucket = buckets[index];
        if (bucket == null) {
            bucket = new Bucket();
            buckets[index] = bucket;
        }
        bucket.add(first, second);
    }

    void forEachSorted(Reader reader) {
        for (var bucket : buckets) {
            if (bucket != null) {
                bucket.read(reader);
            }
        }
    }

    @Override
    public void close() throws IOException {
        for (var bucket : buckets) {
            if (bucket != null) {
                bucket.close();
            }
        }
    }

    private static final class Bucket implements Closeable {

        private final ByteBuffer buffer = ByteBuffer.allocate(BUFFER_BYTES);
        private @Nullable FileChannel file;

        void add(long first, long second) {
            if (!buffer.hasRemaining()) {
                spill();
            }
            buffer.putLong(first).putLong(second);
        }

        void read(Reader reader) {
            try {
                var pairs = all();
                int count = pairs.remaining() / PAIR_BYTES;
                var first = new long[count];
                var second = new long[count];
                for (int i = 0; i < count; i++) {
                    first[i] = pairs.getLong();
                    second[i] = pairs.getLong();
                }
                LongArrays.radixSort(first, second);
                reader.accept(first, second);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private ByteBuffer all() throws IOException {
            var spilled = file;
            if (spilled == null) {
                return buffer.duplicate().flip();
            }
            spill();
            var all = ByteBuffer.allocate(Math.toIntExact(spilled.size()));
            spilled.position(0);
            while (all.hasRemaining() && spilled.read(all) >= 0) {}
            return all.flip();
        }

        private void spill() {
            try {
                var open = file;
                if (open == null) {
                    open = FileChannel.open(
                            Files.createTempFile("liantu-seen", ".tmp"),
                            StandardOpenOption.READ,
                            StandardOpenOption.WRITE,
                            StandardOpenOption.DELETE_ON_CLOSE);
                    file = open;
                }
                open.position(open.size());
                buffer.flip();
                while (buffer.hasRemaining()) {
                    open.write(buffer);
                }
                buffer.clear();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public void close() throws IOException {
            if (file != null) {
                file.close();
            }
        }
    }
}
