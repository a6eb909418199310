package io.liantu.enterprise;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An enterprise 企业 as the answers show it. What is not known is null, never zero.
 *
 * @param region the name of the region it is located in
 * @param revenue a year's revenue 营业收入 in yuan
 * @param growth of the revenue, as a share a year ({@link RevenueGrowth})
 * @param employees how many people work there 从业人数
 * @param honours the honours 资质 it holds
 * @param fictional whether it is made up, as the bundled sample is
 */
public record Enterprise(
        EnterpriseId id,
        String name,
        @Nullable String region,
        @Nullable Double revenue,
        @Nullable Double growth,
        @Nullable Long employees,
        @Nullable List<String> honours,
        boolean fictional) {

    public Enterprise {
        honours = honours == null ? null : List.copyOf(honours);
    }

    public Optional<Double> findRevenue() {
        return Optional.ofNullable(revenue);
    }

    public Optional<Double> findGrowth() {
        return Optional.ofNullable(growth);
    }

    public Optional<List<String>> findHonours() {
        return Optional.ofNullable(honours);
    }
}
