package io.liantu.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BaselineTests {

    private static final KnownGraph GRAPH = DrawnGraph.of("""
            here is city
            there is city
            a in here
            b in here
            c in there
            motor from magnet
            servo kind-of motor
            robot from motor
            a makes robot 2024-01-01
            b makes magnet 2024-01-02
            c makes servo 2024-01-03
            c makes magnet 2024-01-03
            d makes motor 2024-01-04
            b supplies c magnet 2024-01-05
            b supplies d magnet 2024-01-05
            c supplies d - 2024-01-06
            d supplies e motor 2024-01-02
            c supplies e servo 2024-01-03
            """);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    random            | a | motor |
                    popularity        | a | motor | b=2 c=2 d=1
                    persistence       | a | motor | c d
                    persistence       | a |       | c b d
                    common neighbours | b |       | b=3 c=2 d=1 e=2
                    product match     | a | motor | c=1 d=1
                    product match     | a |       | d=1
                    product match     | d |       | b=1 c=1
                    """)
    void rankSuppliers(String baseline, String customer, String product, String expected) {
        var ranking = ranking(baseline, Question.whoSupplies(customer, product));

        if (expected == null) {
            assertThat(ranked(ranking)).isEmpty();
        } else if (expected.contains("=")) {
            assertThat(List.of(expected.split(" "))).containsExactlyInAnyOrderElementsOf(told(ranking));
        } else {
            assertThat(ranked(ranking)).containsExactly(expected.split(" "));
        }
    }

    @Test
    void ranksMakersByTheLatestAndByWhatIsNextToTheProduct() {
        assertThat(ranked(ranking("persistence", Question.whoMakes("robot")))).containsExactly("d", "c", "b", "a");
        assertThat(told(ranking("product match", Question.whoMakes("motor"))))
                .containsExactly("a=1", "b=1", "c=2", "d=1");
        assertThat(told(ranking("popularity", Question.whoMakes("robot")))).containsExactly("a=1", "b=1", "c=2", "d=1");
    }

    @Test
    void ranksProductsByMakersDaysAndTheWebAroundThoseMadeHere() {
        var question = Question.whatIsNextIn("here");

        assertThat(goods("popularity", question)).containsExactly("magnet", "motor", "robot", "servo");
        assertThat(goods("persistence", question)).containsExactly("motor", "magnet", "servo", "robot");
        assertThat(goods("product match", question)).containsExactly("motor", "magnet", "robot");
        assertThat(goods("common neighbours", question)).contains("servo");
    }

    @Test
    void countsANeighbourLessTheMoreItHas() {
        var ranking = ranking("adamic adar", Question.whoSupplies("b", null));

        // Shared with c are d and magnet.
        int c = GRAPH.enterprisePlaces().of("c");
        int degreeOfD = 4;
        int degreeOfMagnet = 3;
        assertThat(ranking.score(c)).isCloseTo(1 / Math.log(degreeOfD) + 1 / Math.log(degreeOfMagnet), within(1e-9));
    }

    private static Ranking ranking(String baseline, Question question) {
        return Baseline.valueOf(baseline.toUpperCase(Locale.ROOT).replace(' ', '_'))
                .train(GRAPH, question.task(), 1)
                .rank(question);
    }

    private static List<String> ranked(Ranking ranking) {
        return places(ranking).map(place -> GRAPH.enterprises().get(place).id()).toList();
    }

    private static List<String> goods(String baseline, Question question) {
        var ranking = ranking(baseline, question);
        return places(ranking).map(place -> GRAPH.products().get(place).id()).toList();
    }

    private static Stream<Integer> places(Ranking ranking) {
        return IntStream.range(0, ranking.size())
                .filter(place -> ranking.score(place) > Double.NEGATIVE_INFINITY)
                .boxed()
                .sorted(Comparator.comparingDouble(place -> -ranking.score(place)));
    }

    private static List<String> told(Ranking ranking) {
        return places(ranking)
                .sorted()
                .map(place -> GRAPH.enterprises().get(place).id() + "=" + Math.round(ranking.score(place)))
                .toList();
    }
}
