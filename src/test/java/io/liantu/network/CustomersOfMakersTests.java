package io.liantu.network;

import static org.assertj.core.api.Assertions.assertThat;

import io.liantu.network.RandomNetwork.Actor;
import io.liantu.network.RandomNetwork.Fact;
import io.liantu.network.RandomNetwork.Kind;
import io.liantu.network.RandomNetwork.Trade;
import io.liantu.network.image.Changes;
import io.liantu.network.image.ImagePatcher;
import io.liantu.network.image.NetworkImage;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CustomersOfMakersTests {

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 127, 128, 254, 255, 256, 600})
    void holdAnyNumber(int customers) {
        var image = new RandomImage(suppliedBy("maker", customers)).image();

        assertThat(customersOfTheMaker(image)).isEqualTo(customers);
        assertThat(customersOfTheMaker(image)).as("from what is kept").isEqualTo(customers);
    }

    /** What is counted in one image must not be told in another one, whichever is asked first. */
    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2})
    void areThoseOfEachImage(int first) {
        var rows = suppliedBy("maker", 3);
        var base = new RandomImage(rows).image();
        var patcher = new ImagePatcher(base);
        var images = List.of(
                base,
                patcher.patched(changed("maker", withTrades(rows, 1)), List.of()),
                patcher.patched(changed("c2", withTrades(rows, 2)), List.of()));

        customersOfTheMaker(images.get(first));

        assertThat(images).map(CustomersOfMakersTests::customersOfTheMaker).containsExactly(3, 1, 2);
    }

    private static Changes changed(String id, RandomNetwork rows) {
        return Changes.NONE.and(
                Set.of(id), Map.of(id, new RandomImage(rows).changed(id).orElseThrow()));
    }

    private static RandomNetwork withTrades(RandomNetwork rows, int trades) {
        return new RandomNetwork(
                rows.places(),
                rows.kinds(),
                rows.inputs(),
                rows.actors(),
                rows.makes(),
                rows.buys(),
                rows.trades().subList(0, trades),
                rows.clubs());
    }

    private static int customersOfTheMaker(NetworkImage image) {
        int product = image.products().find("p");
        return image.customersOfMakers()
                .of(product)
                .at(image.makes().enterprises().start(product));
    }

    private static RandomNetwork suppliedBy(String maker, int customers) {
        var ids = IntStream.range(0, customers).mapToObj(i -> "c" + i).toList();
        return new RandomNetwork(
                List.of(),
                List.of(new Kind("p", "")),
                List.of(),
                Stream.concat(Stream.of(maker), ids.stream())
                        .map(id -> new Actor(id, "", "", "", ""))
                        .toList(),
                List.of(new Fact(maker, "p", "")),
                List.of(),
                ids.stream().map(id -> new Trade(maker, id, "p", "")).toList(),
                List.of());
    }
}
