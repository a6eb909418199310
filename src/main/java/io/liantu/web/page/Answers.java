package io.liantu.web.page;

import io.liantu.chain.ChainId;
import io.liantu.chain.Chains;
import io.liantu.chain.ProductDepth;
import io.liantu.chain.ProductId;
import io.liantu.growth.ChainBuilding;
import io.liantu.growth.ChainExtending;
import io.liantu.growth.GapFilling;
import io.liantu.growth.view.ChainMapView;
import io.liantu.growth.view.ExtensionAnswerView;
import io.liantu.growth.view.GapAnswerView;
import io.liantu.growth.view.GrowthViews;
import io.liantu.region.RegionCode;
import io.liantu.region.Regions;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Asks the three questions for the pages. */
@Component
class Answers {

    private static final int CANDIDATES = 10;

    private final ChainBuilding building;
    private final GapFilling filling;
    private final ChainExtending extending;
    private final GrowthViews views;
    private final Chains chains;
    private final Regions regions;

    Answers(
            ChainBuilding building,
            GapFilling filling,
            ChainExtending extending,
            GrowthViews views,
            Chains chains,
            Regions regions) {
        this.building = building;
        this.filling = filling;
        this.extending = extending;
        this.views = views;
        this.chains = chains;
        this.regions = regions;
    }

    Selection selection(@Nullable String chain, @Nullable String region) {
        return Selection.of(chains.listChains(), regions.listWithEnterprises(), chain, region);
    }

    ChainMapView map(String chain, String region, Locale locale) {
        return views.of(building.mapOf(new ChainId(chain), new RegionCode(region)), locale);
    }

    ChainMapView productMap(String product, String region, int depth, Locale locale) {
        return views.of(
                building.mapOf(new ProductId(product), new RegionCode(region), new ProductDepth(depth)), locale);
    }

    GapAnswerView gaps(String chain, String region, Locale locale) {
        return views.of(filling.gapsIn(new ChainId(chain), new RegionCode(region), CANDIDATES), locale);
    }

    ExtensionAnswerView extensions(String chain, String region, Locale locale) {
        return views.of(extending.extensionsOf(new ChainId(chain), new RegionCode(region)), locale);
    }
}
