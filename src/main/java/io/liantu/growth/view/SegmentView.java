package io.liantu.growth.view;

import io.liantu.growth.SegmentReport;
import io.liantu.growth.view.EnterpriseView.MakerView;
import io.liantu.score.view.Rounding;
import io.liantu.score.view.Telling;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * One segment 环节 of a chain in a region.
 *
 * @param tier steps from the end of the chain, 0 for the end
 * @param position upstream, midstream or downstream as curated; null in an uncurated web
 * @param state strong, weak, missing or unknown
 * @param stateName the same in the reader's language
 * @param rule the name of the rule that gave the state
 * @param why the rule and its figures in words
 * @param makers local enterprises that make it
 * @param concentration Herfindahl–Hirschman index of their known supplies, above 0 to 1; null when unknown
 * @param demandMet share of known local purchases met by local suppliers, 0 to 1; null when unknown
 * @param buyers local enterprises that need it
 * @param needed a year's known local need in yuan; null when unknown
 * @param outsideMakers makers known to be elsewhere
 * @param unknownMakers makers of unknown region
 * @param enterprises the local makers, those with most customers first, the first {@value #SHOWN} only
 */
public record SegmentView(
        String product,
        String name,
        int tier,
        @Nullable String position,
        String state,
        String stateName,
        String rule,
        String why,
        long makers,
        @Nullable Double concentration,
        @Nullable Double demandMet,
        long buyers,
        @Nullable Double needed,
        long outsideMakers,
        long unknownMakers,
        List<String> unknownMakerNames,
        List<MakerView> enterprises) {

    private static final int SHOWN = 20;

    static SegmentView of(SegmentReport report, Telling telling) {
        var strength = report.strength();
        var presence = strength.presence();
        var position = report.segment().position();
        return new SegmentView(
                report.id().value(),
                report.segment().product().name(),
                report.tier(),
                position == null ? null : lower(position),
                lower(report.state()),
                telling.nameOf("state.name", report.state()),
                report.why().key(),
                telling.of(report.why()),
                presence.inside(),
                Rounding.toThousandths(strength.concentration()),
                Rounding.toThousandths(strength.demand().metLocally()),
                strength.demand().buyers(),
                strength.demand().needed(),
                presence.outside(),
                presence.unknown(),
                presence.unknownNames(),
                report.makers().stream().limit(SHOWN).map(MakerView::of).toList());
    }

    /** The same segment in the state that it would have; its figures stay those of now. */
    public SegmentView supposed(WhatIfView.ChangeView change) {
        return new SegmentView(
                product,
                name,
                tier,
                position,
                change.after(),
                change.afterName(),
                rule,
                change.why(),
                change.makersAfter(),
                concentration,
                demandMet,
                buyers,
                needed,
                outsideMakers,
                unknownMakers,
                unknownMakerNames,
                enterprises);
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
