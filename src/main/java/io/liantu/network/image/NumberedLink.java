package io.liantu.network.image;

import java.util.Comparator;

/**
 * A supply link between enterprises that have numbers.
 *
 * @param product or {@link ProductWeb#NONE}
 * @param amount in yuan a year; not a number (NaN) when unknown
 */
record NumberedLink(int supplier, int customer, int product, double amount) {

    static final Comparator<NumberedLink> BY_CUSTOMER_THEN_PRODUCT =
            Comparator.comparingInt(NumberedLink::customer).thenComparingInt(NumberedLink::product);

    static final Comparator<NumberedLink> BY_CUSTOMER_THEN_SUPPLIER =
            Comparator.comparingInt(NumberedLink::customer).thenComparingInt(NumberedLink::supplier);
}
