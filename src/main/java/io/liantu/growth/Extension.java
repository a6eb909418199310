package io.liantu.growth;

import io.liantu.chain.Product;
import io.liantu.network.LocalMaker;
import io.liantu.network.Neighbour;
import io.liantu.network.Presence;
import io.liantu.score.Score;
import java.util.List;

/**
 * A product that a region does not make and that lies next to what it makes.
 *
 * @param inChain whether the chain's curators include it already
 * @param near the local products it is next to
 * @param localEnterprises local enterprises that make those and could grow into it, those with most customers first
 * @param candidates outside makers to court, best first
 */
public record Extension(
        Product product,
        Neighbour.Direction direction,
        boolean inChain,
        Score score,
        List<SegmentReport> near,
        List<LocalMaker> localEnterprises,
        Presence presence,
        List<Candidate> candidates) {

    public Extension {
        near = List.copyOf(near);
        localEnterprises = List.copyOf(localEnterprises);
        candidates = List.copyOf(candidates);
    }
}
