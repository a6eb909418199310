package io.liantu.listing;

import io.liantu.enterprise.EnterpriseId;
import org.jspecify.annotations.Nullable;

/**
 * Who could answer a demand: an enterprise with a line of the resource list, or one that has offered nothing yet.
 *
 * @param resource what it offers; null where it has offered nothing
 */
public record Giver(EnterpriseId enterprise, @Nullable ResourceId resource) {

    /** Its name in addresses, such as {@code resource~demo-resource-01}. */
    public String key() {
        return resource == null ? "enterprise~" + enterprise.value() : "resource~" + resource.value();
    }
}
