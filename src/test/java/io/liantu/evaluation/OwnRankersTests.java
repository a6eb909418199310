package io.liantu.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import io.liantu.likeness.LikenessIndex;
import io.liantu.partner.LikenessOfNames;
import java.util.List;
import java.util.function.Function;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The application's own suggestions answer on any graph, the same each time, and with numbers only. */
class OwnRankersTests {

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void answerTheSameEachTime(long seed) {
        var graph = RandomGraph.of(seed, seed % 2 == 0);
        var customer = Question.whoSupplies(graph.enterprises().get(0).id(), null);
        var product = Question.whoMakes(graph.products().get(0).id());

        assertThat(scores(rankers(graph, seed).suppliers(), customer))
                .isEqualTo(scores(rankers(graph, seed).suppliers(), customer));
        assertThat(scores(rankers(graph, seed).makers(), product))
                .isEqualTo(scores(rankers(graph, seed).makers(), product));
        var region = Question.whatIsNextIn("c1");
        assertThat(scores(rankers(graph, seed).next(), region))
                .isEqualTo(scores(rankers(graph, seed).next(), region));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void rankSomebodyByNumbers(long seed) {
        var graph = RandomGraph.of(seed, true);
        var suppliers = rankers(graph, seed).suppliers();

        assertThat(graph.enterprises())
                .allSatisfy(enterprise -> assertThat(
                                DoubleStream.of(scores(suppliers, Question.whoSupplies(enterprise.id(), null)))
                                        .boxed())
                        .noneMatch(score -> score.isNaN())
                        .anyMatch(score -> score > 0));
    }

    private static OwnRankers rankers(KnownGraph graph, long seed) {
        return new OwnRankers(graph, new LikenessOfNames(LikenessIndex.ofNames(List.of())), seed);
    }

    private static double[] scores(Function<Question, Ranking> ranker, Question question) {
        var ranking = ranker.apply(question);
        return IntStream.range(0, ranking.size()).mapToDouble(ranking::score).toArray();
    }
}
