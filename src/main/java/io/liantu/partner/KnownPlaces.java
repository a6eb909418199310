package io.liantu.partner;

import io.liantu.network.Partner;
import io.liantu.region.Region;
import io.liantu.region.RegionCode;
import java.util.Optional;

/** Where enterprises are. */
@FunctionalInterface
public interface KnownPlaces {

    /** The region with a code; empty when it is unknown. */
    Optional<Region> find(RegionCode code);

    /** The region of an enterprise; empty when it is unknown. */
    default Optional<Region> placeOf(Partner enterprise) {
        return enterprise.place().stream().findFirst().flatMap(this::find);
    }
}
