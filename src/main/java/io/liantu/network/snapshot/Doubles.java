package io.liantu.network.snapshot;

import java.nio.DoubleBuffer;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Numbers by position, on the heap or where they lie in a file. The file must stay as it is; it may be deleted. */
public final class Doubles {

    private static final int SHIFT = 27;

    /** How many numbers are in a part; a buffer of a file holds no more than 2 GB. */
    static final int PART = 1 << SHIFT;

    private final double @Nullable [] held;
    private final DoubleBuffer[] placed;
    private final int size;

    private Doubles(double @Nullable [] held, DoubleBuffer[] placed, int size) {
        this.held = held;
        this.placed = placed;
        this.size = size;
    }

    /** Those of an array, which must not change. */
    public static Doubles of(double[] values) {
        return new Doubles(values, new DoubleBuffer[0], values.length);
    }

    /** Those of buffers, all of which but the last are full. */
    static Doubles in(DoubleBuffer[] parts) {
        return new Doubles(
                null, parts, Arrays.stream(parts).mapToInt(DoubleBuffer::limit).sum());
    }

    /** The number at a position. */
    public double at(int position) {
        return held != null ? held[position] : placed[position >>> SHIFT].get(position & (PART - 1));
    }

    /** How many there are. */
    public int size() {
        return size;
    }

    /** How many bytes they take on the heap. */
    public long memory() {
        return held == null ? 0 : (long) Double.BYTES * size;
    }
}
