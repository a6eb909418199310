package io.liantu.partner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.liantu.chain.ProductId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class ProductSpaceTests {

    private static final int PRODUCTS = 6;

    @Test
    void drawsTogetherWhatIsMadeInTheSamePlaces() {
        var space = new ProductSpace(
                List.of(made("lens", 1, "prism", 1), made("lens", 1, "prism", 1), made("lens", 1, "cake", 1)));

        assertThat(space.proximity(id("lens"), id("prism"))).isEqualTo(2 / 3.0);
        assertThat(space.proximity(id("lens"), id("cake"))).isEqualTo(1 / 3.0);
        assertThat(space.proximity(id("prism"), id("cake"))).isZero();
    }

    @Test
    void doesNotCountAPlaceThatMakesLessOfAProductThanOthers() {
        var space = new ProductSpace(List.of(made("lens", 1, "cake", 9), made("lens", 9, "prism", 1)));

        assertThat(space.proximity(id("lens"), id("cake"))).isZero();
        assertThat(space.proximity(id("lens"), id("prism"))).isEqualTo(1);
    }

    @Test
    void hasNoDensityAroundWhatIsMadeWithNothing() {
        var space = new ProductSpace(List.of(made("lens", 1, "prism", 1), made("cake", 1)));

        assertThat(space.density(id("cake"), any -> true, any -> true)).isEmpty();
        assertThat(space.density(id("unheard-of"), any -> true, any -> true)).isEmpty();
    }

    @RepeatedTest(50)
    void findsTheDensityThatTheDefinitionGives(RepetitionInfo repetition) {
        var random = new Random(repetition.getCurrentRepetition());
        var counts = new int[2 + random.nextInt(6)][PRODUCTS];
        for (var place : counts) {
            IntStream.range(0, PRODUCTS).forEach(product -> place[product] = Math.max(0, random.nextInt(6) - 2));
        }
        var space = new ProductSpace(places(counts));
        int product = random.nextInt(PRODUCTS);
        int leftOut = random.nextInt(PRODUCTS);
        var here = IntStream.range(0, PRODUCTS)
                .filter(one -> random.nextBoolean())
                .boxed()
                .toList();

        var density = space.density(
                id("p" + product),
                other -> !other.equals(id("p" + leftOut)),
                other -> here.stream().map(one -> id("p" + one)).anyMatch(other::equals));

        double all = 0;
        double near = 0;
        for (var other = 0; other < PRODUCTS; other++) {
            if (other != product && other != leftOut) {
                all += proximity(counts, product, other);
                near += here.contains(other) ? proximity(counts, product, other) : 0;
            }
        }
        assertThat(density.isPresent()).isEqualTo(all > 0);
        assertThat(density.orElse(0)).isCloseTo(all > 0 ? near / all : 0, within(1e-9));
    }

    /** By the definition, with shares in place of counts. */
    private static double proximity(int[][] counts, int one, int other) {
        double first = 0;
        double second = 0;
        double both = 0;
        for (var place = 0; place < counts.length; place++) {
            boolean isGoodAtOne = quotient(counts, place, one) >= 1 - 1e-9;
            boolean isGoodAtOther = quotient(counts, place, other) >= 1 - 1e-9;
            first += isGoodAtOne ? 1 : 0;
            second += isGoodAtOther ? 1 : 0;
            both += isGoodAtOne && isGoodAtOther ? 1 : 0;
        }
        return both == 0 ? 0 : Math.min(both / first, both / second);
    }

    private static double quotient(int[][] counts, int place, int product) {
        double here = IntStream.of(counts[place]).sum();
        double everywhere = IntStream.range(0, counts.length)
                .map(one -> counts[one][product])
                .sum();
        double all = IntStream.range(0, counts.length)
                .map(one -> IntStream.of(counts[one]).sum())
                .sum();
        return counts[place][product] == 0 ? 0 : counts[place][product] / here / (everywhere / all);
    }

    private static List<Map<ProductId, Long>> places(int[][] counts) {
        var places = new ArrayList<Map<ProductId, Long>>();
        for (var count : counts) {
            Map<ProductId, Long> place = new TreeMap<>();
            IntStream.range(0, PRODUCTS)
                    .filter(product -> count[product] > 0)
                    .forEach(product -> place.put(id("p" + product), (long) count[product]));
            places.add(place);
        }
        return places;
    }

    private static Map<ProductId, Long> made(Object... countsByProduct) {
        Map<ProductId, Long> made = new TreeMap<>();
        for (var at = 0; at < countsByProduct.length; at += 2) {
            made.put(id((String) countsByProduct[at]), (long) (int) countsByProduct[at + 1]);
        }
        return made;
    }

    private static ProductId id(String product) {
        return new ProductId(product);
    }
}
