package io.liantu.growth.view;

import io.liantu.region.Region;
import io.liantu.score.view.Telling;

/** A region 区划: its code, name and level. */
public record RegionView(String code, String name, String level) {

    static RegionView of(Region region, Telling telling) {
        return new RegionView(region.code().value(), region.name(), telling.nameOf("region.level", region.level()));
    }
}
