package io.liantu.web.page;

import io.liantu.chain.ChainId;
import io.liantu.chain.Chains;
import io.liantu.chain.ProductDepth;
import io.liantu.chain.ProductId;
import io.liantu.growth.ChainBuilding;
import io.liantu.growth.ChainGrowth;
import io.liantu.growth.view.ChainMapView;
import io.liantu.growth.view.GrowthViews;
import io.liantu.region.RegionCode;
import io.liantu.web.picture.Drawings;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Asks the three questions for the pages. */
@Component
class Answers {

    private static final int CANDIDATES = 10;

    private final ChainGrowth growth;
    private final ChainBuilding building;
    private final GrowthViews views;
    private final Chains chains;
    private final RegionChoices regions;
    private final Drawings drawings;

    Answers(
            ChainGrowth growth,
            ChainBuilding building,
            GrowthViews views,
            Chains chains,
            RegionChoices regions,
            Drawings drawings) {
        this.growth = growth;
        this.building = building;
        this.views = views;
        this.chains = chains;
        this.regions = regions;
        this.drawings = drawings;
    }

    Selection selection(@Nullable String chain, @Nullable String region) {
        return Selection.of(chains.listChains(), regions.list(), chain, region);
    }

    /** What the page of a chain shows. */
    ChainPage page(String chain, String region, Locale locale) {
        var answers = growth.answersOn(new ChainId(chain), new RegionCode(region), CANDIDATES);
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
        return Panel.of(product, views.of(answers.map(), locale), views.of(answers.gaps(), locale));
    }

    ChainMapView productMap(String product, String region, int depth, Locale locale) {
        return views.of(
                building.mapOf(new ProductId(product), new RegionCode(region), new ProductDepth(depth)), locale);
    }
}
