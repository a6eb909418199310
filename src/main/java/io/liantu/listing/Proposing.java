package io.liantu.listing;

import io.liantu.chain.ChainId;
import io.liantu.region.RegionCode;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Answers which projects 项目清单 to make of all that is open: 资源清单+需求清单=项目清单. */
@Service
public class Proposing {

    /** So many answers of each demand are weighed against those of the others. */
    private static final int OPTIONS = 20;

    /** So many of those whose first ones are needed elsewhere. */
    private static final int MORE = 200;

    private final Listings listings;
    private final MatchSearches searches;

    Proposing(Listings listings, MatchSearches searches) {
        this.listings = listings;
        this.searches = searches;
    }

    /**
     * The best overall pairing of the open demands that have no project yet with all that is on offer.
     *
     * @param chain null for all, see {@link ListFilter}
     * @param region where the askers are; null for all
     * @param each in how many pairs a demand may be, 1 or more
     * @param capacity in how many pairs a giver may be who does not say how much it offers, 1 or more
     */
    public Proposal propose(@Nullable ChainId chain, @Nullable RegionCode region, int each, int capacity) {
        var demands = listings.demands(ListFilter.of(chain, region)).stream()
                .filter(known -> known.item().standing().state() == ItemState.PUBLISHED)
                .toList();
        var ids = demands.stream().map(known -> known.item().id()).toList();
        var search = searches.begin(ids, listings.resources(ListFilter.ALL));
        var lists =
                demands.stream().map(demand -> search.answer(demand, OPTIONS)).toList();
        return new ProposalSearch(lists, list -> search.answer(list.demand(), MORE), each, capacity).proposal();
    }
}
