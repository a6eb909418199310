package io.liantu.partner;

/** What is ranked by weighed clues. */
public enum Ranked {
    /** Who could supply an enterprise. */
    SUPPLIERS,
    /** Who could buy from an enterprise. */
    CUSTOMERS,
    /** Which maker elsewhere could serve a region with a product. */
    CANDIDATES,
    /** Who could grow into making a product. */
    MAKERS,
    /** What a region could take up. */
    NEXT_PRODUCTS;

    /** The weights to begin with. */
    Weights standard() {
        return switch (this) {
            case SUPPLIERS -> PartnerRule.STANDARD;
            case CUSTOMERS -> PartnerRule.STANDARD.without("proven");
            case CANDIDATES -> CandidateRule.STANDARD;
            case MAKERS -> MakerRule.STANDARD;
            case NEXT_PRODUCTS -> NextRule.STANDARD;
        };
    }
}
