package io.liantu.network;

import io.liantu.alliance.Membership;
import io.liantu.chain.Product;
import io.liantu.chain.ProductId;
import io.liantu.enterprise.Enterprise;
import io.liantu.enterprise.EnterpriseId;
import io.liantu.enterprise.RevenueGrowth;
import io.liantu.enterprise.SupplyLink;
import io.liantu.region.RegionCode;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

/** Turns rows of the statements under {@code cypher/network} into values. */
final class NetworkRows {

    private NetworkRows() {}

    static ProductId product(Record row) {
        return new ProductId(row.get("product").asString());
    }

    static EnterpriseId enterpriseId(Record row) {
        return new EnterpriseId(row.get("enterprise").asString());
    }

    static Presence presence(Record row) {
        return new Presence(
                row.get("inside").asLong(),
                row.get("outside").asLong(),
                row.get("unknown").asLong(),
                texts(row.get("unknownNames")));
    }

    static LocalMaker localMaker(Record row) {
        return new LocalMaker(
                product(row),
                enterprise(row),
                amount(row.get("share")),
                amount(row.get("supplied")),
                row.get("customers").asLong());
    }

    static Demand demand(Record row) {
        return new Demand(
                row.get("buyers").asLong(),
                texts(row.get("buyerNames")),
                amount(row.get("needed")),
                row.get("purchasedLocally").asDouble(),
                row.get("purchasedElsewhere").asDouble());
    }

    static OutsideMaker outsideMaker(Record row) {
        return new OutsideMaker(
                enterprise(row),
                row.get("place").asList(code -> new RegionCode(code.asString())),
                amount(row.get("share")),
                row.get("localCustomers").asLong(),
                texts(row.get("localCustomerNames")),
                row.get("customers").asLong(),
                row.get("memberships").asList(NetworkRows::membership));
    }

    static SupplyLink supplyLink(Record row) {
        return new SupplyLink(
                new EnterpriseId(row.get("supplier").asString()),
                new EnterpriseId(row.get("customer").asString()));
    }

    static Partner partner(Record row) {
        return new Partner(
                enterprise(row),
                row.get("place").asList(code -> new RegionCode(code.asString())),
                row.get("makes").asList(id -> new ProductId(id.asString())),
                row.get("buys").asList(id -> new ProductId(id.asString())),
                row.get("customers").asLong(),
                texts(row.get("alliances")));
    }

    static Set<ProductId> products(Value ids) {
        return Set.copyOf(ids.asList(id -> new ProductId(id.asString())));
    }

    static Trade trade(Record row) {
        var product = row.get("product");
        return new Trade(
                new EnterpriseId(row.get("supplier").asString()),
                new EnterpriseId(row.get("customer").asString()),
                product.isNull() ? null : new ProductId(product.asString()));
    }

    static Neighbour neighbour(Record row) {
        return new Neighbour(
                new Product(product(row), row.get("name").asString()),
                Neighbour.Direction.valueOf(row.get("direction").asString().toUpperCase(Locale.ROOT)),
                row.get("near").asList(id -> new ProductId(id.asString())),
                row.get("inputs").asList(id -> new ProductId(id.asString())));
    }

    private static Enterprise enterprise(Record row) {
        var employees = row.get("employees");
        var honours = row.get("honours");
        return new Enterprise(
                enterpriseId(row),
                row.get("name").asString(),
                row.get("regionName").asString(null),
                amount(row.get("revenue")),
                RevenueGrowth.of(row.get("statements").asList(Value::asString, List.of())),
                employees.isNull() ? null : employees.asLong(),
                honours.isNull() ? null : texts(honours),
                row.get("fictional").asBoolean(false));
    }

    /** Each once, in order, as statements take them. */
    static List<String> ids(Collection<EnterpriseId> enterprises) {
        return enterprises.stream().map(EnterpriseId::value).distinct().sorted().toList();
    }

    /** Each once, in order, as statements take them. */
    static List<String> values(Collection<ProductId> products) {
        return products.stream().map(ProductId::value).distinct().sorted().toList();
    }

    private static Membership membership(Value value) {
        return new Membership(
                value.get("alliance").asString(),
                value.get("leads").asBoolean(),
                value.get("guides").asBoolean(),
                value.get("shared").asBoolean());
    }

    private static List<String> texts(Value value) {
        return value.asList(Value::asString);
    }

    private static @Nullable Double amount(Value value) {
        return value.isNull() ? null : value.asNumber().doubleValue();
    }
}
