package io.liantu.evaluation;

/** What is asked for again. */
public enum Task {
    /** Who supplies an enterprise, with a product if one is named? Asked are suppliers that are new to the customer. */
    SUPPLY_LINK(true),
    /** Who elsewhere supplies a region with a product that nobody makes there? Asked are suppliers that are new to the region. */
    REGION_SUPPLIER(true),
    /** Who makes a product, or a kind of it? */
    MAKER(true),
    /** Which product that nobody makes in a region yet is made there next? */
    NEW_ACTIVITY(false);

    private final boolean enterprises;

    Task(boolean enterprises) {
        this.enterprises = enterprises;
    }

    /** Whether supply links are what is hidden; else it is who makes what. */
    boolean isOfTrade() {
        return this == SUPPLY_LINK || this == REGION_SUPPLIER;
    }

    /** Whether enterprises are ranked; else products are. */
    public boolean ranksEnterprises() {
        return enterprises;
    }
}
