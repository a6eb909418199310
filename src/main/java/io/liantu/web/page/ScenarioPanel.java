package io.liantu.web.page;

import io.liantu.growth.view.CandidateView;
import io.liantu.growth.view.EnterpriseView;
import io.liantu.growth.view.SegmentView;
import io.liantu.growth.view.WhatIfView.ChangeView;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One segment 环节 of a scenario.
 *
 * @param segment as it is
 * @param change as it would be; null when nothing changes
 * @param candidates who elsewhere could fill it, while it is missing
 * @param takingOver who elsewhere could take over, when it would have fewer makers
 * @param details where everything about the segment is told
 */
record ScenarioPanel(
        SegmentView segment,
        @Nullable ChangeView change,
        List<CandidateView> candidates,
        List<EnterpriseView> takingOver,
        String details) {

    static ScenarioPanel of(String asked, ScenarioPage page) {
        var scenario = page.scenario();
        var panel = Panel.of(asked, page.map(), page.gaps());
        var gap = panel.gap();
        var change = page.findChange(panel.segment().product()).orElse(null);
        return new ScenarioPanel(
                panel.segment(),
                change,
                gap == null ? List.of() : gap.candidates(),
                gap != null || change == null ? List.of() : change.takingOver(),
                PageLinks.ofChain(scenario.chain(), scenario.region())
                        .segment(panel.segment().product()));
    }
}
