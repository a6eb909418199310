package io.liantu.exclusion;

import io.liantu.enterprise.EnterpriseId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** All exclusions 排除名单 at one moment. */
public final class ExclusionList {

    /** Nobody is left out. */
    public static final ExclusionList EMPTY = new ExclusionList(List.of());

    private final Map<EnterpriseId, List<KnownExclusion>> byEnterprise = new HashMap<>();

    public ExclusionList(List<KnownExclusion> all) {
        all.forEach(known -> sides(known.exclusion())
                .forEach(side -> byEnterprise.merge(
                        side,
                        List.of(known),
                        (some, more) ->
                                Stream.of(some, more).flatMap(List::stream).toList())));
    }

    private static Stream<EnterpriseId> sides(Exclusion exclusion) {
        return Stream.concat(Stream.of(exclusion.enterprise()), Stream.ofNullable(exclusion.toward()))
                .distinct();
    }

    /**
     * Why a candidate is not to be suggested, told of the candidate; nothing when it may be.
     *
     * @param from those whom it is suggested to, or whose region it is suggested for
     */
    public Optional<KnownExclusion> find(EnterpriseId candidate, Set<EnterpriseId> from) {
        return byEnterprise.getOrDefault(candidate, List.of()).stream()
                .filter(known -> known.exclusion().keeps(candidate, from))
                .findFirst()
                .map(known -> known.seenFrom(candidate));
    }

    /** Divides candidates into those that may be suggested and those that may not, both in the order given. */
    public <T> Screening<T> screen(List<T> candidates, Function<T, EnterpriseId> id, Set<EnterpriseId> from) {
        if (byEnterprise.isEmpty()) {
            return new Screening<>(candidates, List.of());
        }
        return new Screening<>(
                candidates.stream()
                        .filter(candidate -> find(id.apply(candidate), from).isEmpty())
                        .toList(),
                candidates.stream()
                        .flatMap(candidate -> find(id.apply(candidate), from).stream())
                        .toList());
    }

    /**
     * Candidates, divided.
     *
     * @param kept those that may be suggested
     * @param excluded why each of the others may not
     */
    public record Screening<T>(List<T> kept, List<KnownExclusion> excluded) {

        public Screening {
            kept = List.copyOf(kept);
            excluded = List.copyOf(excluded);
        }
    }
}
