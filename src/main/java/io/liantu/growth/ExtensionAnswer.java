package io.liantu.growth;

import io.liantu.chain.IndustryChain;
import io.liantu.region.Region;
import java.util.List;

/**
 * The answer to chain-extending 延链: what a region could make next, up or down from what it makes of a chain.
 *
 * @param upstream inputs of what it makes, best first, the best only
 * @param upstreamTotal how many there are
 * @param downstream what could be made of what it makes, best first, the best only
 * @param downstreamTotal how many there are
 * @param filter which of them are wanted; the others are in neither list nor total
 * @param leftOut how many are not
 * @param undecided how many of these may be, for all that is known of honours
 */
public record ExtensionAnswer(
        IndustryChain chain,
        Region region,
        List<Extension> upstream,
        int upstreamTotal,
        List<Extension> downstream,
        int downstreamTotal,
        ExtensionFilter filter,
        int leftOut,
        int undecided,
        List<Evidence> evidence) {

    public ExtensionAnswer {
        upstream = List.copyOf(upstream);
        downstream = List.copyOf(downstream);
        evidence = List.copyOf(evidence);
    }
}
