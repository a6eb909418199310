package io.liantu.listing;

import io.liantu.chain.ChainId;
import io.liantu.region.RegionCode;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Answers what is open in both lists 资源清单、需求清单 at once. */
@Service
public class Listings {

    private static final List<ItemState> OPEN = List.of(ItemState.PUBLISHED, ItemState.MATCHED);
    private static final int MOST = 10_000;

    private final ItemStore store;

    Listings(ItemStore store) {
        this.store = store;
    }

    /**
     * What is open: published and not closed out; of resources those that are not out of date, while a demand stays open
     * after its last day.
     *
     * @param demands the urgent first, then those that end first
     * @param resources those that end first first
     */
    public record Open(List<Known<DemandItem>> demands, List<Known<ResourceItem>> resources) {

        public Open {
            demands = List.copyOf(demands);
            resources = List.copyOf(resources);
        }
    }

    /**
     * What is open of a chain in a region; of each list the first {@value #MOST}.
     *
     * @param chain see {@link ListFilter}; null for all
     * @param region null for all
     */
    public Open open(@Nullable ChainId chain, @Nullable RegionCode region) {
        var filter = ListFilter.of(chain, region);
        return new Open(demands(filter), resources(filter));
    }

    List<Known<DemandItem>> demands(ListFilter filter) {
        return store.list(ItemSide.DEMAND, filter, OPEN, 0, MOST).stream()
                .map(row -> ItemDesk.as(row, DemandItem.class))
                .toList();
    }

    List<Known<ResourceItem>> resources(ListFilter filter) {
        var today = LocalDate.now(ZoneId.systemDefault());
        return store.list(ItemSide.RESOURCE, filter, OPEN, 0, MOST).stream()
                .map(row -> ItemDesk.as(row, ResourceItem.class))
                .filter(known -> !known.what().isPast(today))
                .toList();
    }
}
