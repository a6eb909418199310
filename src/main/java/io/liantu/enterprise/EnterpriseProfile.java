package io.liantu.enterprise;

import java.util.List;
import java.util.Map;

/**
 * All that is known of an enterprise 企业, and who says so.
 *
 * @param name its name, or its id where no name is known
 * @param fields what is known of itself; where it is located is told as a list of codes
 * @param suppliers who supplies it
 * @param customers whom it supplies
 * @param sources the known ones among those that speak, by id
 * @param regions the names of the regions that are spoken of, by code
 */
public record EnterpriseProfile(
        EnterpriseId id,
        String name,
        boolean fictional,
        List<KnownField> fields,
        KnownLinks makes,
        KnownLinks buys,
        KnownLinks suppliers,
        KnownLinks customers,
        Map<String, Source> sources,
        Map<String, String> regions) {

    public EnterpriseProfile {
        fields = List.copyOf(fields);
        sources = Map.copyOf(sources);
        regions = Map.copyOf(regions);
    }
}
