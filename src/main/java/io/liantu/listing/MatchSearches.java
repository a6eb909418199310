package io.liantu.listing;

import io.liantu.enterprise.EnterpriseId;
import io.liantu.exclusion.Exclusions;
import io.liantu.network.Partner;
import io.liantu.network.SupplyNetwork;
import io.liantu.partner.LikenessOfNames;
import io.liantu.partner.PartnerFinding;
import io.liantu.region.Regions;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Reads once what the matches of some demands need to know. */
@Component
class MatchSearches {

    private final SupplyNetwork network;
    private final PartnerFinding partners;
    private final LikenessOfNames like;
    private final Regions regions;
    private final Exclusions exclusions;
    private final PairMarks marks;
    private final ProjectStore projects;

    MatchSearches(
            SupplyNetwork network,
            PartnerFinding partners,
            LikenessOfNames like,
            Regions regions,
            Exclusions exclusions,
            PairMarks marks,
            ProjectStore projects) {
        this.network = network;
        this.partners = partners;
        this.like = like;
        this.regions = regions;
        this.exclusions = exclusions;
        this.marks = marks;
        this.projects = projects;
    }

    /** @param resources those on offer */
    MatchSearch begin(Collection<DemandId> demands, List<Known<ResourceItem>> resources) {
        var experience = Experience.of(projects.list(null, null, null, null).stream()
                .map(found -> found.known().project())
                .toList());
        return new MatchSearch(
                new AnswererSearch(
                        new ProductAnswers(network, partners, like.now()), resources, this::partners, experience),
                regions,
                exclusions.now(),
                marks.of(demands).stream().collect(Collectors.groupingBy(PairMark::demand)),
                LocalDate.now(ZoneId.systemDefault()));
    }

    private Map<EnterpriseId, Partner> partners(Set<EnterpriseId> ids) {
        return network.partners().partners(ids).stream()
                .collect(Collectors.toMap(partner -> partner.enterprise().id(), Function.identity()));
    }
}
