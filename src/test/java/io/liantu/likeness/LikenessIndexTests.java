package io.liantu.likeness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.liantu.chain.ProductId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LikenessIndexTests {

    private static final ProductId LASER = new ProductId("laser");
    private static final ProductId FIBER_LASER = new ProductId("fiber-laser");
    private static final ProductId LENS = new ProductId("lens");

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void findsTheSameAsLookingAtEveryPair(long seed) {
        var vectors = randomVectors(new Random(seed), 20);
        var index = indexOf(vectors);

        for (var asked : vectors.keySet()) {
            for (var atMost : List.of(1, 5, 100)) {
                assertThat(index.nearest(asked, atMost))
                        .extracting(like -> like.product().id())
                        .isEqualTo(nearest(vectors, asked, atMost));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {6, 7})
    void tellsTheSameOfAPairBothWays(long seed) {
        var vectors = randomVectors(new Random(seed), 10);
        var index = indexOf(vectors);

        vectors.forEach((one, its) -> vectors.forEach((other, others) -> {
            assertThat(index.likeness(one, other)).isEqualTo(index.likeness(other, one));
            assertThat(index.likeness(one, other).byMeaning())
                    .isCloseTo(Likeness.of(0, cosine(its, others)).byMeaning(), within(1e-6));
        }));
    }

    @Test
    void goesByNamesWhereAMeaningIsNotKnown() {
        var index = new LikenessIndex(List.of(
                row(LASER, "激光器", null),
                row(FIBER_LASER, "光纤激光器", randomVector(new Random(1))),
                row(LENS, "透镜", randomVector(new Random(2)))));

        assertThat(index.knowsMeaningOf(LASER)).isFalse();
        assertThat(index.knowsMeaningOf(LENS)).isTrue();
        assertThat(index.likeness(LASER, FIBER_LASER).byMeaning()).isNull();
        assertThat(index.nearest(LASER, 5))
                .extracting(like -> like.product().id())
                .containsExactly(FIBER_LASER);
        assertThat(index.nearest(LENS, 5))
                .extracting(like -> like.product().id())
                .containsExactly(FIBER_LASER);
    }

    @Test
    void ranksByNameAndMeaningTogether() {
        var some = randomVector(new Random(1));
        var index = new LikenessIndex(
                List.of(row(LENS, "透镜", some), row(FIBER_LASER, "光纤激光器", null), row(LASER, "激光器", some)));

        assertThat(index.products()).extracting(ProductNames::id).containsExactly(FIBER_LASER, LASER, LENS);
        assertThat(index.likest(LASER, 5))
                .extracting(like -> like.product().id())
                .containsExactly(LENS, FIBER_LASER);
        assertThat(index.likest(LASER, 1)).hasSize(1);
        assertThat(index.likest(FIBER_LASER, 5))
                .extracting(like -> like.product().id())
                .containsExactly(LASER);
    }

    @Test
    void refusesWhatItDoesNotKnowAndTwoOfOneId() {
        var index = LikenessIndex.ofNames(List.of(ProductNames.of(LASER, "激光器")));

        assertThat(index.contains(LENS)).isFalse();
        assertThatThrownBy(() -> index.nearest(LENS, 1)).isInstanceOf(NoSuchElementException.class);
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        LikenessIndex.ofNames(List.of(ProductNames.of(LASER, "激光器"), ProductNames.of(LASER, "激光机"))));
    }

    private static LikenessIndex indexOf(Map<ProductId, float[]> vectors) {
        var rows = new ArrayList<ProductVector>();
        vectors.forEach((id, vector) -> rows.add(row(id, id.value(), vector)));
        return new LikenessIndex(rows);
    }

    private static ProductVector row(ProductId id, String name, float @Nullable [] vector) {
        return new ProductVector(ProductNames.of(id, name), vector == null ? null : NameVector.of(vector));
    }

    /** Some twice, so that there are equally near ones. */
    private static Map<ProductId, float[]> randomVectors(Random random, int count) {
        var vectors = new TreeMap<ProductId, float[]>();
        for (var i = 0; i < count; i++) {
            var vector = randomVector(random);
            vectors.put(new ProductId("p" + random.nextInt(1000)), vector);
            vectors.put(
                    new ProductId("q" + random.nextInt(1000)), random.nextBoolean() ? vector : randomVector(random));
        }
        return vectors;
    }

    private static float[] randomVector(Random random) {
        var vector = new float[NameVector.DIMENSIONS];
        for (var i = 0; i < vector.length; i++) {
            vector[i] = (float) random.nextGaussian();
        }
        return vector;
    }

    private static List<ProductId> nearest(Map<ProductId, float[]> vectors, ProductId asked, int atMost) {
        var its = vectors.getOrDefault(asked, new float[0]);
        var cosines = new TreeMap<ProductId, Double>();
        vectors.forEach((other, others) -> cosines.put(other, cosine(its, others)));
        cosines.remove(asked);
        return cosines.entrySet().stream()
                .sorted(Map.Entry.<ProductId, Double>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .limit(atMost)
                .toList();
    }

    private static double cosine(float[] one, float[] other) {
        return product(one, other) / Math.sqrt(product(one, one) * product(other, other));
    }

    private static double product(float[] one, float[] other) {
        return IntStream.range(0, one.length)
                .mapToDouble(i -> (double) one[i] * other[i])
                .sum();
    }
}
