package io.liantu.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;

/** Sorted pairs of numbers in a file, looked at one after the other. */
final class SpilledRun {

    static final int PAIR_BYTES = 2 * Long.BYTES;
    static final int BUFFER_BYTES = 256 * PAIR_BYTES;

    private final FileChannel file;
    private final ByteBuffer buffer = ByteBuffer.allocate(BUFFER_BYTES).limit(0);
    private long position;
    private long left;
    private long first;
    private long second;

    SpilledRun(FileChannel file, long position, long pairs) {
        this.file = file;
        this.position = position;
        this.left = pairs;
    }

    /** The first number of the pair that is looked at. */
    long first() {
        return first;
    }

    long second() {
        return second;
    }

    /** Looks at the next pair, if there is one. */
    boolean next() {
        if (left == 0) {
            return false;
        }
        if (!buffer.hasRemaining()) {
            fill();
        }
        first = buffer.getLong();
        second = buffer.getLong();
        left--;
        return true;
    }

    private void fill() {
        buffer.clear().limit((int) Math.min(buffer.capacity(), left * PAIR_BYTES));
        try {
            while (buffer.hasRemaining()) {
                position += file.read(buffer, position);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        buffer.flip();
    }
}
