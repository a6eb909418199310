package io.liantu.growth.view;

import io.liantu.exclusion.view.ExclusionView;
import io.liantu.growth.Gap;
import io.liantu.growth.GapAnswer;
import io.liantu.partner.view.WeightsView;
import io.liantu.score.view.ScoreView;
import io.liantu.score.view.Telling;
import java.util.List;

/**
 * The answer to gap-filling 补链.
 *
 * @param gaps most important first
 * @param unknown segments of which nobody can say whether they are gaps
 * @param weights the points that each feature of a candidate adds at most, and where they come from
 */
public record GapAnswerView(
        String chain,
        RegionView region,
        CompletenessView completeness,
        List<GapView> gaps,
        List<SegmentView> unknown,
        WeightsView weights,
        List<EvidenceView> evidence) {

    /**
     * A missing segment.
     *
     * @param why what hangs on it, in a sentence
     * @param waiting the names of the local segments that it goes into directly
     * @param candidates best first
     * @param excluded who is left out, and why
     * @param evidence where to see buyers and candidates in Neo4j Browser
     * @param considered how many outside makers were ranked
     */
    public record GapView(
            SegmentView segment,
            String why,
            ScoreView importance,
            List<String> waiting,
            List<CandidateView> candidates,
            List<ExclusionView> excluded,
            List<EvidenceView> evidence,
            int considered) {

        static GapView of(Gap gap, Telling telling) {
            return new GapView(
                    SegmentView.of(gap.segment(), telling),
                    telling.sentence("gap", gap.segment().segment().product().name(), gap.importance()),
                    ScoreView.of(gap.importance(), telling),
                    gap.waiting().stream()
                            .map(segment -> segment.segment().product().name())
                            .toList(),
                    gap.candidates().stream()
                            .map(candidate -> CandidateView.of(candidate, telling))
                            .toList(),
                    GrowthViews.exclusions(gap.excluded(), telling),
                    EvidenceView.of(gap.evidence()),
                    gap.considered());
        }
    }

    static GapAnswerView of(GapAnswer answer, Telling telling) {
        return new GapAnswerView(
                answer.chain().name(),
                RegionView.of(answer.region(), telling),
                CompletenessView.of(answer.completeness()),
                answer.gaps().stream().map(gap -> GapView.of(gap, telling)).toList(),
                answer.unknown().stream()
                        .map(segment -> SegmentView.of(segment, telling))
                        .toList(),
                WeightsView.of(answer.weighing()),
                EvidenceView.of(answer.evidence()));
    }
}
