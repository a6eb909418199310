package io.liantu.network.image;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StableOrderTests {

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 50, 1000})
    void isThatOfComparingTheLastKeyFirst(int entries) {
        var random = new Random(entries);
        var minor = random.ints(entries, 0, 7).toArray();
        var major = random.ints(entries, 0, 5).toArray();

        var order = new StableOrder(entries).thenBy(minor, 7).thenBy(major, 5).order();

        assertThat(order)
                .containsExactly(IntStream.range(0, entries)
                        .boxed()
                        .sorted(Comparator.<Integer>comparingInt(i -> major[i]).thenComparingInt(i -> minor[i]))
                        .mapToInt(Integer::intValue)
                        .toArray());
    }
}
