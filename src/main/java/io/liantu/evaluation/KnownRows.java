package io.liantu.evaluation;

import io.liantu.enterprise.RevenueGrowth;
import io.liantu.evaluation.KnownGraph.Bought;
import io.liantu.evaluation.KnownGraph.Enterprise;
import io.liantu.evaluation.KnownGraph.Made;
import io.liantu.evaluation.KnownGraph.Product;
import io.liantu.evaluation.KnownGraph.Region;
import io.liantu.evaluation.KnownGraph.Supplied;
import io.liantu.provenance.FirstSaid;
import io.liantu.provenance.KeptTestimony;
import io.liantu.region.RegionLevel;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

/** Puts a graph together of the rows that are read; a link whose product is no longer there is one without a product. */
final class KnownRows {

    private final List<Region> regions;
    private final List<Product> products;
    private final Places goods;
    private final List<Enterprise> enterprises = new ArrayList<>();
    private final List<Made> made = new ArrayList<>();
    private final List<Supplied> supplied = new ArrayList<>();
    private final List<Bought> bought = new ArrayList<>();

    KnownRows(List<Record> regions, List<Record> products) {
        this.regions = sorted(regions, KnownRows::region, Region::code);
        this.products = sorted(products, KnownRows::product, Product::id);
        goods = Places.ofProducts(this.products);
    }

    /** Takes an enterprise, if it counts. */
    void addEnterprise(Record row) {
        if (!row.get("counts").asBoolean()) {
            return;
        }
        var revenue = row.get("revenue");
        var employees = row.get("employees");
        var honours = row.get("honours");
        enterprises.add(new Enterprise(
                row.get("id").asString(),
                row.get("name").asString(""),
                textOrNull(row.get("place")),
                texts(row.get("regions")),
                amountOrNull(revenue),
                RevenueGrowth.of(row.get("statements").asList(Value::asString, List.of())),
                employees.isNull() ? null : employees.asNumber().longValue(),
                honours.isNull() ? null : texts(honours),
                row.get("fictional").asBoolean()));
    }

    /** Takes what an enterprise makes, buys and supplies. */
    void addFacts(Record row) {
        var id = row.get("id").asString();
        for (var fact : row.get("makes").values()) {
            made.add(new Made(id, fact.get(0).asString(), amountOrNull(fact.get(1)), day(fact, 2)));
        }
        for (var fact : row.get("buys").values()) {
            bought.add(new Bought(id, fact.get(0).asString(), amountOrNull(fact.get(1)), day(fact, 2)));
        }
        for (var link : row.get("supplies").values()) {
            addLink(id, link);
        }
    }

    private void addLink(String supplier, Value link) {
        var product = textOrNull(link.get(1));
        supplied.add(new Supplied(
                supplier,
                link.get(0).asString(),
                product != null && goods.has(product) ? product : null,
                amountOrNull(link.get(2)),
                day(link, 3, link.get(5))));
    }

    KnownGraph graph() {
        enterprises.sort(Comparator.comparing(Enterprise::id));
        // Between two pages somebody may have written another one.
        var places = Places.ofEnterprises(enterprises);
        made.removeIf(fact -> !goods.has(fact.product()));
        bought.removeIf(fact -> !goods.has(fact.product()));
        supplied.removeIf(fact -> !places.has(fact.customer()));
        return new KnownGraph(regions, enterprises, products, made, supplied, bought);
    }

    private static @Nullable LocalDate day(Value fact, int index) {
        var kept = new HashMap<String, Object>();
        kept.put(KeptTestimony.AS_OF, fact.get(index).asObject());
        kept.put(KeptTestimony.STATEMENTS, fact.get(index + 1).asObject());
        return FirstSaid.day(kept).orElse(null);
    }

    /** The day for which a fact was first said, or else the day since when it is so. */
    private static @Nullable LocalDate day(Value fact, int index, Value since) {
        var said = day(fact, index);
        return said == null && since.asObject() instanceof LocalDate day ? day : said;
    }

    private static Region region(Record row) {
        var level = row.get("level").asString("");
        return new Region(
                row.get("code").asString(),
                Arrays.stream(RegionLevel.values())
                        .filter(one -> one.name().toLowerCase(Locale.ROOT).equals(level))
                        .findFirst()
                        .orElse(RegionLevel.UNKNOWN),
                texts(row.get("holders")));
    }

    private static Product product(Record row) {
        return new Product(
                row.get("id").asString(),
                row.get("name").asString(""),
                texts(row.get("inputs")),
                texts(row.get("kindOf")));
    }

    private static <T> List<T> sorted(List<Record> rows, Function<Record, T> mapping, Function<T, String> key) {
        return rows.stream().map(mapping).sorted(Comparator.comparing(key)).toList();
    }

    private static @Nullable Double amountOrNull(Value value) {
        return value.isNull() ? null : value.asNumber().doubleValue();
    }

    private static @Nullable String textOrNull(Value value) {
        return value.isNull() ? null : value.asString();
    }

    private static List<String> texts(Value value) {
        return value.asList(Value::asString);
    }
}
