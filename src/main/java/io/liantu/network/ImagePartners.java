package io.liantu.network;

import io.liantu.chain.ProductId;
import io.liantu.enterprise.EnterpriseId;
import io.liantu.enterprise.SupplyLink;
import io.liantu.network.image.IntRows;
import io.liantu.network.image.NetworkImage;
import io.liantu.network.image.ProductWeb;
import it.unimi.dsi.fastutil.ints.IntArrayList;
import it.unimi.dsi.fastutil.ints.IntRBTreeSet;
import it.unimi.dsi.fastutil.ints.IntSortedSet;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Partners in trade as the arrays hold them. What one enterprise makes, or from whom it buys, is searched for in the row
 * of every product: O(products × log enterprises).
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
        return numbers(enterprises)
                .intStream()
                .mapToObj(this::partner)
                .sorted(Comparator.comparing(partner -> partner.enterprise().id()))
                .toList();
    }

    private Partner partner(int enterprise) {
        var table = image.enterprises();
        var joined = image.alliances().memberships();
        return new Partner(
                table.get(enterprise),
                image.regions().path(table.place(enterprise)),
                productsWith(image.makes().enterprises(), enterprise),
                productsWith(image.buys().enterprises(), enterprise),
                IntStream.of(image.links().customers().row(enterprise))
                        .distinct()
                        .count(),
                IntStream.of(joined.row(enterprise))
                        .mapToObj(image.alliances().names()::get)
                        .toList());
    }

    private List<ProductId> productsWith(IntRows rows, int enterprise) {
        return IntStream.range(0, rows.rows())
                .filter(product -> rows.has(product, enterprise))
                .mapToObj(image.products()::productId)
                .toList();
    }

    @Override
    public Map<ProductId, List<EnterpriseId>> makersOf(Collection<ProductId> products, int atMost) {
        var makers = new LinkedHashMap<ProductId, List<EnterpriseId>>();
        for (var product : products.stream().distinct().sorted().toList()) {
            int number = image.products().find(product.value());
            var found = number == ProductWeb.NONE ? List.<EnterpriseId>of() : makersOf(number, atMost);
            if (!found.isEmpty()) {
                makers.put(product, found);
            }
        }
        return makers;
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
        return row == ProductWeb.NONE
                ? List.of()
                : Arrays.stream(pairs(row)).limit(atMost).mapToObj(this::link).toList();
    }

    /** By position: one link of each pair, in order of the ids of customers, then suppliers. */
    private int[] pairs(int row) {
        var purchases = image.purchases();
        var table = image.enterprises();
        return IntStream.range(
                        purchases.customers().start(row), purchases.customers().end(row))
                .filter(at -> at == purchases.customers().start(row)
                        || purchases.customers().at(at) != purchases.customers().at(at - 1)
                        || purchases.suppliers().at(at) != purchases.suppliers().at(at - 1))
                .boxed()
                .sorted(Comparator.<Integer>comparingLong(
                                at -> table.rank(purchases.customers().at(at)))
                        .thenComparingLong(
                                at -> table.rank(purchases.suppliers().at(at))))
                .mapToInt(Integer::intValue)
                .toArray();
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
