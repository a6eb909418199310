package io.liantu.web.page;

import io.liantu.chain.ChainId;
import io.liantu.enterprise.EnterpriseId;
import io.liantu.enterprise.Enterprises;
import io.liantu.growth.ChainGrowth;
import io.liantu.growth.WhatIf;
import io.liantu.growth.view.GrowthViews;
import io.liantu.region.RegionCode;
import io.liantu.web.page.Scenario.Move;
import io.liantu.web.picture.Drawings;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Works out what the page of a scenario shows. */
@Component
class ScenarioAnswers {

    private static final int CANDIDATES = 10;

    private final ChainGrowth growth;
    private final WhatIf whatIf;
    private final Enterprises enterprises;
    private final GrowthViews views;
    private final RegionTexts regionTexts;
    private final Drawings drawings;

    ScenarioAnswers(
            ChainGrowth growth,
            WhatIf whatIf,
            Enterprises enterprises,
            GrowthViews views,
            RegionTexts regionTexts,
            Drawings drawings) {
        this.growth = growth;
        this.whatIf = whatIf;
        this.enterprises = enterprises;
        this.views = views;
        this.regionTexts = regionTexts;
        this.drawings = drawings;
    }

    /** The chain as it is where nothing is supposed; this does not ask for the network in memory. */
    ScenarioPage page(Scenario scenario, Locale locale) {
        var chain = new ChainId(scenario.chain());
        var region = new RegionCode(scenario.region());
        var now = growth.mapAndGaps(chain, region, CANDIDATES);
        var map = views.of(now.map(), locale);
        var gaps = views.of(now.gaps(), locale);
        var answer = scenario.isEmpty() ? null : views.of(whatIf.whatIf(chain, region, scenario.supposition()), locale);
        var choices = Choices.of(map, gaps);
        return new ScenarioPage(
                scenario,
                map,
                gaps,
                answer,
                SegmentsShown.of(map, answer == null ? List.of() : answer.changes(), drawings),
                choices,
                chosen(scenario.without(), choices),
                chosen(scenario.with(), choices),
                moving(scenario.moves(), choices),
                Arriving.of(scenario.newcomers(), map));
    }

    private List<Choice> chosen(List<String> ids, Choices choices) {
        return ids.stream().map(id -> chosen(id, choices)).toList();
    }

    private List<Moving> moving(List<Move> moves, Choices choices) {
        return moves.stream()
                .map(move -> new Moving(chosen(move.enterprise(), choices), regionTexts.of(move.to())))
                .toList();
    }

    private Choice chosen(String id, Choices choices) {
        return choices.find(id).orElseGet(() -> choice(id));
    }

    /** One that makes nothing of what is shown. */
    private Choice choice(String id) {
        var known = enterprises.getById(new EnterpriseId(id));
        return new Choice(id, known.name(), known.fictional(), List.of());
    }
}
