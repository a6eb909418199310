package io.liantu.exclusion;

import io.liantu.enterprise.EnterpriseId;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * That suggestions leave an enterprise out.
 *
 * @param enterprise who is left out
 * @param toward only in suggestions to this one, and this one in suggestions to it; null for all suggestions
 * @param note why, in somebody's words; null when nobody said
 * @param since the day on which it was said first
 */
public record Exclusion(
        EnterpriseId enterprise,
        ExclusionKind kind,
        @Nullable EnterpriseId toward,
        @Nullable String note,
        LocalDate since) {

    private static final String BETWEEN = "~";

    /** The same enterprise is excluded once a kind, and two that compete once, whoever is named first. */
    String id() {
        return Stream.concat(Stream.of(enterprise), Stream.ofNullable(toward))
                .sorted()
                .map(side -> URLEncoder.encode(side.value(), StandardCharsets.UTF_8))
                .collect(Collectors.joining(BETWEEN, kind.key() + BETWEEN, ""));
    }

    /** Whether it says of the same enterprises that they are left out for the same reason. */
    boolean isAbout(Exclusion other) {
        return id().equals(other.id());
    }

    /** Whether it keeps a candidate from being suggested to some enterprises. */
    boolean keeps(EnterpriseId candidate, Set<EnterpriseId> from) {
        if (toward == null) {
            return enterprise.equals(candidate);
        }
        return (enterprise.equals(candidate) && from.contains(toward))
                || (toward.equals(candidate) && from.contains(enterprise));
    }
}
