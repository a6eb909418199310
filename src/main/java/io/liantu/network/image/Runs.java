package io.liantu.network.image;

import it.unimi.dsi.fastutil.ints.IntArrayList;
import java.util.Arrays;
import java.util.List;

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

    /** The numbers from 0 to before a limit that are in none of these runs, nor in others, which have no number of these. */
    Runs complement(Runs others, int limit) {
        var bounds = new IntArrayList(2 * (size() + others.size() + 1));
        bounds.add(0);
        for (var some : List.of(froms, tos, others.froms, others.tos)) {
            bounds.addElements(bounds.size(), some);
        }
        bounds.add(limit);
        var ascending = bounds.toIntArray();
        Arrays.sort(ascending);
        return new Runs(ascending);
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
