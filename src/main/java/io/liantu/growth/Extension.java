package io.liantu.growth;

import io.liantu.chain.Product;
import io.liantu.exclusion.KnownExclusion;
import io.liantu.network.LocalMaker;
import io.liantu.network.Neighbour;
import io.liantu.network.Presence;
import io.liantu.partner.Candidate;
import io.liantu.score.Score;
import java.util.List;

/**
 * A product that a region does not make and that lies next to what it makes.
 *
 * @param inChain whether the chain's curators include it already
 * @param near the local products it is next to
 * @param localEnterprises local enterprises that make those and could grow into it, those with most customers first
 * @param candidates outside makers to court, best first
 * @param excluded outside makers who are left out, and why
 */
public record Extension(
        Product product,
        Neighbour.Direction direction,
        boolean inChain,
        Score score,
        List<SegmentReport> near,
        List<LocalMaker> localEnterprises,
        Presence presence,
        List<Candidate> candidates,
        List<KnownExclusion> excluded) {

    public Extension {
        near = List.copyOf(near);
        localEnterprises = List.copyOf(localEnterprises);
        candidates = List.copyOf(candidates);
        excluded = List.copyOf(excluded);
    }
}
