package io.liantu.network.image;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An enterprise as the graph has it.
 *
 * @param places the codes of the regions it is located in; more than one are refused
 * @param revenue in yuan a year; null when unknown
 * @param growth of the revenue, as a share a year; null when unknown
 * @param employees null when unknown
 * @param honours null when unknown
 */
public record EnterpriseRow(
        String id,
        String name,
        List<String> places,
        @Nullable Double revenue,
        @Nullable Double growth,
        @Nullable Long employees,
        @Nullable List<String> honours,
        boolean fictional) {

    public EnterpriseRow {
        places = List.copyOf(places);
        honours = honours == null ? null : List.copyOf(honours);
    }
}
