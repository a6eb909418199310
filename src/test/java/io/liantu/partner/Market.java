package io.liantu.partner;

import io.liantu.chain.Product;
import io.liantu.chain.ProductId;
import io.liantu.enterprise.EnterpriseId;
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
import java.util.TreeSet;
import java.util.function.Consumer;

/**
 * A made-up market, told in words: {@code a makes lens}, {@code a supplies b with lens}, {@code a buys lens}, {@code lens goes
 * into laser}, {@code prism is-kind-of lens}.
 */
final class Market implements NetworkContents {

    private final List<String[]> facts = new ArrayList<>();

    Market(String... sentences) {
        for (var sentence : sentences) {
            facts.add(sentence.split(" ", -1));
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
                List.of(new RegionRow("CN", "中国", List.of())),
                products.stream().map(this::product).toList(),
                List.of(),
                this);
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
        ids.forEach(id -> to.accept(new EnterpriseRow(id, id, List.of("CN"), null, null, null, true)));
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
