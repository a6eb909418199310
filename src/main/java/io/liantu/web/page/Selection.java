package io.liantu.web.page;

import io.liantu.chain.IndustryChain;
import io.liantu.region.RegionChoice;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What can be chosen at the top of a page, and what is chosen.
 *
 * @param chain the id of the chosen chain; null when there is none
 * @param region the code of the chosen region
 */
record Selection(
        List<IndustryChain> chains,
        List<RegionChoice> regions,
        @Nullable String chain,
        String region) {

    private static final String CHAIN = "laser-equipment";
    private static final String REGION = "370176";
    private static final String NATION = "CN";

    /** Fills what nobody chose: with the sample's chain and zone where they are there, else with the first. */
    static Selection of(
            List<IndustryChain> chains, List<RegionChoice> regions, @Nullable String chain, @Nullable String region) {
        var firstChain = first(chains.stream().map(one -> one.id().value()).toList(), CHAIN);
        return new Selection(
                chains,
                regions,
                chain == null || chain.isBlank() ? firstChain : chain.strip(),
                region == null || region.isBlank() ? firstRegion(regions) : region.strip());
    }

    private static String firstRegion(List<RegionChoice> regions) {
        var first = first(regions.stream().map(one -> one.code().value()).toList(), REGION);
        return first == null ? NATION : first;
    }

    private static @Nullable String first(List<String> all, String preferred) {
        return all.contains(preferred) ? preferred : all.stream().findFirst().orElse(null);
    }
}
