package io.liantu.web.page;

import io.liantu.enterprise.EnterpriseId;
import io.liantu.network.Supposition;
import io.liantu.network.Supposition.Making;
import io.liantu.network.Supposition.Newcomer;
import io.liantu.region.RegionCode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What is supposed of a chain in a region 情景推演, and the addresses at which something else is supposed.
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

    /** The page with no segment beside the picture. */
    public String page() {
        return opening(null).address();
    }

    /** The page with a segment beside the picture. */
    public String segment(String product) {
        return opening(product).address();
    }

    /** The page on which nothing is supposed. */
    public String cleared() {
        return new Scenario(chain, region, List.of(), List.of(), List.of(), List.of(), null).address();
    }

    /** The page on which an enterprise stops, or does so no more. */
    public String turnedWithout(String enterprise) {
        return supposing(turned(without, enterprise), with, moves, newcomers).address();
    }

    /** The page on which an enterprise comes, or does so no more. */
    public String turnedWith(String enterprise) {
        return supposing(without, turned(with, enterprise), moves, newcomers).address();
    }

    /** The page on which an enterprise goes nowhere. */
    public String staying(String enterprise) {
        return supposing(without, with, beside(moves, move -> move.enterprise().equals(enterprise)), newcomers)
                .address();
    }

    /** The page on which a newcomer does not come. */
    public String withoutNewcomer(String name) {
        return supposing(
                        without,
                        with,
                        moves,
                        beside(newcomers, making -> making.name().equals(name)))
                .address();
    }

    /** The page itself, for forms, which write the rest of the address. */
    public String path() {
        return ScenarioAddress.of(this).path();
    }

    /** The page of what is supposed. */
    public String address() {
        return ScenarioAddress.of(this).toString();
    }

    /** What a form has to hand on, so that more is supposed than before. */
    public List<ScenarioAddress.Parameter> parameters() {
        return ScenarioAddress.parameters(this);
    }

    /** The same for a form in which everybody who stops and comes is chosen. */
    public List<ScenarioAddress.Parameter> unchosen() {
        return ScenarioAddress.parameters(supposing(List.of(), List.of(), moves, newcomers));
    }

    private Scenario opening(@Nullable String product) {
        return new Scenario(chain, region, without, with, moves, newcomers, product);
    }

    private Scenario supposing(List<String> leaving, List<String> coming, List<Move> moving, List<Making> arriving) {
        return new Scenario(chain, region, leaving, coming, moving, arriving, opened);
    }

    private static List<String> turned(List<String> ids, String enterprise) {
        return ids.contains(enterprise)
                ? beside(ids, enterprise::equals)
                : Stream.concat(ids.stream(), Stream.of(enterprise)).toList();
    }

    private static <T> List<T> beside(List<T> all, Predicate<T> some) {
        return all.stream().filter(some.negate()).toList();
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
