package io.liantu.region;

/**
 * How far from a region something is, in rings 圈层 around it: the smallest region that holds both. The practice speaks
 * of the zone, the rest of the city and the rest of the country; province and county are the steps between.
 */
public enum Ring {
    /** In the region itself, or in a region below it. */
    INSIDE(1.0),
    /** In the same county or zone, for a region smaller than that. */
    COUNTY(0.9),
    CITY(0.8),
    PROVINCE(0.5),
    NATION(0.2),
    /** Known, and outside of everything that holds the region. */
    BEYOND(0.0);

    private final double nearness;

    Ring(double nearness) {
        this.nearness = nearness;
    }

    /** How near this ring is, from 1 (inside) to 0 (beyond); a ranking weight, not a distance. */
    public double nearness() {
        return nearness;
    }

    static Ring within(RegionLevel common) {
        return switch (common) {
            case NATION -> NATION;
            case PROVINCE -> PROVINCE;
            case CITY -> CITY;
            case COUNTY, ZONE, PARK, UNKNOWN -> COUNTY;
        };
    }
}
