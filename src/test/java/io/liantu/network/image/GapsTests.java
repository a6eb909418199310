package io.liantu.network.image;

import static org.assertj.core.api.Assertions.assertThat;

import it.unimi.dsi.fastutil.ints.IntOpenHashSet;
import java.util.List;
import java.util.Random;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Who stayed is found where it was, whoever else is gone. */
class GapsTests {

    private static final int ROWS = 4;
    private static final int NUMBERS = 30;

    static IntStream seeds() {
        return IntStream.rangeClosed(1, 50);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void leadToThePlacesBefore(int seed) {
        var random = new Random(seed);
        var sets = IntStream.range(0, ROWS).mapToObj(row -> some(random, 12)).toList();
        var gone = some(random, 8);
        var rows = rows(sets);

        var gaps = Gaps.of(rows, new IntOpenHashSet(gone), number -> rowsWith(sets, number));

        for (var row = 0; row < ROWS; row++) {
            var stayed = sets.get(row).stream()
                    .filter(number -> !gone.contains(number))
                    .toList();
            for (var place = 0; place < stayed.size(); place++) {
                int before = Gaps.before(gaps.of(row), place);
                assertThat(rows.at(rows.start(row) + before)).isEqualTo(stayed.get(place));
            }
            assertThat(Gaps.before(gaps.of(row), stayed.size())).isEqualTo(rows.size(row));
        }
    }

    private static SortedSet<Integer> some(Random random, int most) {
        var some = new TreeSet<Integer>();
        random.ints(random.nextInt(most + 1), 0, NUMBERS).forEach(some::add);
        return some;
    }

    private static int[] rowsWith(List<SortedSet<Integer>> sets, int number) {
        return IntStream.range(0, ROWS)
                .filter(row -> sets.get(row).contains(number))
                .toArray();
    }

    private static IntRows rows(List<SortedSet<Integer>> sets) {
        var rowOf = IntStream.range(0, ROWS)
                .flatMap(row -> sets.get(row).stream().mapToInt(number -> row))
                .toArray();
        var values = sets.stream()
                .flatMapToInt(set -> set.stream().mapToInt(Integer::intValue))
                .toArray();
        return IntRows.of(ROWS, rowOf, values);
    }
}
