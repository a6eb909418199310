package io.liantu.region;

/** How large a region 区划 is, the largest first; the last is that of regions of which nobody said. */
public enum RegionLevel {
    NATION,
    PROVINCE,
    CITY,
    COUNTY,
    ZONE,
    PARK,
    UNKNOWN
}
