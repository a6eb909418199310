package io.liantu.web.page;

import io.liantu.chain.ChainId;
import io.liantu.chain.Chains;
import io.liantu.chain.ProductDepth;
import io.liantu.chain.ProductId;
import io.liantu.growth.ChainBuilding;
import io.liantu.growth.ChainGrowth;
import io.liantu.growth.ExtensionFilter;
import io.liantu.growth.view.ChainMapView;
import io.liantu.growth.view.GapAnswerView;
import io.liantu.growth.view.GrowthViews;
import io.liantu.partner.MakerFinding;
import io.liantu.partner.view.PartnerViews;
import io.liantu.region.RegionCode;
import io.liantu.web.picture.Drawings;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Asks the three questions for the pages. */
@Component
class Answers {

    private static final int CANDIDATES = 10;
    private static final int POSSIBLE_MAKERS = 5;

    private final ChainGrowth growth;
    private final ChainBuilding building;
    private final MakerFinding makers;
    private final GrowthViews views;
    private final PartnerViews partnerViews;
    private final Chains chains;
    private final RegionChoices regions;
    private final Drawings drawings;

    Answers(
            ChainGrowth growth,
            ChainBuilding building,
            MakerFinding makers,
            GrowthViews views,
            PartnerViews partnerViews,
            Chains chains,
            RegionChoices regions,
            Drawings drawings) {
        this.growth = growth;
        this.building = building;
        this.makers = makers;
        this.views = views;
        this.partnerViews = partnerViews;
        this.chains = chains;
        this.regions = regions;
        this.drawings = drawings;
    }

    Selection selection(@Nullable String chain, @Nullable String region) {
        return Selection.of(chains.listChains(), regions.list(), chain, region);
    }

    /** What the page of a chain shows. */
    ChainPage page(String chain, String region, ExtensionFilter filter, Locale locale) {
        var answers = growth.answersOn(new ChainId(chain), new RegionCode(region), CANDIDATES, filter);
        var map = views.of(answers.map(), locale);
        return new ChainPage(
                map,
                views.of(answers.gaps(), locale),
                views.of(answers.extensions(), locale),
                SegmentsShown.of(map, drawings));
    }

    /** One segment of a chain. */
    Panel panel(String chain, String product, String region, Locale locale) {
        var answers = growth.mapAndGaps(new ChainId(chain), new RegionCode(region), CANDIDATES);
        return panel(product, views.of(answers.map(), locale), views.of(answers.gaps(), locale), locale);
    }

    /** One segment of a page. */
    Panel panel(String product, ChainPage page, Locale locale) {
        return panel(product, page.map(), page.gaps(), locale);
    }

    private Panel panel(String product, ChainMapView map, GapAnswerView gaps, Locale locale) {
        var panel = Panel.of(product, map, gaps);
        return panel.gap() == null
                ? panel
                : panel.with(partnerViews.of(
                        makers.makersOf(
                                new ProductId(panel.segment().product()),
                                new RegionCode(map.region().code()),
                                POSSIBLE_MAKERS,
                                Map.of()),
                        locale));
    }

    ChainMapView productMap(String product, String region, int depth, Locale locale) {
        return views.of(
                building.mapOf(new ProductId(product), new RegionCode(region), new ProductDepth(depth)), locale);
    }
}
