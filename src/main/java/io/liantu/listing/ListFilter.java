package io.liantu.listing;

import io.liantu.chain.ChainId;
import io.liantu.enterprise.EnterpriseId;
import io.liantu.region.RegionCode;
import org.jspecify.annotations.Nullable;

/**
 * Which lines of a list are asked for; null asks for all.
 *
 * @param region where their enterprises are, there or in any region below
 * @param chain whose products they are about; what names no product counts for the chains for which its enterprise makes something
 * @param urgent demands alone
 * @param overdue whether only those that are open after their last day
 */
public record ListFilter(
        @Nullable ItemKind kind,
        @Nullable ItemState state,
        @Nullable EnterpriseId enterprise,
        @Nullable RegionCode region,
        @Nullable ChainId chain,
        @Nullable Boolean urgent,
        boolean overdue) {

    /** Everything. */
    public static final ListFilter ALL = new ListFilter(null, null, null, null, null, null, false);

    /** Everything of a chain in a region. */
    public static ListFilter of(@Nullable ChainId chain, @Nullable RegionCode region) {
        return new ListFilter(null, null, null, region, chain, null, false);
    }
}
