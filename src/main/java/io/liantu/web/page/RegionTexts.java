package io.liantu.web.page;

import io.liantu.region.RegionCode;
import io.liantu.region.Regions;
import io.liantu.region.UnknownRegion;
import org.springframework.stereotype.Component;

/** Tells regions by their names. */
@Component("regionTexts")
class RegionTexts {

    private final Regions regions;

    RegionTexts(Regions regions) {
        this.regions = regions;
    }

    /** The name of the region with a code; the code itself where nobody knows it. */
    public String of(String code) {
        try {
            return regions.getByCode(new RegionCode(code)).name();
        } catch (UnknownRegion unknown) {
            return code;
        }
    }
}
