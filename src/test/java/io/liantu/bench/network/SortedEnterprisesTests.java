package io.liantu.bench.network;

import static org.assertj.core.api.Assertions.assertThat;

import io.liantu.synthetic.EnterpriseCount;
import io.liantu.synthetic.Labels;
import io.liantu.synthetic.SyntheticNetwork;
import java.util.Comparator;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SortedEnterprisesTests {

    @ParameterizedTest
    @ValueSource(ints = {20, 99, 100, 101, 1_234})
    void areInOrderOfCityAndId(int count) {
        var network = new SyntheticNetwork(new EnterpriseCount(count), 5);
        var byId = IntStream.range(0, count)
                .boxed()
                .sorted(Comparator.comparing(Labels::enterprise))
                .toList();
        var wanted = byId.stream()
                .filter(network::counts)
                .sorted(Comparator.comparingInt(network::cityOf))
                .toList();

        var sorted = SortedEnterprises.of(network);

        assertThat(IntStream.range(0, sorted.size()).map(sorted::original).boxed())
                .containsExactlyElementsOf(wanted);
        assertThat(wanted).allSatisfy(enterprise -> {
            int number = sorted.numberOf(enterprise);
            assertThat(sorted.original(number)).isEqualTo(enterprise);
            assertThat(sorted.rank(number)).isEqualTo(byId.indexOf(enterprise));
            assertThat(number)
                    .isBetween(
                            sorted.first(network.cityOf(enterprise)), sorted.first(network.cityOf(enterprise) + 1) - 1);
        });
    }
}
