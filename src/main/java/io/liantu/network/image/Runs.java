package io.liantu.network.image;

/** Runs of numbers, ascending; each from one number to before another. */
public final class Runs {

    private final int[] froms;
    private final int[] tos;

    /**
     * Runs.
     *
     * @param bounds the first number of a run and that after its last, in turn, ascending; runs without numbers are left
     *     out
     */
    Runs(int... bounds) {
        int count = 0;
        for (var i = 0; i < bounds.length; i += 2) {
            count += bounds[i] < bounds[i + 1] ? 1 : 0;
        }
        froms = new int[count];
        tos = new int[count];
        for (int i = 0, run = 0; i < bounds.length; i += 2) {
            if (bounds[i] < bounds[i + 1]) {
                froms[run] = bounds[i];
                tos[run++] = bounds[i + 1];
            }
        }
    }

    /** How many runs there are. */
    public int size() {
        return froms.length;
    }

    public int from(int run) {
        return froms[run];
    }

    /** The number after the last of a run. */
    public int to(int run) {
        return tos[run];
    }

    /** Whether a number lies in one of them. O(runs). */
    public boolean has(int number) {
        for (var run = 0; run < froms.length; run++) {
            if (froms[run] <= number && number < tos[run]) {
                return true;
            }
        }
        return false;
    }
}
