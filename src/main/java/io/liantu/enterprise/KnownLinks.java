package io.liantu.enterprise;

import io.liantu.provenance.Voice;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an enterprise is linked to in one way, such as what it makes.
 *
 * @param first the first ones, up to a bound
 * @param total how many there are in all
 */
public record KnownLinks(List<Link> first, long total) {

    /**
     * One link.
     *
     * @param id that of the product or the other enterprise
     * @param product of a supply link; null when it is not known
     * @param voice the strongest one that says so
     */
    public record Link(
            String id,
            String name,
            @Nullable String product,
            @Nullable String productName,
            Voice voice,
            List<KnownField> fields) {}

    public KnownLinks {
        first = List.copyOf(first);
    }
}
