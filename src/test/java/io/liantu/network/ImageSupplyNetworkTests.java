package io.liantu.network;

import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The arrays hold the same as going through all rows finds, on random networks. */
class ImageSupplyNetworkTests {

    static IntStream seeds() {
        return IntStream.rangeClosed(1, 150);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void findsTheSameAsGoingThroughAllRows(int seed) {
        var rows = RandomNetworks.of(seed);

        new SupplyNetworkContract(new ImageSupplyNetwork(new RandomImage(rows).image()), rows).holds();
    }
}
