package io.liantu.partner;

/** What is ranked by weighed clues. */
public enum Ranked {
    /** Who could supply an enterprise. */
    SUPPLIERS(PartnerRule.STANDARD),
    /** Who could buy from an enterprise. */
    CUSTOMERS(PartnerRule.STANDARD),
    /** Who could grow into making a product. */
    MAKERS(MakerRule.STANDARD),
    /** What a region could take up. */
    NEXT_PRODUCTS(NextRule.STANDARD);

    private final Weights standard;

    Ranked(Weights standard) {
        this.standard = standard;
    }

    /** The weights to begin with. */
    Weights standard() {
        return this == CUSTOMERS ? standard.without("proven") : standard;
    }
}
