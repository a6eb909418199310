package io.liantu.web.page;

import io.liantu.chain.ChainId;
import io.liantu.listing.InvalidItem;
import io.liantu.listing.ItemKind;
import io.liantu.listing.ItemState;
import io.liantu.listing.ListFilter;
import io.liantu.region.RegionCode;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Which of both lists is shown, and which part of it.
 *
 * @param list resources; demands when it is left out
 * @param skip how many come before
 */
record ListSelection(
        @Nullable String list,
        @Nullable String kind,
        @Nullable String state,
        @Nullable String region,
        @Nullable String chain,
        @Nullable Boolean urgent,
        @Nullable Boolean overdue,
        @Nullable Integer skip) {

    static final int MOST = 30;

    public boolean isDemands() {
        return !"resources".equals(list);
    }

    /** The name of the list in addresses. */
    public String name() {
        return isDemands() ? "demands" : "resources";
    }

    int from() {
        return Math.max(0, Objects.requireNonNullElse(skip, 0));
    }

    ListFilter filter() {
        return new ListFilter(
                given(kind, one -> ItemKind.find(one).orElseThrow(() -> InvalidItem.kind(one))),
                given(state, one -> ItemState.find(one).orElseThrow(() -> InvalidItem.state(one))),
                null,
                given(region, RegionCode::new),
                given(chain, ChainId::new),
                Boolean.TRUE.equals(urgent) ? Boolean.TRUE : null,
                Boolean.TRUE.equals(overdue));
    }

    /** The same page about another list, with what is chosen besides. */
    public String to(String other) {
        return address(other, kind).toString();
    }

    /** The same page about another kind. */
    public String of(@Nullable String otherKind) {
        return address(name(), otherKind).toString();
    }

    /** What comes after. */
    public String next() {
        return address(name(), kind)
                .with("skip", List.of(String.valueOf(from() + MOST)))
                .toString();
    }

    private Address address(String ofList, @Nullable String ofKind) {
        return Address.of("demands")
                .with("list", "demands".equals(ofList) ? null : ofList)
                .with("kind", blankToNull(ofKind))
                .with("state", blankToNull(state))
                .with("region", blankToNull(region))
                .with("chain", blankToNull(chain))
                .with("urgent", Boolean.TRUE.equals(urgent) ? "true" : null)
                .with("overdue", Boolean.TRUE.equals(overdue) ? "true" : null);
    }

    private static @Nullable String blankToNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text;
    }

    private static <T> @Nullable T given(@Nullable String text, Function<String, T> meaning) {
        return text == null || text.isBlank() ? null : meaning.apply(text.strip());
    }
}
