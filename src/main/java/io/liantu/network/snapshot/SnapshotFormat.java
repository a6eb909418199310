package io.liantu.network.snapshot;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/**
 * How a file is laid out. It begins with the magic number and the version of the format, eight bytes each. A column is its
 * type and the length of its name, four bytes each, how many values it has, its name, the values, and a checksum (CRC-32C)
 * of the whole file so far, eight bytes; name and values are filled up with zeros to a multiple of eight bytes. Everything
 * is little endian.
 */
final class SnapshotFormat {

    /** The bytes of {@code LIANTU\r\n}, so that a transfer as text shows. */
    static final long MAGIC = ByteBuffer.wrap("LIANTU\r\n".getBytes(StandardCharsets.US_ASCII))
            .order(ByteOrder.LITTLE_ENDIAN)
            .getLong();

    /** Changes with the layout and with what the columns mean. */
    static final long VERSION = 2;

    /** Is a multiple of eight, as everything in a file. */
    static final int BUFFER = 1 << 16;

    private static final int UNIT = Long.BYTES;

    private SnapshotFormat() {}

    static ByteBuffer buffer() {
        return ByteBuffer.allocateDirect(BUFFER).order(ByteOrder.LITTLE_ENDIAN);
    }

    /** How many zeros follow so many bytes. */
    static int padding(long bytes) {
        return (int) (-bytes & (UNIT - 1));
    }
}
