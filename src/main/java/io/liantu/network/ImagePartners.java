package io.liantu.network;

import io.liantu.chain.ProductId;
import io.liantu.enterprise.EnterpriseId;
import io.liantu.enterprise.SupplyLink;
import io.liantu.network.image.NetworkImage;
import io.liantu.network.image.ProductWeb;
import it.unimi.dsi.fastutil.ints.IntArrayList;
import it.unimi.dsi.fastutil.ints.IntRBTreeSet;
import it.unimi.dsi.fastutil.ints.IntSortedSet;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Partners in trade as the arrays hold them. What enterprises make ({@link ImageLines}), or from whom they buy, is searched
 * for in the row of every product.
 */
final class ImagePartners implements PartnerNetwork {

    private static final Comparator<Trade> IN_ORDER = Comparator.comparing(Trade::supplier)
            .thenComparing(Trade::customer)
            .thenComparing(trade -> carried(trade.product()));

    private final NetworkImage image;

    ImagePartners(NetworkImage image) {
        this.image = image;
    }

    @Override
    public List<Partner> partners(Collection<EnterpriseId> enterprises) {
        var numbers = numbers(enterprises);
        var makes = new ImageLines(image.makes().enterprises(), image.products(), numbers);
        var buys = new ImageLines(image.buys().enterprises(), image.products(), numbers);
        return numbers.intStream()
                .mapToObj(number -> partner(number, makes.of(number), buys.of(number)))
                .sorted(Comparator.comparing(partner -> partner.enterprise().id()))
                .toList();
    }

    private Partner partner(int enterprise, List<ProductId> makes, List<ProductId> buys) {
        var table = image.enterprises();
        var joined = image.alliances().memberships();
        return new Partner(
                table.get(enterprise),
                image.regions().path(table.place(enterprise)),
                makes,
                buys,
                IntStream.of(image.links().customers().row(enterprise))
                        .distinct()
                        .count(),
                IntStream.of(joined.row(enterprise))
                        .mapToObj(image.alliances().names()::get)
                        .toList());
    }

    @Override
    public Map<ProductId, List<EnterpriseId>> makersOf(Collection<ProductId> products, int atMost) {
        return byProduct(products, product -> makersOf(product, atMost));
    }

    @Override
    public Map<ProductId, List<EnterpriseId>> buyersOf(Collection<ProductId> products, int atMost) {
        return byProduct(products, product -> buyersOf(product, atMost));
    }

    private List<EnterpriseId> buyersOf(int product, int atMost) {
        var table = image.enterprises();
        return IntStream.of(image.buys().enterprises().row(product))
                .boxed()
                .sorted(Comparator.comparingLong(table::rank))
                .limit(atMost)
                .map(this::id)
                .toList();
    }

    @Override
    public Kin kinOf(ProductId product) {
        int number = image.products().find(product.value());
        return number == ProductWeb.NONE
                ? new Kin(Set.of(), Set.of())
                : new Kin(
                        products(image.products().kinds().row(number)),
                        products(image.products().kindOf().row(number)));
    }

    private Set<ProductId> products(int[] numbers) {
        return IntStream.of(numbers).mapToObj(image.products()::productId).collect(Collectors.toSet());
    }

    private Map<ProductId, List<EnterpriseId>> byProduct(
            Collection<ProductId> products, IntFunction<List<EnterpriseId>> enterprises) {
        var all = new LinkedHashMap<ProductId, List<EnterpriseId>>();
        for (var product : products.stream().distinct().sorted().toList()) {
            int number = image.products().find(product.value());
            var found = number == ProductWeb.NONE ? List.<EnterpriseId>of() : enterprises.apply(number);
            if (!found.isEmpty()) {
                all.put(product, found);
            }
        }
        return all;
    }

    private List<EnterpriseId> makersOf(int product, int atMost) {
        var makers = image.makes().enterprises();
        var customers = image.customersOfMakers().of(product);
        var best = new BestMakers(atMost, position -> image.enterprises().rank(makers.at(position)));
        int end = makers.end(product);
        for (var position = makers.start(product); position < end && atMost > 0; position++) {
            best.add(position, 0, customers.at(position));
        }
        return best.list().stream()
                .map(found -> id(makers.at(found.position())))
                .toList();
    }

    @Override
    public List<Trade> tradesOf(Collection<EnterpriseId> enterprises) {
        var trades = new ArrayList<Trade>();
        for (var enterprise : numbers(enterprises).toIntArray()) {
            addSales(enterprise, trades);
            suppliersOf(enterprise).forEach(supplier -> addSales(supplier, enterprise, trades));
        }
        return trades.stream().distinct().sorted(IN_ORDER).toList();
    }

    private void addSales(int supplier, List<Trade> to) {
        var customers = image.links().customers();
        for (var link = customers.start(supplier); link < customers.end(supplier); link++) {
            to.add(trade(supplier, customers.at(link), link));
        }
    }

    private void addSales(int supplier, int customer, List<Trade> to) {
        var customers = image.links().customers();
        int end = customers.first(supplier, customer + 1);
        for (var link = customers.first(supplier, customer); link < end; link++) {
            to.add(trade(supplier, customer, link));
        }
    }

    private Trade trade(int supplier, int customer, int link) {
        int carried = image.links().products().at(link);
        return new Trade(
                id(supplier),
                id(customer),
                carried == ProductWeb.NONE ? null : image.products().productId(carried));
    }

    private IntSortedSet suppliersOf(int customer) {
        var purchases = image.purchases();
        var suppliers = new IntRBTreeSet();
        for (var product = 0; product < purchases.customers().rows(); product++) {
            int end = purchases.customers().first(product, customer + 1);
            for (var at = purchases.customers().first(product, customer); at < end; at++) {
                suppliers.add(purchases.suppliers().at(at));
            }
        }
        return suppliers;
    }

    @Override
    public List<SupplyLink> linksWith(@Nullable ProductId product, int atMost) {
        int row = product == null ? image.products().size() : image.products().find(product.value());
        return row == ProductWeb.NONE ? List.of() : pairs(row, atMost);
    }

    /** The first pairs by the ids of customers, then suppliers, each once. O(links of the row × log of how many). */
    private List<SupplyLink> pairs(int row, int atMost) {
        var purchases = image.purchases();
        var byIds = Comparator.<Integer>comparingLong(
                        at -> image.enterprises().rank(purchases.customers().at(at)))
                .thenComparingLong(
                        at -> image.enterprises().rank(purchases.suppliers().at(at)));
        var first = new PriorityQueue<>(byIds.reversed());
        int start = purchases.customers().start(row);
        for (var at = start; at < purchases.customers().end(row) && atMost > 0; at++) {
            boolean isSame = at > start
                    && purchases.customers().at(at) == purchases.customers().at(at - 1)
                    && purchases.suppliers().at(at) == purchases.suppliers().at(at - 1);
            if (!isSame && (first.size() < atMost || byIds.compare(at, first.peek()) < 0)) {
                first.add(at);
                if (first.size() > atMost) {
                    first.remove();
                }
            }
        }
        return first.stream().sorted(byIds).map(this::link).toList();
    }

    private SupplyLink link(int at) {
        return new SupplyLink(
                id(image.purchases().suppliers().at(at)),
                id(image.purchases().customers().at(at)));
    }

    private IntArrayList numbers(Collection<EnterpriseId> enterprises) {
        var numbers = new IntArrayList(enterprises.size());
        enterprises.stream()
                .mapToInt(enterprise -> image.enterprises().find(enterprise.value()))
                .filter(number -> number >= 0)
                .distinct()
                .forEach(numbers::add);
        return numbers;
    }

    private EnterpriseId id(int enterprise) {
        return image.enterprises().id(enterprise);
    }

    private static String carried(@Nullable ProductId product) {
        return product == null ? "" : product.value();
    }
}
