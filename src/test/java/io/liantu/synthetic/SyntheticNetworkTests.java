package io.liantu.synthetic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class SyntheticNetworkTests {

    @Property(tries = 40)
    void neverSaysTheSameTwice(@ForAll @IntRange(min = 20, max = 400) int enterprises, @ForAll long seed) {
        var network = new SyntheticNetwork(new EnterpriseCount(enterprises), seed);
        var links = new SupplyCursor(network);
        for (int enterprise = 0; enterprise < enterprises; enterprise++) {
            assertThat(products(network, enterprise)).doesNotHaveDuplicates();
            assertThat(links(links, enterprise)).doesNotHaveDuplicates();
        }
    }

    @Property(tries = 40)
    void suppliesOnlyOthersAndOnlyWhatTheSupplierMakes(
            @ForAll @IntRange(min = 20, max = 400) int enterprises, @ForAll long seed) {
        var network = new SyntheticNetwork(new EnterpriseCount(enterprises), seed);
        var links = new SupplyCursor(network);
        for (int customer = 0; customer < enterprises; customer++) {
            for (var link : links(links, customer)) {
                assertThat(link.get(0)).isNotEqualTo(customer);
                assertThat(products(network, link.get(0))).contains(link.get(1));
            }
        }
    }

    @Property(tries = 100)
    void leadsFromEarlierLayersToLaterOnes(
            @ForAll long seed, @ForAll @IntRange(min = 0, max = SyntheticWeb.PRODUCTS - 1) int product) {
        var inputs = new SyntheticNetwork(new EnterpriseCount(20), seed).web().inputsOf(product);

        assertThat(inputs).hasSize(SyntheticWeb.layerOf(product) == 0 ? 0 : SyntheticWeb.INPUTS);
        assertThat(inputs).doesNotHaveDuplicates();
        assertThat(Arrays.stream(inputs))
                .allMatch(input -> SyntheticWeb.layerOf(input) < SyntheticWeb.layerOf(product) && input >= 0);
    }

    @Test
    void hasHubsOnBothSidesAndTenLinksAnEnterprise() {
        int enterprises = 20_000;
        var links = new SupplyCursor(new SyntheticNetwork(new EnterpriseCount(enterprises), 7));
        var customers = new int[enterprises];
        var suppliers = new int[enterprises];
        for (int customer = 0; customer < enterprises; customer++) {
            suppliers[customer] = links.moveTo(customer);
            IntStream.range(0, suppliers[customer]).forEach(i -> customers[links.supplier(i)]++);
        }

        assertThat(Arrays.stream(suppliers).average().orElse(0)).isBetween(9.0, 11.0);
        assertThat(Arrays.stream(customers).max().orElse(0)).isGreaterThan(100 * 10);
        assertThat(Arrays.stream(suppliers).max().orElse(0)).isGreaterThan(20 * 10);
    }

    @Test
    void hasAboutFiveProductsAnEnterpriseAndUsesEveryCity() {
        var network = new SyntheticNetwork(new EnterpriseCount(20_000), 7);

        assertThat(IntStream.range(0, 20_000)
                        .map(network::productCountOf)
                        .average()
                        .orElse(0))
                .isBetween(4.8, 5.2);
        assertThat(IntStream.range(0, 20_000).map(network::cityOf).distinct().count())
                .isEqualTo(SyntheticNetwork.CITIES);
    }

    @Test
    void differsFromSeedToSeed() {
        var one = new SyntheticNetwork(new EnterpriseCount(100), 1);
        var other = new SyntheticNetwork(new EnterpriseCount(100), 2);

        assertThat(IntStream.range(0, 100).map(one::cityOf).toArray())
                .isNotEqualTo(IntStream.range(0, 100).map(other::cityOf).toArray());
    }

    @Test
    void putsEveryRankInAPlaceOfItsOwn() {
        for (int count : new int[] {1, 2, 20, 300, 5_000, 99_991}) {
            var shuffle = Shuffle.of(count);
            var places = new HashSet<Integer>();
            IntStream.range(0, count).forEach(rank -> places.add(shuffle.placeOf(rank)));
            assertThat(places).hasSize(count).allMatch(place -> place >= 0 && place < count);
        }
    }

    @Test
    void refusesNumbersOutOfRange() {
        assertThatThrownBy(() -> new EnterpriseCount(19)).hasMessageContaining("20 to 100000000");
        assertThatThrownBy(() -> new EnterpriseCount(100_000_001)).isInstanceOf(IllegalArgumentException.class);
    }

    private static List<Integer> products(SyntheticNetwork network, int enterprise) {
        var products = new int[network.productCountOf(enterprise)];
        network.productsOf(enterprise, products, products.length);
        return Arrays.stream(products).boxed().toList();
    }

    private static List<List<Integer>> links(SupplyCursor links, int customer) {
        return IntStream.range(0, links.moveTo(customer))
                .mapToObj(i -> List.of(links.supplier(i), links.product(i)))
                .toList();
    }
}
