package io.liantu.network.snapshot;

/** How many values are kept in buffers of limited size. */
final class Parts {

    private Parts() {}

    /** How many buffers it takes. */
    static int count(int values, int most) {
        return (int) (((long) values + most - 1) / most);
    }

    /** How many values are in one of them. */
    static int size(int part, int values, int most) {
        return Math.min(most, values - part * most);
    }
}
