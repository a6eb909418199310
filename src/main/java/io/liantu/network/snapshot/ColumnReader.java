package io.liantu.network.snapshot;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.DoubleBuffer;
import java.nio.IntBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileChannel.MapMode;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32C;

/**
 * Reads columns in the order in which they were written, each whole and with the right checksum, or not at all. No length
 * is believed before it is compared with the size of the file.
 */
public final class ColumnReader {

    /** Some machines have no longer arrays, and a buffer of a file is no longer either. */
    private static final long MOST = Integer.MAX_VALUE - 8;

    private final FileChannel channel;
    private final ByteBuffer buffer = SnapshotFormat.buffer();
    private final CRC32C checksum = new CRC32C();
    private long left;

    /**
     * Begins with a file.
     *
     * @throws SnapshotRefused when it is of another kind or version
     */
    public ColumnReader(FileChannel channel) throws IOException {
        this.channel = channel;
        left = channel.size();
        refuseUnless(left >= 2 * Long.BYTES && take(Long.BYTES).getLong() == SnapshotFormat.MAGIC, "it is no snapshot");
        refuseUnless(take(Long.BYTES).getLong() == SnapshotFormat.VERSION, "it is of another version");
    }

    /** Takes some values out of the buffer. */
    private interface Part {

        void get(int from, int some);
    }

    /** The next column, of bytes. */
    public byte[] bytes(String name) throws IOException {
        var values = new byte[begin(ColumnType.BYTES, name)];
        read(ColumnType.BYTES, name, values.length, (from, some) -> buffer.get(values, from, some));
        return values;
    }

    /** The next column, of whole numbers. */
    public int[] ints(String name) throws IOException {
        var values = new int[begin(ColumnType.INTS, name)];
        read(
                ColumnType.INTS,
                name,
                values.length,
                (from, some) -> buffer.asIntBuffer().get(values, from, some));
        return values;
    }

    /** The next column, of large whole numbers. */
    public long[] longs(String name) throws IOException {
        var values = new long[begin(ColumnType.LONGS, name)];
        read(
                ColumnType.LONGS,
                name,
                values.length,
                (from, some) -> buffer.asLongBuffer().get(values, from, some));
        return values;
    }

    /**
     * The next column, of whole numbers that mean something else.
     *
     * @throws SnapshotRefused when one is less than {@code least}, or not less than {@code limit}
     */
    public int[] ints(String name, int least, int limit) throws IOException {
        var values = ints(name);
        var range = new Range(least, limit);
        range.check(IntBuffer.wrap(values));
        refuseUnless(range.fits(), name);
        return values;
    }

    /** The next column, of bytes, which stay in the file. */
    public ByteBuffer bytesInPlace(String name) throws IOException {
        int size = begin(ColumnType.BYTES, name);
        long start = channel.position();
        read(ColumnType.BYTES, name, size, (from, some) -> {});
        return map(ColumnType.BYTES, start, 0, size);
    }

    /**
     * The next column, of whole numbers that mean something else and stay in the file.
     *
     * @throws SnapshotRefused when one is less than {@code least}, or not less than {@code limit}
     */
    public Ints intsInPlace(String name, int least, int limit) throws IOException {
        int size = begin(ColumnType.INTS, name);
        long start = channel.position();
        var range = new Range(least, limit);
        read(ColumnType.INTS, name, size, (from, some) -> range.check(buffer.asIntBuffer()));
        refuseUnless(range.fits(), name);
        var parts = new IntBuffer[Parts.count(size, Ints.PART)];
        for (var part = 0; part < parts.length; part++) {
            parts[part] = map(ColumnType.INTS, start, part * Ints.PART, Parts.size(part, size, Ints.PART))
                    .asIntBuffer();
        }
        return Ints.in(parts);
    }

    /** The next column, of numbers that stay in the file. */
    public Doubles doublesInPlace(String name) throws IOException {
        int size = begin(ColumnType.DOUBLES, name);
        long start = channel.position();
        read(ColumnType.DOUBLES, name, size, (from, some) -> {});
        var parts = new DoubleBuffer[Parts.count(size, Doubles.PART)];
        for (var part = 0; part < parts.length; part++) {
            parts[part] = map(ColumnType.DOUBLES, start, part * Doubles.PART, Parts.size(part, size, Doubles.PART))
                    .asDoubleBuffer();
        }
        return Doubles.in(parts);
    }

    /**
     * The next column, of the positions at which rows start, and at which the last one ends.
     *
     * @throws SnapshotRefused when they do not begin with 0, or are not ascending
     */
    public int[] starts(String name) throws IOException {
        var starts = ints(name);
        refuseUnless(starts.length > 0 && starts[0] == 0, name);
        boolean ascending = true;
        for (var row = 1; row < starts.length; row++) {
            ascending &= starts[row - 1] <= starts[row];
        }
        refuseUnless(ascending, name);
        return starts;
    }

    /**
     * Makes sure of what columns mean together.
     *
     * @throws SnapshotRefused when it is not so
     */
    public void refuseUnless(boolean met, String about) throws SnapshotRefused {
        if (!met) {
            throw new SnapshotRefused(about);
        }
    }

    /**
     * Makes sure that nothing follows.
     *
     * @throws SnapshotRefused when there is more
     */
    public void end() throws SnapshotRefused {
        refuseUnless(left == 0, "it is too long");
    }

    /** How many values the next column has. */
    private int begin(ColumnType type, String name) throws IOException {
        var title = name.getBytes(StandardCharsets.US_ASCII);
        var head = take(2 * Integer.BYTES + Long.BYTES);
        refuseUnless(head.getInt() == type.code(), name);
        refuseUnless(head.getInt() == title.length, name);
        long values = head.getLong();
        refuseUnless(values >= 0 && values <= Math.min(left / type.width(), MOST), name);
        var found = new byte[title.length];
        take(title.length + SnapshotFormat.padding(title.length)).get(found);
        refuseUnless(Arrays.equals(found, title), name);
        return (int) values;
    }

    private void read(ColumnType type, String name, int values, Part part) throws IOException {
        for (int from = 0, some; from < values; from += some) {
            some = Math.min(values - from, SnapshotFormat.BUFFER / type.width());
            take(some * type.width());
            part.get(from, some);
        }
        take(SnapshotFormat.padding((long) type.width() * values));
        long expected = checksum.getValue();
        refuseUnless(take(Long.BYTES).getLong() == expected, name);
    }

    /** Values of the column that starts at a place of the file, after as many others. */
    private ByteBuffer map(ColumnType type, long start, int others, int values) throws IOException {
        return channel.map(MapMode.READ_ONLY, start + (long) others * type.width(), (long) values * type.width())
                .order(ByteOrder.LITTLE_ENDIAN);
    }

    private ByteBuffer take(int bytes) throws IOException {
        refuseUnless(bytes <= left, "it is too short");
        left -= bytes;
        buffer.clear().limit(bytes);
        while (buffer.hasRemaining()) {
            refuseUnless(channel.read(buffer) >= 0, "it is too short");
        }
        checksum.update(buffer.flip().duplicate());
        return buffer;
    }
}
