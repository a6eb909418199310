package io.liantu.listing;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a filter means to the statements that list. */
record FilterParameters(ListFilter filter, List<ItemState> states, LocalDate today) {

    Map<String, @Nullable Object> of(ItemSide side) {
        var parameters = new HashMap<String, @Nullable Object>();
        var kind = filter.kind();
        var enterprise = filter.enterprise();
        var region = filter.region();
        var chain = filter.chain();
        parameters.put(
                "states",
                states.isEmpty() ? null : states.stream().map(ItemState::key).toList());
        parameters.put("overdueOn", filter.overdue() ? today : null);
        parameters.put("kinds", kind == null || kind == ItemKind.OTHER ? null : kind.words());
        parameters.put("otherThan", kind == ItemKind.OTHER ? allWords() : null);
        parameters.put("enterprise", enterprise == null ? null : enterprise.value());
        parameters.put("region", region == null ? null : region.value());
        parameters.put("chain", chain == null ? null : chain.value());
        if (side == ItemSide.DEMAND) {
            parameters.put("urgent", filter.urgent());
        }
        return parameters;
    }

    private static List<String> allWords() {
        return Arrays.stream(ItemKind.values())
                .filter(kind -> kind != ItemKind.OTHER)
                .flatMap(kind -> kind.words().stream())
                .toList();
    }
}
