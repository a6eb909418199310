package io.liantu.growth;

import io.liantu.chain.ChainWeb;
import io.liantu.network.SupplyNetwork;
import io.liantu.region.RegionCode;
import org.jspecify.annotations.Nullable;

/** The coverage of the web that several answers of one question are about, found out once. */
final class SharedCoverage extends Coverage {

    private @Nullable CoveredWeb last;
    private @Nullable RegionCode lastRegion;

    SharedCoverage(SupplyNetwork network) {
        super(network);
    }

    @Override
    CoveredWeb of(ChainWeb web, RegionCode region) {
        var known = last;
        if (known == null || !known.web().equals(web) || !region.equals(lastRegion)) {
            known = super.of(web, region);
            last = known;
            lastRegion = region;
        }
        return known;
    }
}
