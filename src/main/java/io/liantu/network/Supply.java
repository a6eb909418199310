package io.liantu.network;

import java.util.Arrays;
import java.util.List;

/**
 * How much makers of a product supply, without who they are: as much as tells how concentrated they are.
 *
 * @param makers of how many an amount is known
 * @param total of the known amounts, in yuan a year
 * @param squares the sum of their squares
 */
public record Supply(long makers, double total, double squares) {

    /** No amount is known. */
    public static final Supply NONE = new Supply(0, 0, 0);

    /** What is known of makers by name. */
    public static Supply by(List<LocalMaker> makers) {
        var amounts = new double[makers.size()];
        int known = 0;
        for (var maker : makers) {
            var supplied = maker.supplied();
            if (supplied != null) {
                amounts[known++] = supplied;
            }
        }
        return of(amounts, known);
    }

    /** Adds up the first so many amounts, the smallest first: the sums do not depend on who found them in what order. */
    static Supply of(double[] amounts, int known) {
        Arrays.sort(amounts, 0, known);
        double total = 0;
        double squares = 0;
        for (var i = 0; i < known; i++) {
            total += amounts[i];
            squares += amounts[i] * amounts[i];
        }
        return new Supply(known, total, squares);
    }
}
