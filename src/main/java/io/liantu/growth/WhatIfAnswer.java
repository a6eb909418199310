package io.liantu.growth;

import io.liantu.chain.IndustryChain;
import io.liantu.chain.Product;
import io.liantu.enterprise.Enterprise;
import io.liantu.region.Region;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What would become of a chain in a region.
 *
 * @param before how complete it is
 * @param after how complete it would be
 * @param changes the segments that would be served otherwise, upstream first
 * @param stranded local purchases that would have no supplier any more, or may have none, by buyer, then product
 * @param together the share of the chain's local output that would stop if all who are taken away stopped at once, 0 to 1; an
 *     estimate; null where no link between local makers is known
 * @param risks what would stop with each of them alone, the largest first; none where no link between local makers is known
 */
public record WhatIfAnswer(
        IndustryChain chain,
        Region region,
        Completeness before,
        Completeness after,
        List<Change> changes,
        List<Stranded> stranded,
        @Nullable Double together,
        List<AtRisk> risks) {

    /**
     * A segment that would be served otherwise.
     *
     * @param before how it is served
     * @param after how it would be
     * @param besides where a maker would be gone, some of the local ones who make it besides
     * @param takingOver where a maker would be gone, who elsewhere could take over, best first
     */
    public record Change(
            SegmentReport before, SegmentReport after, List<Enterprise> besides, List<Enterprise> takingOver) {

        public Change {
            besides = List.copyOf(besides);
            takingOver = List.copyOf(takingOver);
        }
    }

    /**
     * A local enterprise that would have nobody left to buy something from.
     *
     * @param product null when nobody says what it is
     * @param from who supplies it now
     * @param isCertain whether nobody else is left for certain; otherwise somebody is, of whom nobody says with what
     */
    public record Stranded(Enterprise buyer, @Nullable Product product, Enterprise from, boolean isCertain) {}

    /**
     * What would stop with an enterprise.
     *
     * @param share of the chain's local output, 0 to 1; an estimate
     * @param isFollowed whether it was followed along the links; otherwise the share is no less than this
     */
    public record AtRisk(Enterprise enterprise, double share, boolean isFollowed) {}

    public WhatIfAnswer {
        changes = List.copyOf(changes);
        stranded = List.copyOf(stranded);
        risks = List.copyOf(risks);
    }
}
