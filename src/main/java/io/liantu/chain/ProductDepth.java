package io.liantu.chain;

/** How many steps up from a product to look, 1 to {@value #MOST}. */
public record ProductDepth(int steps) {

    /** Beyond this many steps every real web has closed on itself. */
    public static final int MOST = 12;

    public ProductDepth {
        if (steps < 1 || steps > MOST) {
            throw new IllegalArgumentException("A depth is 1 to " + MOST + ", not " + steps);
        }
    }
}
