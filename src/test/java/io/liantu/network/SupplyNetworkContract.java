package io.liantu.network;

import static org.assertj.core.api.Assertions.assertThat;

import io.liantu.chain.ChainId;
import io.liantu.chain.ProductId;
import io.liantu.enterprise.EnterpriseId;
import io.liantu.region.RegionCode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What every {@link SupplyNetwork} finds, order included: the same as going through all rows. */
final class SupplyNetworkContract {

    private static final List<String> REGIONS = List.of("CN", "10", "101", "1011", "1012", "10111", "20", "XX", "none");
    private static final ChainId CHAIN = new ChainId(RandomNetwork.CHAIN);

    private final SupplyNetwork network;
    private final RandomNetwork rows;
    private final SupplyNetwork oracle;
    private final List<ProductId> products = new ArrayList<>();

    SupplyNetworkContract(SupplyNetwork network, RandomNetwork rows) {
        this(network, new OracleNetwork(rows), rows);
    }

    /** Whether it finds the same as another one of the products and enterprises of some rows. */
    SupplyNetworkContract(SupplyNetwork network, SupplyNetwork oracle, RandomNetwork rows) {
        this.network = network;
        this.rows = rows;
        this.oracle = oracle;
        rows.kinds().forEach(kind -> products.add(new ProductId(kind.id())));
    }

    void holds() {
        REGIONS.forEach(region -> compareIn(new RegionCode(region)));
        compareEnterprises();
        comparePartners();
        compareNeighbours();
    }

    private void compareIn(RegionCode region) {
        assertThat(List.copyOf(network.presence(products, region).entrySet()))
                .isEqualTo(List.copyOf(oracle.presence(products, region).entrySet()));
        assertThat(network.makersIn(region, products)).isEqualTo(oracle.makersIn(region, products));
        assertThat(List.copyOf(network.demandIn(region, products).entrySet()))
                .isEqualTo(List.copyOf(oracle.demandIn(region, products).entrySet()));
        assertThat(List.copyOf(network.figuresIn(region, products).entrySet()))
                .isEqualTo(List.copyOf(oracle.figuresIn(region, products).entrySet()));
        var others = products.subList(0, products.size() / 2);
        assertThat(List.copyOf(network.makersOfBoth(region, products, others).entrySet()))
                .isEqualTo(List.copyOf(
                        oracle.makersOfBoth(region, products, others).entrySet()));
        compareOutsiders(region);
        for (var atMost : List.of(0, 1, 2, 100)) {
            assertThat(List.copyOf(network.makersOutside(region, products, CHAIN, atMost)
                            .entrySet()))
                    .isEqualTo(List.copyOf(oracle.makersOutside(region, products, CHAIN, atMost)
                            .entrySet()));
        }
    }

    private void compareOutsiders(RegionCode region) {
        var asked = new HashMap<ProductId, Set<EnterpriseId>>();
        for (var place = 0; place < products.size(); place++) {
            int every = place + 1;
            asked.put(
                    products.get(place),
                    IntStream.range(0, rows.actors().size())
                            .filter(at -> at % every == 0)
                            .mapToObj(
                                    at -> new EnterpriseId(rows.actors().get(at).id()))
                            .collect(Collectors.toSet()));
        }
        assertThat(List.copyOf(network.outsiders(region, asked, CHAIN).entrySet()))
                .isEqualTo(List.copyOf(oracle.outsiders(region, asked, CHAIN).entrySet()));
    }

    private void compareEnterprises() {
        var half = rows.actors().stream()
                .limit(rows.actors().size() / 2)
                .map(actor -> new EnterpriseId(actor.id()))
                .toList();
        assertThat(network.linksAmong(half)).isEqualTo(oracle.linksAmong(half));
        assertThat(network.leadersOfAlliances(half, CHAIN)).isEqualTo(oracle.leadersOfAlliances(half, CHAIN));
        var nothing = new ChainId("nothing");
        assertThat(network.leadersOfAlliances(half, nothing)).isEmpty();
    }

    private void comparePartners() {
        var own = network.partners();
        var expected = oracle.partners();
        var everybody = rows.actors().stream()
                .map(actor -> new EnterpriseId(actor.id()))
                .toList();
        var some = everybody.subList(0, everybody.size() / 3);
        assertThat(own.partners(everybody)).isEqualTo(expected.partners(everybody));
        everybody.stream()
                .limit(3)
                .map(List::of)
                .forEach(one -> assertThat(own.partners(one)).isEqualTo(expected.partners(one)));
        assertThat(own.tradesOf(everybody)).isEqualTo(expected.tradesOf(everybody));
        assertThat(own.tradesOf(some)).isEqualTo(expected.tradesOf(some));
        products.forEach(product -> assertThat(own.kinOf(product)).isEqualTo(expected.kinOf(product)));
        for (var atMost : List.of(0, 1, 3, 100)) {
            assertThat(List.copyOf(own.makersOf(products, atMost).entrySet()))
                    .isEqualTo(List.copyOf(expected.makersOf(products, atMost).entrySet()));
            assertThat(List.copyOf(own.buyersOf(products, atMost).entrySet()))
                    .isEqualTo(List.copyOf(expected.buyersOf(products, atMost).entrySet()));
            assertThat(own.linksWith(null, atMost)).isEqualTo(expected.linksWith(null, atMost));
            products.forEach(product ->
                    assertThat(own.linksWith(product, atMost)).isEqualTo(expected.linksWith(product, atMost)));
        }
    }

    private void compareNeighbours() {
        for (var size = 0; size <= products.size(); size += 3) {
            assertThat(network.neighboursOf(products.subList(0, size)))
                    .isEqualTo(oracle.neighboursOf(products.subList(0, size)));
        }
    }
}
