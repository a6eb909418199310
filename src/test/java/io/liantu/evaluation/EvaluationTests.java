package io.liantu.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.liantu.evaluation.EvaluationFigures.RankerFigures;
import io.liantu.evaluation.EvaluationFigures.TaskFigures;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class EvaluationTests {

    @Test
    void givesTheSameFiguresForTheSameSeed() {
        var graph = RandomGraph.of(7, false);

        assertThat(withoutTimes(Evaluation.run(graph, 4, List.of())))
                .isEqualTo(withoutTimes(Evaluation.run(graph, 4, List.of())))
                .isNotEqualTo(withoutTimes(Evaluation.run(graph, 5, List.of())));
    }

    @Test
    void saysHowFactsWereHiddenAndHowBaselinesDid() {
        var byTime = Evaluation.run(RandomGraph.of(7, true), 4, List.of()).markdown();
        var byChance = Evaluation.run(RandomGraph.of(7, false), 4, List.of()).markdown();

        assertThat(byTime)
                .startsWith("`liantu evaluate --seed 4`: ")
                .contains("40 enterprises, 40 products", "Hidden is what is later than 2025-02-")
                .contains("| random | ", "| adamic adar | ", "### Who makes the product?", "95 % of 500 draws")
                .doesNotContain("made up", "%,d");
        assertThat(byChance).contains("Hidden by chance, all facts of 5 % of the enterprises and 20 % of the others");
    }

    @Test
    void warnsOfFiguresOnMadeUpData() {
        assertThat(Evaluation.run(DrawnGraph.of("a makes p\nb makes p\n"), 1, List.of())
                        .markdown())
                .contains("All enterprises are made up");
    }

    @Test
    void leavesOutWhatNobodyCanBeAsked() {
        assertThat(Evaluation.run(DrawnGraph.of("a exists\n"), 1, List.of()).tasks())
                .isEmpty();
    }

    @Test
    void judgesAnotherRankerByTheBestBaseline() {
        var figures = Evaluation.run(RandomGraph.of(7, true), 4, List.of((training, task, seed) -> new Ranker() {
            @Override
            public String name() {
                return "nothing";
            }

            @Override
            public Ranking rank(Question question) {
                return Ranking.none(
                        task.ranksEnterprises()
                                ? training.enterprises().size()
                                : training.products().size());
            }
        }));

        for (var task : figures.tasks()) {
            double best = task.rankers().stream()
                    .filter(RankerFigures::isBaseline)
                    .mapToDouble(ranker -> ranker.averagePrecision().value())
                    .max()
                    .orElseThrow();
            var own = task.rankers().get(task.rankers().size() - 1);
            assertThat(own.isBetter()).isEqualTo(task.asked() < 20 ? null : false);
            assertThat(Objects.requireNonNull(own.overBest()).value())
                    .isEqualTo(own.averagePrecision().value() - best, within(1e-9));
        }
        assertThat(figures.markdown()).contains("| **nothing** | ", "| no | ");
    }

    @Test
    void comesBackFromJson() {
        var figures = Evaluation.run(RandomGraph.of(7, true), 4, List.of());
        var json = JsonMapper.shared().writeValueAsString(figures);

        assertThat(JsonMapper.shared().readValue(json, EvaluationFigures.class)).isEqualTo(figures);
    }

    private static List<List<String>> withoutTimes(EvaluationFigures figures) {
        return figures.tasks().stream()
                .map(TaskFigures::rankers)
                .map(rankers ->
                        rankers.stream().map(EvaluationTests::withoutTime).toList())
                .toList();
    }

    private static String withoutTime(RankerFigures ranker) {
        return ranker.toString().replaceAll("seconds=.*", "");
    }
}
