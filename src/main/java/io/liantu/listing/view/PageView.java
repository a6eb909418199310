package io.liantu.listing.view;

import io.liantu.listing.Page;
import java.util.List;
import java.util.function.Function;

/**
 * Some lines of a longer list.
 *
 * @param more whether there are others after them: ask with a larger skip
 */
public record PageView<T>(List<T> items, boolean more) {

    public PageView {
        items = List.copyOf(items);
    }

    static <S, T> PageView<T> of(Page<S> page, Function<S, T> view) {
        return new PageView<>(page.items().stream().map(view).toList(), page.more());
    }
}
