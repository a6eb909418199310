package io.liantu.growth;

import io.liantu.chain.IndustryChain;
import io.liantu.partner.Weighing;
import io.liantu.region.Region;
import java.util.List;

/**
 * The answer to gap-filling 补链: what a chain lacks in a region, and who could fill it.
 *
 * @param gaps most important first
 * @param unknown segments of which nobody can say whether they are gaps, upstream first
 * @param weighing of the candidates' features
 */
public record GapAnswer(
        IndustryChain chain,
        Region region,
        Completeness completeness,
        List<Gap> gaps,
        List<SegmentReport> unknown,
        Weighing weighing,
        List<Evidence> evidence) {

    public GapAnswer {
        gaps = List.copyOf(gaps);
        unknown = List.copyOf(unknown);
        evidence = List.copyOf(evidence);
    }
}
