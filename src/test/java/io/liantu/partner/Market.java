package io.liantu.partner;

import io.liantu.chain.Product;
import io.liantu.chain.ProductId;
import io.liantu.enterprise.EnterpriseId;
import io.liantu.likeness.LikenessIndex;
import io.liantu.network.Partner;
import io.liantu.network.SeparateNetworks;
import io.liantu.network.SupplyNetwork;
import io.liantu.network.image.EnterpriseRow;
import io.liantu.network.image.LinksBuilder;
import io.liantu.network.image.NetworkContents;
import io.liantu.network.image.ProductRow;
import io.liantu.network.image.RegionRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * A made-up market, told in words: {@code a makes lens}, {@code a supplies b with lens}, {@code a buys lens}, {@code lens goes
 * into laser}, {@code prism is-kind-of lens}, {@code a in jinan}. Cities are part of the nation, in which everybody else is.
 */
final class Market implements NetworkContents {

    /** Nobody is found by a name, and nothing has one. */
    static final Names NO_NAMES =
            new Names((text, atMost) -> List.of(), new LikenessOfNames(LikenessIndex.ofNames(List.of())));

    private final List<String[]> facts = new ArrayList<>();

    private final Map<String, String> places = new TreeMap<>();

    Market(String... sentences) {
        for (var sentence : sentences) {
            var words = sentence.split(" ", -1);
            if (words[1].equals("in")) {
                places.put(words[0], words[2]);
            } else {
                facts.add(words);
            }
        }
    }

    SupplyNetwork network() {
        var products = new TreeSet<String>();
        facts.forEach(words -> {
            if (words[1].equals("makes") || words[1].equals("buys")) {
                products.add(words[2]);
            } else if (words[1].equals("is-kind-of")) {
                products.add(words[0]);
                products.add(words[2]);
            } else if (words[1].equals("goes")) {
                products.add(words[0]);
                products.add(words[3]);
            } else if (words.length > 3) {
                products.add(words[4]);
            }
        });
        return SeparateNetworks.of(
                regions(), products.stream().map(this::product).toList(), List.of(), this);
    }

    private List<RegionRow> regions() {
        return Stream.concat(
                        Stream.of(new RegionRow("CN", "中国", List.of())),
                        places.values().stream().distinct().map(city -> new RegionRow(city, city, List.of("CN"))))
                .toList();
    }

    static Partner partner(SupplyNetwork network, String id) {
        return network.partners().partners(List.of(new EnterpriseId(id))).get(0);
    }

    static Product named(ProductId id) {
        return new Product(id, id.value());
    }

    private ProductRow product(String id) {
        return new ProductRow(
                id,
                id,
                facts.stream()
                        .filter(words -> words[1].equals("goes") && words[3].equals(id))
                        .map(words -> words[0])
                        .toList(),
                facts.stream()
                        .filter(words -> words[1].equals("is-kind-of") && words[0].equals(id))
                        .map(words -> words[2])
                        .toList());
    }

    @Override
    public void tellEnterprises(Consumer<EnterpriseRow> to) {
        var ids = new TreeSet<String>();
        facts.stream()
                .filter(words -> !words[1].equals("goes") && !words[1].equals("is-kind-of"))
                .forEach(words -> {
                    ids.add(words[0]);
                    if (words[1].equals("supplies")) {
                        ids.add(words[2]);
                    }
                });
        ids.forEach(id -> to.accept(
                new EnterpriseRow(id, id, List.of(places.getOrDefault(id, "CN")), null, null, null, null, true)));
    }

    @Override
    public void tellLinks(LinksBuilder to) {
        for (var words : facts) {
            if (words[1].equals("makes")) {
                to.makes(to.enterprise(words[0]), to.product(words[2]), Double.NaN);
            } else if (words[1].equals("buys")) {
                to.buys(to.enterprise(words[0]), to.product(words[2]), Double.NaN);
            } else if (words[1].equals("supplies")) {
                int product = words.length > 3 ? to.product(words[4]) : -1;
                to.supplies(to.enterprise(words[0]), to.enterprise(words[2]), product, Double.NaN);
            }
        }
    }
}
