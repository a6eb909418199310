package io.liantu.region;

/** How large a region 区划 is, the largest first. */
public enum RegionLevel {
    NATION,
    PROVINCE,
    CITY,
    COUNTY,
    ZONE,
    PARK
}
