package io.liantu.web.page;

import io.liantu.enterprise.EnterpriseId;
import io.liantu.network.Supposition;
import io.liantu.region.RegionCode;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What is supposed of a chain in a region 情景推演, and the addresses at which something else is supposed.
 *
 * @param without ids of enterprises that would stop
 * @param with ids of enterprises that would come
 * @param opened the product whose segment is shown beside the picture; null for none
 */
record Scenario(
        String chain,
        String region,
        List<String> without,
        List<String> with,
        @Nullable String opened) {

    /** So many of each can be supposed at once. */
    static final int MOST = 100;

    Scenario {
        without = given(without);
        with = given(with);
        if (without.size() > MOST || with.size() > MOST) {
            throw new TooMuchSupposed(MOST);
        }
    }

    private static List<String> given(List<String> ids) {
        return ids.stream()
                .map(String::strip)
                .filter(id -> !id.isEmpty())
                .distinct()
                .toList();
    }

    /** Whether all is as it is. */
    public boolean isEmpty() {
        return without.isEmpty() && with.isEmpty();
    }

    public boolean isWithout(String enterprise) {
        return without.contains(enterprise);
    }

    public boolean isWith(String enterprise) {
        return with.contains(enterprise);
    }

    /** The page with no segment beside the picture. */
    public String page() {
        return address(without, with, null);
    }

    /** The page with a segment beside the picture. */
    public String segment(String product) {
        return address(without, with, product);
    }

    /** The page on which nothing is supposed. */
    public String cleared() {
        return address(List.of(), List.of(), null);
    }

    /** The page on which an enterprise stops, or does so no more. */
    public String turnedWithout(String enterprise) {
        return address(turned(without, enterprise), with, opened);
    }

    /** The page on which an enterprise comes, or does so no more. */
    public String turnedWith(String enterprise) {
        return address(without, turned(with, enterprise), opened);
    }

    private static List<String> turned(List<String> ids, String enterprise) {
        return ids.contains(enterprise)
                ? ids.stream().filter(id -> !id.equals(enterprise)).toList()
                : Stream.concat(ids.stream(), Stream.of(enterprise)).toList();
    }

    private String address(List<String> leaving, List<String> coming, @Nullable String product) {
        return Address.of("chains", chain, "what-if")
                .with("region", region)
                .with("without", leaving)
                .with("with", coming)
                .with("segment", product)
                .toString();
    }

    /** Whoever comes is somewhere else now, and would be in the region. */
    Supposition supposition() {
        var here = new RegionCode(region);
        return new Supposition(
                without.stream().map(EnterpriseId::new).collect(Collectors.toSet()),
                with.stream().map(EnterpriseId::new).collect(Collectors.toMap(Function.identity(), id -> here)),
                List.of());
    }
}
