package io.liantu.network.image;

/** How many make a product, by where they are, seen from one area. None of its methods makes an object. */
public final class AreaCounts {

    private final IntRows makers;
    private final Area area;
    private final int[] inside;
    private final int[] unknown;

    /** @param inside by product; empty, as is {@code unknown}, for an area that is not counted */
    AreaCounts(IntRows makers, Area area, int[] inside, int[] unknown) {
        this.makers = makers;
        this.area = area;
        this.inside = inside;
        this.unknown = unknown;
    }

    /** Whether a count is one look, and no search. */
    public boolean isCounted() {
        return inside.length > 0;
    }

    /** How many make it in the region or below it. */
    public int inside(int product) {
        return isCounted() ? inside[product] : makers.count(product, area.inside());
    }

    /** How many make it of whom nobody knows whether they are inside. */
    public int unknown(int product) {
        return isCounted() ? unknown[product] : makers.count(product, area.unknown());
    }

    /** How many make it elsewhere. */
    public int outside(int product) {
        return makers.size(product) - inside(product) - unknown(product);
    }
}
