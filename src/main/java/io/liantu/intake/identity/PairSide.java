package io.liantu.intake.identity;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One of two records that lie side by side. What is not known is null.
 *
 * @param region the name of its region
 * @param registeredCapital in yuan
 * @param revenue a year's, in yuan
 * @param links how many links it has to products, enterprises, alliances and the like
 */
public record PairSide(
        String id,
        String name,
        List<String> aliases,
        @Nullable String uscc,
        @Nullable String region,
        @Nullable String address,
        @Nullable LocalDate foundedOn,
        @Nullable String status,
        @Nullable Long employees,
        @Nullable Double registeredCapital,
        @Nullable Double revenue,
        boolean fictional,
        long links) {

    public PairSide {
        aliases = List.copyOf(aliases);
    }
}
