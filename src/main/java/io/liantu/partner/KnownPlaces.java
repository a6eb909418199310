package io.liantu.partner;

import io.liantu.network.Partner;
import io.liantu.region.Region;
import java.util.Optional;

/** Where enterprises are. */
@FunctionalInterface
public interface KnownPlaces {

    /** The region of an enterprise; empty when it is unknown. */
    Optional<Region> placeOf(Partner enterprise);
}
