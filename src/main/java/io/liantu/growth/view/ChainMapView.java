package io.liantu.growth.view;

import io.liantu.chain.Input;
import io.liantu.growth.ChainLeader;
import io.liantu.growth.ChainMap;
import io.liantu.score.view.ScoreView;
import io.liantu.score.view.Telling;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The answer to chain-building 建链.
 *
 * @param chain the name of the chain, or of the product whose inputs were followed
 * @param segments upstream first
 */
public record ChainMapView(
        String chain,
        RegionView region,
        CompletenessView completeness,
        List<SegmentView> segments,
        List<InputView> inputs,
        List<LeaderView> leaders,
        List<EvidenceView> evidence) {

    /** What goes into what; unknown facts are null. */
    public record InputView(
            String input,
            String product,
            @Nullable Double share,
            @Nullable Boolean essential) {

        static InputView of(Input input) {
            return new InputView(input.input().value(), input.product().value(), input.share(), input.essential());
        }
    }

    /**
     * A chain leader 链主.
     *
     * @param why what speaks for it, in a sentence
     */
    public record LeaderView(EnterpriseView enterprise, String why, ScoreView score) {

        static LeaderView of(ChainLeader leader, Telling telling) {
            return new LeaderView(
                    EnterpriseView.of(leader.enterprise()),
                    telling.sentence("leader", leader.enterprise().name(), leader.score()),
                    ScoreView.of(leader.score(), telling));
        }
    }

    static ChainMapView of(ChainMap map, Telling telling) {
        return new ChainMapView(
                map.name(),
                RegionView.of(map.region(), telling),
                CompletenessView.of(map.completeness()),
                map.segments().stream()
                        .map(segment -> SegmentView.of(segment, telling))
                        .toList(),
                map.inputs().stream().map(InputView::of).toList(),
                map.leaders().stream()
                        .map(leader -> LeaderView.of(leader, telling))
                        .toList(),
                EvidenceView.of(map.evidence()));
    }
}
