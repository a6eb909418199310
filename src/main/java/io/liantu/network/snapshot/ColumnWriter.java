package io.liantu.network.snapshot;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.WritableByteChannel;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32C;

/** Writes columns one after another. They are read in the same order. */
public final class ColumnWriter {

    private final WritableByteChannel channel;
    private final ByteBuffer buffer = SnapshotFormat.buffer();
    private final CRC32C checksum = new CRC32C();

    /** Begins a file. */
    public ColumnWriter(WritableByteChannel channel) {
        this.channel = channel;
        buffer.putLong(SnapshotFormat.MAGIC).putLong(SnapshotFormat.VERSION);
    }

    /** Puts some values into the buffer, at its position, which stays where it is. */
    private interface Part {

        void put(int from, int some);
    }

    /** Adds bytes. */
    public void bytes(String name, byte[] values) throws IOException {
        write(ColumnType.BYTES, name, values.length, (from, some) -> buffer.put(buffer.position(), values, from, some));
    }

    /** Adds bytes, wherever they are. */
    public void bytes(String name, ByteBuffer values) throws IOException {
        write(
                ColumnType.BYTES,
                name,
                values.limit(),
                (from, some) -> buffer.put(buffer.position(), values, from, some));
    }

    /** Adds whole numbers. */
    public void ints(String name, int[] values) throws IOException {
        write(
                ColumnType.INTS,
                name,
                values.length,
                (from, some) -> buffer.asIntBuffer().put(values, from, some));
    }

    /** Adds large whole numbers. */
    public void longs(String name, long[] values) throws IOException {
        write(
                ColumnType.LONGS,
                name,
                values.length,
                (from, some) -> buffer.asLongBuffer().put(values, from, some));
    }

    /** Adds whole numbers, wherever they are. */
    public void ints(String name, Ints values) throws IOException {
        write(ColumnType.INTS, name, values.size(), (from, some) -> {
            var into = buffer.asIntBuffer();
            for (var i = 0; i < some; i++) {
                into.put(i, values.at(from + i));
            }
        });
    }

    /** Adds numbers, wherever they are, each kept to the bit. */
    public void doubles(String name, Doubles values) throws IOException {
        write(ColumnType.DOUBLES, name, values.size(), (from, some) -> {
            var into = buffer.asDoubleBuffer();
            for (var i = 0; i < some; i++) {
                into.put(i, values.at(from + i));
            }
        });
    }

    private void write(ColumnType type, String name, int values, Part part) throws IOException {
        begin(type, name, values);
        for (int from = 0, some; from < values; from += some) {
            some = Math.min(values - from, buffer.remaining() / type.width());
            part.put(from, some);
            buffer.position(buffer.position() + some * type.width());
            flush();
        }
        pad((long) type.width() * values);
        flush();
        buffer.putLong(checksum.getValue());
        flush();
    }

    private void begin(ColumnType type, String name, int values) throws IOException {
        var title = name.getBytes(StandardCharsets.US_ASCII);
        buffer.putInt(type.code()).putInt(title.length).putLong(values).put(title);
        pad(title.length);
        flush();
    }

    private void pad(long bytes) {
        for (var i = SnapshotFormat.padding(bytes); i > 0; i--) {
            buffer.put((byte) 0);
        }
    }

    private void flush() throws IOException {
        checksum.update(buffer.flip().duplicate());
        while (buffer.hasRemaining()) {
            channel.write(buffer);
        }
        buffer.clear();
    }
}
