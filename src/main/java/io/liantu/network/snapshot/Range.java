package io.liantu.network.snapshot;

import java.nio.IntBuffer;

/** Whether all whole numbers are those that a column may have. */
final class Range {

    private final int least;
    private final int limit;
    private boolean fits = true;

    Range(int least, int limit) {
        this.least = least;
        this.limit = limit;
    }

    void check(IntBuffer values) {
        for (var i = 0; i < values.limit(); i++) {
            fits &= least <= values.get(i) && values.get(i) < limit;
        }
    }

    boolean fits() {
        return fits;
    }
}
