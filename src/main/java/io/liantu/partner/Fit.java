package io.liantu.partner;

import io.liantu.chain.Product;
import org.jspecify.annotations.Nullable;

/**
 * How well what an enterprise does fits a product.
 *
 * @param value from 0 to 1
 * @param like what it makes that is like the product; null where it makes or supplies the product itself
 */
public record Fit(Kind kind, double value, @Nullable Product like) {

    /** It makes the product. */
    static final Fit MAKES = new Fit(Kind.MAKES, 1, null);

    /** It is known to supply somebody with the product, and not to make it: it may only trade in it. */
    static final Fit SUPPLIES = new Fit(Kind.SUPPLIES, 0.8, null);

    /** What is alike fits less surely than the thing itself. */
    private static final double ALIKE = 0.7;

    /** What speaks for it that it could serve with the product. */
    public enum Kind {
        MAKES,
        SUPPLIES,
        ALIKE
    }

    /** It makes something like the product. */
    static Fit alike(Product like, double likeness) {
        return new Fit(Kind.ALIKE, ALIKE * likeness, like);
    }
}
