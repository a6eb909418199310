package io.liantu.listing;

import io.liantu.enterprise.EnterpriseId;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What projects tell of those who give.
 *
 * @param delivered how many each has brought to their end
 * @param used what of each offer is taken up, in yuan
 */
record Experience(Map<EnterpriseId, Long> delivered, Map<ResourceId, Double> used) {

    static Experience of(Collection<Project> projects) {
        return new Experience(
                projects.stream()
                        .filter(project ->
                                project.state() == ProjectState.DELIVERED || project.state() == ProjectState.CLOSED_OUT)
                        .collect(
                                Collectors.groupingBy(project -> project.giver().enterprise(), Collectors.counting())),
                projects.stream()
                        .filter(project ->
                                project.giver().resource() != null && project.state() != ProjectState.DROPPED)
                        .collect(Collectors.groupingBy(
                                project ->
                                        Objects.requireNonNull(project.giver().resource()),
                                Collectors.summingDouble(project -> project.amount() == null ? 0 : project.amount()))));
    }

    /** What is left of an offer, in yuan; null when nobody says how much it is. */
    @Nullable Double leftOf(Known<ResourceItem> resource) {
        var amount = resource.what().amount();
        return amount == null
                ? null
                : (Double)
                        Math.max(0, amount - used.getOrDefault(resource.item().id(), 0.0));
    }

    long deliveredBy(EnterpriseId enterprise) {
        return delivered.getOrDefault(enterprise, 0L);
    }
}
