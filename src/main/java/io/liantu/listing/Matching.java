package io.liantu.listing;

import io.liantu.chain.ChainId;
import io.liantu.enterprise.EnterpriseId;
import io.liantu.region.RegionCode;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
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
     * The same for the open demands, in the order of the list: 项目清单 item by item.
     *
     * @param chain null for all, see {@link ListFilter}
     * @param region where the askers are; null for all
     * @param about of which kinds
     * @param most how many to list of each, 0 or more
     */
    public List<MatchAnswer> matchesOfOpen(
            @Nullable ChainId chain, @Nullable RegionCode region, Predicate<ItemKind> about, int most) {
        var open = listings.demands(ListFilter.of(chain, region)).stream()
                .filter(known -> about.test(known.what().kind()))
                .toList();
        return answers(open, listings.resources(ListFilter.ALL), most);
    }

    /**
     * The same for the open demands of some enterprises, answered by what these offer, by makers, and by whom the organiser names.
     *
     * @param about of which kinds
     * @param most how many to list of each, 0 or more
     */
    public List<MatchAnswer> matchesAmong(Set<EnterpriseId> enterprises, Predicate<ItemKind> about, int most) {
        var open = listings.demands(ListFilter.ALL).stream()
                .filter(known -> enterprises.contains(known.what().enterprise()))
                .filter(known -> about.test(known.what().kind()))
                .toList();
        var offered = listings.resources(ListFilter.ALL).stream()
                .filter(known -> enterprises.contains(known.what().enterprise()))
                .toList();
        return answers(open, offered, most);
    }

    private List<MatchAnswer> answers(List<Known<DemandItem>> asked, List<Known<ResourceItem>> offered, int most) {
        var ids = asked.stream().map(known -> known.item().id()).toList();
        var search = searches.begin(ids, offered);
        return asked.stream().map(demand -> search.answer(demand, most)).toList();
    }
}
