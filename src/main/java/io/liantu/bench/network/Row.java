package io.liantu.bench.network;

/**
 * One line of an answer, in the numbers of the made-up network.
 *
 * @param thing a product, or an enterprise
 * @param count how many make the product inside, or how many customers inside the enterprise has
 * @param customers how many the enterprise supplies with the product; 0 where a product is meant
 */
record Row(int thing, long count, long customers) {}
