package io.liantu.listing;

import io.liantu.provenance.Voice;
import io.liantu.region.RegionCode;
import org.jspecify.annotations.Nullable;

/**
 * A line of a list with the names of what it speaks of.
 *
 * @param enterpriseName of who asks or offers
 * @param fictional whether that enterprise is made up
 * @param region where that enterprise is; null when unknown
 * @param productName of the product; null where it is about none
 * @param voice who says what stands in it
 */
public record Known<T extends ListedItem>(
        T item,
        String enterpriseName,
        boolean fictional,
        @Nullable RegionCode region,
        @Nullable String regionName,
        @Nullable String productName,
        Voice voice) {

    /** What it says. */
    public Particulars what() {
        return item.what();
    }
}
