package io.liantu.listing;

import io.liantu.chain.ChainId;
import io.liantu.region.RegionCode;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Answers who could answer a demand: the ranked resources and enterprises, with reasons for both sides. */
@Service
public class Matching {

    private final Demands demands;
    private final Listings listings;
    private final MatchSearches searches;

    Matching(Demands demands, Listings listings, MatchSearches searches) {
        this.demands = demands;
        this.listings = listings;
        this.searches = searches;
    }

    /**
     * Who could answer a demand, whatever its state.
     *
     * @param most how many to list, 0 or more
     * @throws UnknownItem when there is no such demand
     */
    public MatchAnswer matchesOf(DemandId id, int most) {
        var demand = demands.get(id);
        return searches.begin(List.of(id), listings.resources(ListFilter.ALL)).answer(demand, most);
    }

    /**
     * The same for every open demand, in the order of the list: 项目清单 item by item.
     *
     * @param chain null for all, see {@link ListFilter}
     * @param region where the askers are; null for all
     * @param most how many to list of each, 0 or more
     */
    public List<MatchAnswer> matchesOfOpen(@Nullable ChainId chain, @Nullable RegionCode region, int most) {
        var open = listings.demands(ListFilter.of(chain, region));
        var ids = open.stream().map(known -> known.item().id()).toList();
        var search = searches.begin(ids, listings.resources(ListFilter.ALL));
        return open.stream().map(demand -> search.answer(demand, most)).toList();
    }
}
