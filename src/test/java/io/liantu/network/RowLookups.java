package io.liantu.network;

import io.liantu.chain.Product;
import io.liantu.chain.ProductId;
import io.liantu.enterprise.Enterprise;
import io.liantu.enterprise.EnterpriseId;
import io.liantu.network.RandomNetwork.Actor;
import io.liantu.network.RandomNetwork.Club;
import io.liantu.network.RandomNetwork.Fact;
import io.liantu.network.RandomNetwork.Trade;
import io.liantu.region.RegionCode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What {@link OracleNetwork} looks up in the rows of a {@link RandomNetwork}, going through all of them. */
record RowLookups(RandomNetwork rows) {

    List<ProductId> inputsOf(String product) {
        return rows.inputs().stream()
                .filter(input -> input[1].equals(product))
                .map(input -> new ProductId(input[0]))
                .sorted()
                .toList();
    }

    Stream<Actor> makersOf(String product) {
        var kinds = kindsOf(product);
        return rows.actors().stream()
                .filter(Actor::counts)
                .filter(actor -> rows.makes().stream()
                        .anyMatch(fact -> fact.actor().equals(actor.id()) && kinds.contains(fact.product())))
                .sorted(Comparator.comparing(Actor::id));
    }

    @Nullable Double shareOf(Actor maker, String product) {
        var kinds = kindsOf(product);
        return sum(rows.makes().stream()
                .filter(fact -> fact.actor().equals(maker.id()) && kinds.contains(fact.product()))
                .map(Fact::figure));
    }

    Stream<Trade> sales(Actor maker, String product) {
        var kinds = kindsOf(product);
        return rows.trades().stream()
                .filter(trade -> trade.supplier().equals(maker.id()) && kinds.contains(trade.product()))
                .filter(trade -> actor(trade.customer()).counts());
    }

    List<String> kindsOf(String product) {
        var kinds = new ArrayList<>(List.of(product));
        for (var i = 0; i < kinds.size(); i++) {
            var parent = kinds.get(i);
            rows.kinds().stream().filter(kind -> kind.of().equals(parent)).forEach(kind -> kinds.add(kind.id()));
        }
        return kinds;
    }

    Stream<Club> clubsOf(Actor actor) {
        return rows.clubs().stream().filter(club -> club.members().contains(actor.id()));
    }

    /** Located in a place that holds the region, or nobody knows where. */
    Predicate<Actor> maybeIn(RegionCode region) {
        return actor -> actor.place().isEmpty()
                || (!actor.place().equals(region.value())
                        && pathOf(region.value()).contains(actor.place()));
    }

    Predicate<Actor> isOutside(RegionCode region) {
        return isIn(region).or(maybeIn(region)).negate();
    }

    boolean isShared(Club club, RegionCode region) {
        return pathOf(club.place()).contains(region.value())
                || club.members().stream()
                        .map(this::actor)
                        .filter(Actor::counts)
                        .anyMatch(isIn(region));
    }

    Predicate<Actor> isIn(RegionCode region) {
        return actor -> pathOf(actor.place()).contains(region.value());
    }

    List<String> pathOf(String place) {
        var path = new ArrayList<String>();
        for (var next = place; !next.isEmpty(); next = parentOf(next)) {
            path.add(next);
        }
        return path;
    }

    private String parentOf(String place) {
        return rows.places().stream()
                .filter(one -> one.code().equals(place))
                .findFirst()
                .map(RandomNetwork.Place::parent)
                .orElse("");
    }

    Actor actor(String id) {
        return rows.actors().stream()
                .filter(actor -> actor.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    Enterprise enterpriseOf(Actor actor) {
        return new Enterprise(
                new EnterpriseId(actor.id()),
                nameOf(actor),
                shownPlaceOf(actor),
                actor.revenue().isEmpty() ? null : Double.valueOf(actor.revenue()),
                actor.growth(),
                null,
                actor.honours().isEmpty() ? null : List.of(actor.honours()),
                false);
    }

    private @Nullable String shownPlaceOf(Actor actor) {
        return rows.places().stream()
                .filter(place -> place.code().equals(actor.place()))
                .findFirst()
                .map(place -> place.level().equals("county") ? place.parent() + place.code() : place.code())
                .orElse(null);
    }

    static String nameOf(Actor actor) {
        return "Enterprise " + actor.id();
    }

    static Product product(String id) {
        return new Product(new ProductId(id), id);
    }

    static @Nullable Double sum(Stream<String> figures) {
        return total(figures.filter(figure -> !figure.isEmpty()).map(Double::valueOf));
    }

    static @Nullable Double total(Stream<@Nullable Double> figures) {
        var known = figures.filter(Objects::nonNull).toList();
        return known.isEmpty()
                ? null
                : known.stream()
                        .mapToDouble(figure -> figure == null ? 0 : figure)
                        .sum();
    }
}
