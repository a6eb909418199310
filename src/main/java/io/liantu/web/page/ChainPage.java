package io.liantu.web.page;

import io.liantu.growth.view.ChainMapView;
import io.liantu.growth.view.ExtensionAnswerView;
import io.liantu.growth.view.GapAnswerView;

/** The three answers on a chain in a region, and its segments. */
record ChainPage(ChainMapView map, GapAnswerView gaps, ExtensionAnswerView extensions, SegmentsShown shown) {

    /** Whether no enterprise here is known to make anything of the chain. */
    public boolean isBare() {
        return map.completeness().strong() + map.completeness().weak() == 0;
    }
}
