package io.liantu.evaluation;

import io.liantu.evaluation.KnownGraph.Bought;
import io.liantu.evaluation.KnownGraph.Fact;
import io.liantu.evaluation.KnownGraph.Made;
import io.liantu.evaluation.KnownGraph.Supplied;

/**
 * What a fact is about, however often it is told.
 *
 * @param enterprise who makes, buys or supplies
 * @param other the product, or the customer
 */
record FactKey(String enterprise, String other) {

    static FactKey of(Fact fact) {
        if (fact instanceof Supplied link) {
            return new FactKey(link.supplier(), link.customer());
        }
        return fact instanceof Made made ? new FactKey(made.enterprise(), made.product()) : of((Bought) fact);
    }

    private static FactKey of(Bought bought) {
        return new FactKey(bought.enterprise(), bought.product());
    }
}
