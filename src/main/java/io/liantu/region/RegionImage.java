package io.liantu.region;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** All regions at one moment, in memory. */
public final class RegionImage implements RegionSource {

    private final Map<RegionCode, Region> regions;

    /** Keeps regions, each code once. */
    public RegionImage(Collection<Region> regions) {
        this.regions = regions.stream().collect(Collectors.toUnmodifiableMap(Region::code, Function.identity()));
    }

    @Override
    public Optional<Region> findByCode(RegionCode code) {
        return Optional.ofNullable(regions.get(code));
    }
}
