package io.liantu.bench.network;

/**
 * Who makes a product, or what goes into it, inside or outside a city.
 *
 * @param product its number in the made-up network
 * @param city its number in the made-up network
 */
record Question(int product, int city) {

    /** How many steps up the inputs a question goes. */
    static final int DEPTH = 6;

    /** How many makers a question wants at most. */
    static final int MOST = 50;
}
