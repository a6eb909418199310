package io.liantu.likeness;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NamesByPairsTests {

    @Test
    void findRarePairsFirst() {
        var names = new NamesByPairs(List.of("红光科技", "云岫科技", "蓝光科技", "云岫机床"));

        assertThat(names.nearest("云岫科技", 10)).containsExactly(1, 3, 0, 2);
        assertThat(names.nearest("云岫科技", 2)).containsExactly(1, 3);
    }

    @Test
    void findNothingThatSharesNothing() {
        assertThat(new NamesByPairs(List.of("红光", "")).nearest("云岫", 10)).isEmpty();
        assertThat(new NamesByPairs(List.of()).nearest("云岫", 10)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void findTheSameAsLookingAtEveryName(long seed) {
        var random = new Random(seed);
        var names = IntStream.range(0, 60).mapToObj(i -> name(random)).toList();
        var index = new NamesByPairs(names);

        for (var asked = 0; asked < 20; asked++) {
            var text = name(random);
            assertThat(index.nearest(text, 1000)).isEqualTo(nearest(names, text));
        }
    }

    private static List<Integer> nearest(List<String> names, String text) {
        return IntStream.range(0, names.size())
                .boxed()
                .filter(place -> score(names, text, place) > 0)
                .sorted(Comparator.<Integer>comparingDouble(place -> -score(names, text, place))
                        .thenComparing(Comparator.naturalOrder()))
                .toList();
    }

    /** Summed in the order of the text, as the index does: sums in another order differ in the last place. */
    private static double score(List<String> names, String text, int place) {
        double score = 0;
        for (var pair : CharacterPairs.of(text)) {
            if (CharacterPairs.of(names.get(place)).contains(pair.intValue())) {
                long having = names.stream()
                        .filter(name -> CharacterPairs.of(name).contains(pair.intValue()))
                        .count();
                score += Math.log((1.0 + names.size()) / (1.0 + having));
            }
        }
        return score;
    }

    private static String name(Random random) {
        return random.ints(random.nextInt(6), 0, 5)
                .mapToObj(letter -> String.valueOf("激光器科技".charAt(letter)))
                .collect(Collectors.joining());
    }
}
