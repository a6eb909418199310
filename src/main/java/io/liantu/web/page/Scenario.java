package io.liantu.web.page;

import io.liantu.enterprise.EnterpriseId;
import io.liantu.network.Supposition;
import io.liantu.network.Supposition.Making;
import io.liantu.network.Supposition.Newcomer;
import io.liantu.region.RegionCode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What is supposed of a chain in a region 情景推演.
 *
 * @param without ids of enterprises that would stop
 * @param with ids of enterprises that would come
 * @param moves who would go elsewhere; whoever stops does not
 * @param newcomers what those who are not there yet would make here
 * @param opened the product whose segment is shown beside the picture; null for none
 */
record Scenario(
        String chain,
        String region,
        List<String> without,
        List<String> with,
        List<Move> moves,
        List<Making> newcomers,
        @Nullable String opened) {

    /** So many of each can be supposed at once. */
    static final int MOST = 100;

    /** An enterprise by its id, and the code of the region to which it would go. */
    record Move(String enterprise, String to) {}

    Scenario {
        without = given(without);
        with = given(with);
        moves = lastOfEach(moves, without);
        newcomers = newcomers.stream().distinct().toList();
        if (Stream.of(without, with, moves, newcomers).anyMatch(some -> some.size() > MOST)) {
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

    private static List<Move> lastOfEach(List<Move> moves, List<String> without) {
        var last = new LinkedHashMap<String, Move>();
        moves.forEach(move -> last.put(move.enterprise(), move));
        without.forEach(last::remove);
        return List.copyOf(last.values());
    }

    /** Whether all is as it is. */
    public boolean isEmpty() {
        return without.isEmpty() && with.isEmpty() && moves.isEmpty() && newcomers.isEmpty();
    }

    public boolean isWithout(String enterprise) {
        return without.contains(enterprise);
    }

    public boolean isWith(String enterprise) {
        return with.contains(enterprise);
    }

    /** Where an enterprise would be: the code of a region, or null where it stays. */
    public @Nullable String placeOf(String enterprise) {
        return moves.stream()
                .filter(move -> move.enterprise().equals(enterprise))
                .map(Move::to)
                .findFirst()
                .orElse(null);
    }

    /** Whoever comes is somewhere else now, and would be in the region. */
    Supposition supposition() {
        var here = new RegionCode(region);
        var places = new LinkedHashMap<EnterpriseId, RegionCode>();
        with.forEach(id -> places.put(new EnterpriseId(id), here));
        moves.forEach(move -> places.put(new EnterpriseId(move.enterprise()), new RegionCode(move.to())));
        return new Supposition(
                without.stream().map(EnterpriseId::new).collect(Collectors.toSet()),
                places,
                Newcomer.to(here, newcomers));
    }
}
