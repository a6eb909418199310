package io.liantu.growth.view;

import io.liantu.exclusion.KnownExclusion;
import io.liantu.exclusion.view.ExclusionView;
import io.liantu.growth.AllianceDraft;
import io.liantu.growth.ChainCoverage;
import io.liantu.growth.ChainMap;
import io.liantu.growth.ExtensionAnswer;
import io.liantu.growth.GapAnswer;
import io.liantu.growth.Progress;
import io.liantu.growth.RecruitmentPlan;
import io.liantu.growth.WhatIfAnswer;
import io.liantu.score.view.Telling;
import io.liantu.shared.Wording;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Shows the answers in a language. */
@Component
public class GrowthViews {

    private final Wording wording;

    GrowthViews(Wording wording) {
        this.wording = wording;
    }

    static List<ExclusionView> exclusions(List<KnownExclusion> excluded, Telling telling) {
        return ExclusionView.of(excluded, telling.wording(), telling.locale());
    }

    /** The answer to chain-building 建链. */
    public ChainMapView of(ChainMap map, Locale locale) {
        return ChainMapView.of(map, new Telling(wording, locale));
    }

    /** The answer to chain-building 建链 in figures alone. */
    public ChainCoverageView of(ChainCoverage coverage, Locale locale) {
        return ChainCoverageView.of(coverage, new Telling(wording, locale));
    }

    /** The answer to gap-filling 补链. */
    public GapAnswerView of(GapAnswer answer, Locale locale) {
        return GapAnswerView.of(answer, new Telling(wording, locale));
    }

    /** The answer to chain-extending 延链. */
    public ExtensionAnswerView of(ExtensionAnswer answer, Locale locale) {
        return ExtensionAnswerView.of(answer, new Telling(wording, locale));
    }

    /** What would become of a chain. */
    public WhatIfView of(WhatIfAnswer answer, Locale locale) {
        return WhatIfView.of(answer, new Telling(wording, locale));
    }

    /** A draft alliance 联盟草案. */
    public AllianceDraftView of(AllianceDraft draft, Locale locale) {
        return AllianceDraftView.of(draft, new Telling(wording, locale));
    }

    /** How far a chain has come. */
    public ProgressView of(Progress progress, Locale locale) {
        return ProgressView.of(progress, new Telling(wording, locale));
    }

    /** A recruitment plan 招商计划. */
    public RecruitmentPlanView of(RecruitmentPlan plan, Locale locale) {
        return RecruitmentPlanView.of(plan, new Telling(wording, locale));
    }
}
