package io.liantu.growth.view;

import io.liantu.exclusion.view.ExclusionView;
import io.liantu.growth.Extension;
import io.liantu.growth.ExtensionAnswer;
import io.liantu.growth.view.EnterpriseView.MakerView;
import io.liantu.network.Neighbour.Direction;
import io.liantu.score.view.ScoreView;
import io.liantu.score.view.Telling;
import io.liantu.shared.Explanation;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The answer to chain-extending 延链.
 *
 * @param upstream inputs of what the region makes, best first, the best only
 * @param upstreamTotal how many there are
 * @param downstream what could be made of what it makes, best first, the best only
 * @param downstreamTotal how many there are
 * @param filter which of them are wanted, and how many are left out, in a sentence; null when all are
 * @param leftOut how many are left out
 * @param undecided how many of these may be wanted, for all that is known of honours
 */
public record ExtensionAnswerView(
        String chain,
        RegionView region,
        List<ExtensionView> upstream,
        int upstreamTotal,
        List<ExtensionView> downstream,
        int downstreamTotal,
        @Nullable String filter,
        int leftOut,
        int undecided,
        List<EvidenceView> evidence) {

    /**
     * A product that the region could make next.
     *
     * @param why what speaks for it here, in a sentence
     * @param direction upstream or downstream of what the region makes
     * @param inChain whether the chain includes it already
     * @param near the names of the local products it is next to
     * @param localEnterprises that could grow into it
     * @param outsideMakers how many make it elsewhere
     * @param unknownMakers how many make it nobody knows where
     * @param candidates outside makers to court, best first
     * @param excluded who is left out, and why
     */
    public record ExtensionView(
            String product,
            String name,
            String why,
            String direction,
            boolean inChain,
            ScoreView score,
            List<String> near,
            List<MakerView> localEnterprises,
            long outsideMakers,
            long unknownMakers,
            List<CandidateView> candidates,
            List<ExclusionView> excluded) {

        static ExtensionView of(Extension extension, Telling telling) {
            return new ExtensionView(
                    extension.product().id().value(),
                    extension.product().name(),
                    sentence(extension, telling),
                    extension.direction().name().toLowerCase(Locale.ROOT),
                    extension.inChain(),
                    ScoreView.of(extension.score(), telling),
                    extension.near().stream()
                            .map(segment -> segment.segment().product().name())
                            .toList(),
                    extension.localEnterprises().stream().map(MakerView::of).toList(),
                    extension.presence().outside(),
                    extension.presence().unknown(),
                    extension.candidates().stream()
                            .map(candidate -> CandidateView.of(candidate, telling))
                            .toList(),
                    GrowthViews.exclusions(extension.excluded(), telling));
        }
    }

    private static String sentence(Extension extension, Telling telling) {
        var kind = extension.direction() == Direction.UPSTREAM ? "upstream" : "downstream";
        return telling.sentence(kind, extension.product().name(), extension.score());
    }

    static ExtensionAnswerView of(ExtensionAnswer answer, Telling telling) {
        return new ExtensionAnswerView(
                answer.chain().name(),
                RegionView.of(answer.region(), telling),
                views(answer.upstream(), telling),
                answer.upstreamTotal(),
                views(answer.downstream(), telling),
                answer.downstreamTotal(),
                filterOf(answer, telling),
                answer.leftOut(),
                answer.undecided(),
                EvidenceView.of(answer.evidence()));
    }

    private static @Nullable String filterOf(ExtensionAnswer answer, Telling telling) {
        var filter = answer.filter();
        if (filter.isNone()) {
            return null;
        }
        var wanted = Stream.of(
                        filter.honours().isEmpty()
                                ? null
                                : Explanation.of("extensions.filter.honours", String.join("、", filter.honours())),
                        filter.list() == null
                                ? null
                                : Explanation.of(
                                        "extensions.filter.list",
                                        filter.list().name(),
                                        filter.list().source()))
                .filter(Objects::nonNull)
                .map(telling::of)
                .collect(Collectors.joining(telling.of(Explanation.of("extensions.filter.and"))));
        var told = telling.of(Explanation.of("extensions.filter", wanted, answer.leftOut()));
        return answer.undecided() == 0
                ? told
                : told + telling.of(Explanation.of("extensions.filter.undecided", answer.undecided()));
    }

    private static List<ExtensionView> views(List<Extension> extensions, Telling telling) {
        return extensions.stream()
                .map(extension -> ExtensionView.of(extension, telling))
                .toList();
    }
}
