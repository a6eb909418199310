package io.liantu.algorithm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.liantu.algorithm.Pairing.Option;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class PairingTests {

    private static final Map<String, Integer> ONE_EACH = Map.of("a", 1, "b", 1, "x", 1, "y", 1);

    /** First come first served, a would take x, and b be left with nothing. */
    @Test
    void leavesAGiverToWhoeverNeedsItMore() {
        assertThat(best("a x 90", "a y 80", "b x 70")).containsExactly("a y", "b x");
    }

    @Test
    void takesNobodyIntoMorePairsThanTheyCan() {
        var options = options("a x 90", "a y 80", "b x 70", "b y 60");

        assertThat(names(Pairing.best(Map.of("a", 2, "b", 2), Map.of("x", 1, "y", 2), options)))
                .containsExactly("a x", "a y", "b y");
        assertThat(names(Pairing.best(Map.of("a", 1), Map.of("x", 1, "y", 2), options)))
                .containsExactly("a x");
    }

    @Test
    void keepsWhatIsPinnedWhateverItCosts() {
        assertThat(best("a x 1 pinned", "a y 99", "b x 98", "b y 5")).containsExactly("a x", "b y");
        assertThat(best("a x 1 pinned", "a y 0 pinned", "b y 98")).containsExactly("a x", "a y");
    }

    @Test
    void choosesNothingThatIsWorthNothing() {
        assertThat(best("a x 0", "b y 0.0001")).isEmpty();
        assertThat(best()).isEmpty();
        assertThatIllegalArgumentException().isThrownBy(() -> new Option<>("a", "x", -1, false));
    }

    @Test
    void isAsGoodAsTheBestOfAllWays() {
        var random = new Random(20261130);
        for (int round = 0; round < 400; round++) {
            var askers = capacities("abcd", random);
            var givers = capacities("wxyz", random);
            var options = drawn(random);
            var chosen = Pairing.best(askers, givers, options);

            assertThat(isAllowed(askers, givers, chosen)).isTrue();
            assertThat(chosen)
                    .containsAll(options.stream().filter(Option::pinned).toList());
            assertThat(value(chosen)).isEqualTo(bestOfAllWays(askers, givers, options));
        }
    }

    @Test
    @Timeout(20)
    void pairsThousands() {
        var random = new Random(7);
        var options = new ArrayList<Option<Integer, Integer>>();
        var each = new HashMap<Integer, Integer>();
        for (int asker = 0; asker < 2000; asker++) {
            each.put(asker, 2);
            int first = random.nextInt(2000);
            for (int step = 0; step < 20; step++) {
                options.add(new Option<>(asker, (first + 97 * step) % 2000, random.nextInt(1000) / 10.0, false));
            }
        }

        assertThat(Pairing.best(each, each, options).size()).isBetween(3600, 4000);
    }

    private static double bestOfAllWays(
            Map<String, Integer> askers, Map<String, Integer> givers, List<Option<String, String>> options) {
        double best = 0;
        for (int way = 0; way < 1 << options.size(); way++) {
            var chosen = new ArrayList<Option<String, String>>();
            for (int at = 0; at < options.size(); at++) {
                if ((way >> at & 1) == 1 || options.get(at).pinned()) {
                    chosen.add(options.get(at));
                }
            }
            best = isAllowed(askers, givers, chosen) ? Math.max(best, value(chosen)) : best;
        }
        return best;
    }

    /** Pinned pairs count, and may be more than somebody can as long as nothing is added to them. */
    private static boolean isAllowed(
            Map<String, Integer> askers, Map<String, Integer> givers, List<Option<String, String>> chosen) {
        return chosen.stream()
                .filter(option -> !option.pinned())
                .allMatch(option -> chosen.stream()
                                        .filter(one -> one.asker().equals(option.asker()))
                                        .count()
                                <= askers.getOrDefault(option.asker(), 0)
                        && chosen.stream()
                                        .filter(one -> one.giver().equals(option.giver()))
                                        .count()
                                <= givers.getOrDefault(option.giver(), 0));
    }

    private static double value(List<Option<String, String>> chosen) {
        return chosen.stream().mapToDouble(Option::value).sum();
    }

    private static Map<String, Integer> capacities(String names, Random random) {
        var capacities = new HashMap<String, Integer>();
        names.chars().forEach(name -> capacities.put(Character.toString(name), random.nextInt(4)));
        return capacities;
    }

    private static List<Option<String, String>> drawn(Random random) {
        var options = new ArrayList<Option<String, String>>();
        for (var asker : List.of("a", "b", "c", "d")) {
            for (var giver : List.of("w", "x", "y", "z")) {
                if (random.nextInt(10) < 6 && options.size() < 11) {
                    options.add(new Option<>(asker, giver, random.nextInt(20), random.nextInt(12) == 0));
                }
            }
        }
        return options;
    }

    private static List<String> best(String... lines) {
        return names(Pairing.best(ONE_EACH, ONE_EACH, options(lines)));
    }

    private static List<Option<String, String>> options(String... lines) {
        return Stream.of(lines)
                .map(line -> line.split(" "))
                .map(part -> new Option<>(part[0], part[1], Double.parseDouble(part[2]), part.length > 3))
                .toList();
    }

    private static List<String> names(List<Option<String, String>> chosen) {
        return chosen.stream().map(one -> one.asker() + " " + one.giver()).toList();
    }
}
