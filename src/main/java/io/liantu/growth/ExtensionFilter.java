package io.liantu.growth;

import io.liantu.chain.Product;
import io.liantu.enterprise.Enterprise;
import io.liantu.network.LocalMaker;
import io.liantu.strategic.StrategicList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which proposals of an extension are wanted.
 *
 * @param honours words such as 小巨人: some local enterprise that could grow into the product has to hold an honour that has one
 *     of them in its name; empty for no matter which
 * @param list on which the product has to be; null for none
 */
public record ExtensionFilter(
        List<String> honours, @Nullable StrategicList list) {

    /** All are wanted. */
    public static final ExtensionFilter NONE = new ExtensionFilter(List.of(), null);

    public ExtensionFilter {
        honours = honours.stream()
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .distinct()
                .toList();
    }

    /** Whether nothing is left out. */
    public boolean isNone() {
        return honours.isEmpty() && list == null;
    }

    /** Whether a proposal is wanted for certain. */
    boolean keeps(Product product, List<LocalMaker> near) {
        return isListed(product)
                && (honours.isEmpty()
                        || near.stream().map(LocalMaker::enterprise).anyMatch(this::holds));
    }

    /** Whether a proposal may be wanted, but nobody says which honours those have who could grow into it. */
    boolean mayKeep(Product product, List<LocalMaker> near) {
        return isListed(product)
                && !keeps(product, near)
                && near.stream().anyMatch(maker -> maker.enterprise().honours() == null);
    }

    private boolean isListed(Product product) {
        return list == null || list.contains(product);
    }

    private boolean holds(Enterprise enterprise) {
        return enterprise.findHonours().stream()
                .flatMap(List::stream)
                .anyMatch(honour -> honours.stream().anyMatch(honour::contains));
    }
}
