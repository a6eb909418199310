package io.liantu.partner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.liantu.shared.Explanation;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class WeightLearningTests {

    private final Random random = new Random(7);

    @Test
    void learnsNothingFromFewExamples() {
        assertThat(WeightLearning.from(List.of())).isEmpty();
        assertThat(WeightLearning.from(examples(WeightLearning.FEWEST - 1, 500, 0.9)))
                .isEmpty();
    }

    @Test
    void givesMostPointsToWhatTellsRightFromWrong() {
        var weights = WeightLearning.from(examples(200, 800, 0.9)).orElseThrow();

        assertThat(weights.of("telling")).isGreaterThan(80);
        assertThat(weights.of("telling") + weights.of("noise")).isCloseTo(100, within(1e-9));
    }

    @Test
    void leavesOutWhatCountsAgainstACandidate() {
        var weights = WeightLearning.from(examples(200, 800, -0.9));

        assertThat(weights.map(known -> known.of("telling")).orElse(0.0)).isZero();
    }

    @Test
    void leavesOutWhatTellsNothing() {
        assertThat(IntStream.range(0, 20)
                        .mapToObj(run ->
                                WeightLearning.from(examples(100, 800, 0.9)).orElseThrow())
                        .filter(weights -> weights.of("noise") > 0))
                .hasSizeLessThanOrEqualTo(2);
    }

    @Test
    void takesWhatIsUnknownForTheMeanOfWhatIsKnown() {
        var known = examples(200, 800, 0.9);
        var some = new ArrayList<>(known);
        for (var i = 0; i < 300; i++) {
            some.add(new Example(List.of(clue("telling", null), clue("noise", random.nextDouble())), i % 5 == 0));
        }

        assertThat(WeightLearning.from(some).orElseThrow().of("telling")).isGreaterThan(80);
    }

    @Test
    void doesNotDependOnTheOrderOfExamples() {
        var examples = examples(100, 400, 0.7);
        var shuffled = new ArrayList<>(examples);
        shuffled.sort(Comparator.comparing(example -> example.clues().get(1).value()));

        assertThat(WeightLearning.from(shuffled).orElseThrow().of("telling"))
                .isCloseTo(WeightLearning.from(examples).orElseThrow().of("telling"), within(0.1));
    }

    /** The value of one feature leans to one side where an example is right, that of the other does not. */
    private List<Example> examples(int right, int wrong, double lean) {
        var examples = new ArrayList<Example>();
        for (var i = 0; i < right + wrong; i++) {
            boolean isRight = i < right;
            double value = Math.min(1, Math.max(0, 0.5 + (isRight ? lean : -lean) / 2 * random.nextDouble()));
            examples.add(new Example(List.of(clue("telling", value), clue("noise", random.nextDouble())), isRight));
        }
        return examples;
    }

    private static Clue clue(String feature, @Nullable Double value) {
        return new Clue(feature, value, Explanation.of("reason.size.unknown"));
    }
}
