package io.liantu.provenance;

import java.util.Set;

/**
 * The fields of a kind of thing that statements are about.
 *
 * @param names all of them, its key not among them
 * @param dates those whose values are days
 */
public record Fields(Set<String> names, Set<String> dates) {

    public Fields {
        names = Set.copyOf(names);
        dates = Set.copyOf(dates);
    }
}
