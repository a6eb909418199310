package io.liantu.intake;

import io.liantu.chain.ChainId;
import io.liantu.region.RegionCode;

/** What is exported. */
public sealed interface ExportScope {

    /** The whole graph. */
    record All() implements ExportScope {}

    /**
     * One chain in one region: the chain's products with their kinds and classes, the region with what it holds and what
     * holds it, the local enterprises that make or buy one of the products, what they make and buy of them, whom of each
     * other they supply, and their alliances, Party organisations and lists. Links to partners elsewhere are left out.
     *
     * @param chain the chain
     * @param region where
     */
    record ChainInRegion(ChainId chain, RegionCode region) implements ExportScope {}
}
