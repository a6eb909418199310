package io.liantu.evaluation;

import io.liantu.region.RegionLevel;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * All that is known of a supply network 供应网络 at some time: who is where, who makes, buys and supplies what. Enterprises
 * that do not count, which are shells and closed ones, are not in it. Regions, enterprises and products are in order of
 * their keys; a training graph has the same ones, at the same places, as the graph it was made of.
 *
 * @param regions all of them, by code
 * @param enterprises those that count, by id
 * @param products all of them, by id
 * @param made who makes what
 * @param supplied who supplies whom
 * @param bought who buys what, from whomever
 */
public record KnownGraph(
        List<Region> regions,
        List<Enterprise> enterprises,
        List<Product> products,
        List<Made> made,
        List<Supplied> supplied,
        List<Bought> bought) {

    /** @throws IllegalArgumentException when keys are out of order or not unique, or a fact names one that is not there */
    public KnownGraph {
        regions = List.copyOf(regions);
        enterprises = List.copyOf(enterprises);
        products = List.copyOf(products);
        made = List.copyOf(made);
        supplied = List.copyOf(supplied);
        bought = List.copyOf(bought);
        Places.ofRegions(regions);
        var places = Places.ofEnterprises(enterprises);
        var goods = Places.ofProducts(products);
        made.forEach(fact -> refuseStrangers(fact.enterprise(), fact.product(), places, goods));
        bought.forEach(fact -> refuseStrangers(fact.enterprise(), fact.product(), places, goods));
        supplied.forEach(fact -> refuseStrangers(fact.supplier(), fact.product(), places, goods));
        supplied.forEach(fact -> refuseStrangers(fact.customer(), null, places, goods));
    }

    private static void refuseStrangers(String enterprise, @Nullable String product, Places places, Places goods) {
        places.of(enterprise);
        goods.placeOrNone(product);
    }

    /** What somebody said of enterprises and products, and may be hidden. */
    public sealed interface Fact permits Made, Supplied, Bought {

        /** The day for which it was first said, or else since when it is so; null when nobody says. */
        @Nullable LocalDate asOf();

        /** Whether it is known to be of a later day; one without a day is not. */
        default boolean isLaterThan(LocalDate day) {
            var said = asOf();
            return said != null && said.isAfter(day);
        }
    }

    /**
     * A region 区划, how large it is, and what it is part of.
     *
     * @param holders the codes of what it is part of, one step up
     */
    public record Region(String code, RegionLevel level, List<String> holders) {

        public Region {
            holders = List.copyOf(holders);
        }

        /** A region that is part of nothing known. */
        public Region(String code, RegionLevel level) {
            this(code, level, List.of());
        }
    }

    /**
     * An enterprise 企业.
     *
     * @param region where it is; null when nobody says
     * @param regions the codes of all regions that hold it, its own among them
     * @param revenue a year in yuan; null when nobody says
     * @param growth of the revenue, as a share a year; null when nobody says
     * @param employees how many; null when nobody says
     * @param honours 资质; null when nobody says
     * @param fictional whether it is made up
     */
    public record Enterprise(
            String id,
            String name,
            @Nullable String region,
            List<String> regions,
            @Nullable Double revenue,
            @Nullable Double growth,
            @Nullable Long employees,
            @Nullable List<String> honours,
            boolean fictional) {

        public Enterprise {
            regions = List.copyOf(regions);
            honours = honours == null ? null : List.copyOf(honours);
        }
    }

    /**
     * A product 产品.
     *
     * @param inputs the ids of what goes into it
     * @param kindOf the ids of what it is a kind of
     */
    public record Product(String id, String name, List<String> inputs, List<String> kindOf) {

        public Product {
            inputs = List.copyOf(inputs);
            kindOf = List.copyOf(kindOf);
        }
    }

    /** An enterprise makes a product; its share is that of the enterprise's revenue. */
    public record Made(
            String enterprise,
            String product,
            @Nullable Double share,
            @Nullable LocalDate asOf) implements Fact {}

    /** An enterprise supplies another one with a product, which nobody may have named; its amount is yuan a year. */
    public record Supplied(
            String supplier,
            String customer,
            @Nullable String product,
            @Nullable Double amount,
            @Nullable LocalDate asOf)
            implements Fact {}

    /** An enterprise buys a product, from whomever; its amount is yuan a year. */
    public record Bought(
            String enterprise,
            String product,
            @Nullable Double amount,
            @Nullable LocalDate asOf) implements Fact {}

    /** Where each enterprise stands in the list. */
    public Places enterprisePlaces() {
        return Places.ofEnterprises(enterprises);
    }

    /** Where each product stands in the list. */
    public Places productPlaces() {
        return Places.ofProducts(products);
    }

    /** Whether no fact is about a real enterprise; then whatever is measured tells nothing of the real world. */
    public boolean isFictional() {
        var real = enterprises.stream()
                .filter(enterprise -> !enterprise.fictional())
                .map(Enterprise::id)
                .collect(Collectors.toUnmodifiableSet());
        return made.stream().noneMatch(fact -> real.contains(fact.enterprise()))
                && bought.stream().noneMatch(fact -> real.contains(fact.enterprise()))
                && supplied.stream()
                        .noneMatch(fact -> real.contains(fact.supplier()) || real.contains(fact.customer()));
    }

    /** The same enterprises and products with other facts. */
    KnownGraph with(List<Made> made, List<Supplied> supplied, List<Bought> bought) {
        return new KnownGraph(regions, enterprises, products, made, supplied, bought);
    }
}
