package io.liantu.listing;

import java.util.List;

/**
 * Some lines of a longer list.
 *
 * @param more whether there are others after them
 */
public record Page<T>(List<T> items, boolean more) {

    public Page {
        items = List.copyOf(items);
    }
}
