package io.liantu.network.snapshot;

import java.nio.IntBuffer;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Whole numbers by position, on the heap or where they lie in a file. The file must stay as it is; it may be deleted. */
public final class Ints {

    private static final int SHIFT = 27;

    /** How many numbers are in a part; a buffer of a file holds no more than 2 GB. */
    static final int PART = 1 << SHIFT;

    private final int @Nullable [] held;
    private final IntBuffer[] placed;
    private final int size;

    private Ints(int @Nullable [] held, IntBuffer[] placed, int size) {
        this.held = held;
        this.placed = placed;
        this.size = size;
    }

    /** Those of an array, which must not change. */
    public static Ints of(int[] values) {
        return new Ints(values, new IntBuffer[0], values.length);
    }

    /** Those of buffers, all of which but the last are full. */
    static Ints in(IntBuffer[] parts) {
        return new Ints(
                null, parts, Arrays.stream(parts).mapToInt(IntBuffer::limit).sum());
    }

    /** The number at a position. */
    public int at(int position) {
        return held != null ? held[position] : placed[position >>> SHIFT].get(position & (PART - 1));
    }

    /** How many there are. */
    public int size() {
        return size;
    }

    /** How many bytes they take on the heap. */
    public long memory() {
        return held == null ? 0 : (long) Integer.BYTES * size;
    }
}
