package io.liantu.algorithm;

import io.liantu.algorithm.SystemicRisk.Limits;
import java.util.Arrays;
import java.util.stream.IntStream;

/** Lets members of a network stop, and follows what that stops in turn. See {@link SystemicRisk}. */
final class Cascade {

    private final SupplyTable<?> table;
    private final Limits limits;
    private final double[] made;
    private final double[] lostInSlot;
    private final int size;
    private double[] down;
    private double[] up;
    private double[] nextDown;
    private double[] nextUp;
    private int rounds;
    private double change;

    Cascade(SupplyTable<?> table, Limits limits) {
        this.table = table;
        this.limits = limits;
        size = table.output.length;
        made = new double[countOf(table.group)];
        lostInSlot = new double[countOf(table.slot)];
        down = new double[size];
        up = new double[size];
        nextDown = new double[size];
        nextUp = new double[size];
    }

    /** Starts anew with members that have stopped, and goes on until losses have settled or rounds are used up. */
    void stop(int... members) {
        Arrays.fill(down, 0);
        Arrays.fill(up, 0);
        setTo1(members, down);
        setTo1(members, up);
        rounds = 0;
        do {
            goDown(members);
            goUp(members);
            change = Math.max(largestChange(down, nextDown), largestChange(up, nextUp));
            swap();
            rounds++;
        } while (change > limits.tolerance() && rounds < limits.rounds());
    }

    double lossOf(int member) {
        return Math.max(down[member], up[member]);
    }

    double index() {
        var total = Arrays.stream(table.output).sum();
        var lost = IntStream.range(0, size)
                .mapToDouble(member -> table.output[member] * lossOf(member))
                .sum();
        return total > 0 ? Math.min(1, lost / total) : 0;
    }

    int rounds() {
        return rounds;
    }

    boolean isSettled() {
        return change <= limits.tolerance();
    }

    /** A customer loses as much as the slot in which it loses most. */
    private void goDown(int[] stopped) {
        countWhatGroupsMake();
        Arrays.fill(lostInSlot, 0);
        for (var link = 0; link < table.slot.length; link++) {
            var supplier = table.supplier[link];
            lostInSlot[table.slot[link]] += table.downward[link] * marketShare(supplier) * down[supplier];
        }
        Arrays.fill(nextDown, 0);
        for (var link = 0; link < table.slot.length; link++) {
            var customer = table.customer[link];
            nextDown[customer] = Math.max(nextDown[customer], Math.min(1, lostInSlot[table.slot[link]]));
        }
        setTo1(stopped, nextDown);
    }

    private void goUp(int[] stopped) {
        Arrays.fill(nextUp, 0);
        for (var link = 0; link < table.slot.length; link++) {
            nextUp[table.supplier[link]] += table.upward[link] * up[table.customer[link]];
        }
        for (var member = 0; member < size; member++) {
            nextUp[member] = Math.min(1, nextUp[member]);
        }
        setTo1(stopped, nextUp);
    }

    private static void setTo1(int[] members, double[] losses) {
        for (int member : members) {
            losses[member] = 1;
        }
    }

    private void countWhatGroupsMake() {
        Arrays.fill(made, 0);
        for (var member = 0; member < size; member++) {
            made[table.group[member]] += table.output[member] * (1 - down[member]);
        }
    }

    /** What a member made, in parts of what its group still makes; at most all of it, also where nobody is left. */
    private double marketShare(int member) {
        var left = made[table.group[member]];
        return table.output[member] < left ? table.output[member] / left : 1;
    }

    private void swap() {
        var before = down;
        down = nextDown;
        nextDown = before;
        before = up;
        up = nextUp;
        nextUp = before;
    }

    private static double largestChange(double[] before, double[] after) {
        return IntStream.range(0, before.length)
                .mapToDouble(member -> Math.abs(after[member] - before[member]))
                .max()
                .orElse(0);
    }

    private static int countOf(int[] numbers) {
        return Arrays.stream(numbers).max().orElse(-1) + 1;
    }
}
