package io.liantu.listing.web;

import io.liantu.chain.ChainId;
import io.liantu.enterprise.EnterpriseId;
import io.liantu.listing.InvalidItem;
import io.liantu.listing.ItemKind;
import io.liantu.listing.ItemState;
import io.liantu.listing.ListFilter;
import io.liantu.region.RegionCode;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Which lines of a list to show; each may be left out.
 *
 * @param kind product, finance, talent, technology, space, policy, sponsorship or other
 * @param state draft, published, matched or closed-out
 * @param enterprise the id of who asks or offers
 * @param region the code of where they are
 * @param chain the id of a chain that they are about
 * @param urgent for demands only
 * @param overdue true for those that are open after their last day
 */
record FilterRequest(
        @Nullable String kind,
        @Nullable String state,
        @Nullable String enterprise,
        @Nullable String region,
        @Nullable String chain,
        @Nullable Boolean urgent,
        @Nullable Boolean overdue) {

    ListFilter filter() {
        return new ListFilter(
                given(kind, name -> ItemKind.find(name).orElseThrow(() -> InvalidItem.kind(name))),
                given(state, name -> ItemState.find(name).orElseThrow(() -> InvalidItem.state(name))),
                given(enterprise, EnterpriseId::new),
                given(region, RegionCode::new),
                given(chain, ChainId::new),
                urgent,
                Boolean.TRUE.equals(overdue));
    }

    private static <T> @Nullable T given(@Nullable String text, Function<String, T> meaning) {
        return text == null || text.isBlank() ? null : meaning.apply(text.strip());
    }
}
