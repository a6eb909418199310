package io.liantu.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.liantu.evaluation.EvaluationFigures.RankerFigures;
import io.liantu.evaluation.EvaluationFigures.TaskFigures;
import io.liantu.evaluation.KnownGraph.Made;
import io.liantu.evaluation.KnownGraph.Supplied;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Whoever looks answers up in what it was given finds none of them; and whoever is given too much is found out. */
class LeakTests {

    @ParameterizedTest
    @CsvSource({"1, true", "2, true", "3, true", "1, false", "2, false", "3, false"})
    void leavesNothingToLookUp(long seed, boolean isDated) {
        var graph = RandomGraph.of(seed, isDated);

        var figures = Evaluation.run(graph, seed, List.of((training, task, one) -> new LookingUp(training)));

        assertThat(figures.tasks()).extracting(TaskFigures::task).containsExactly(Task.values());
        for (var task : figures.tasks()) {
            assertThat(task.cut() != null).isEqualTo(isDated);
            var random = ranker(task, "random");
            var cheat = ranker(task, "looking up");
            assertThat(cheat.averagePrecision().value())
                    .as("%s", task.task())
                    .isLessThanOrEqualTo(random.averagePrecision().value() + 1e-9);
            assertThat(cheat.reciprocalRank().value())
                    .isLessThanOrEqualTo(random.reciprocalRank().value() + 1e-9);
            assertThat(cheat.isBetter()).isNotEqualTo(true);
        }
    }

    @ParameterizedTest
    @CsvSource({"1, true", "1, false"})
    void findsOutWhoIsGivenTheWholeGraph(long seed, boolean isDated) {
        var graph = RandomGraph.of(seed, isDated);

        var figures = Evaluation.run(graph, seed, List.of((training, task, one) -> new LookingUp(graph)));

        for (var task : figures.tasks()) {
            var cheat = ranker(task, "looking up");
            assertThat(cheat.reciprocalRank().value()).as("%s", task.task()).isCloseTo(1, within(1e-9));
            assertThat(cheat.averagePrecision().value()).isCloseTo(1, within(1e-9));
            assertThat(cheat.isBetter()).isEqualTo(task.asked() < 20 ? null : true);
        }
    }

    /** What is hidden is not in training under the same key, whoever looks. */
    @ParameterizedTest
    @EnumSource
    void keepsNoHiddenFactInTraining(Task task) {
        for (var seed = 1; seed <= 5; seed++) {
            var split = Split.of(RandomGraph.of(seed, seed % 2 == 0), task, seed);
            Set<FactKey> left = new HashSet<>();
            (task.isOfTrade() ? split.training().supplied() : split.training().made())
                    .forEach(fact -> left.add(FactKey.of(fact)));
            assertThat(split.hidden()).isNotEmpty().noneMatch(fact -> left.contains(FactKey.of(fact)));
        }
    }

    private static RankerFigures ranker(TaskFigures task, String name) {
        return task.rankers().stream()
                .filter(ranker -> ranker.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    /** Looks whether what it was given tells the answer in any form: exactly, by the pair alone, by kind, by sales. */
    private record LookingUp(KnownGraph given) implements Ranker {

        @Override
        public String name() {
            return "looking up";
        }

        @Override
        public Ranking rank(Question question) {
            var scores = switch (question.task()) {
                case SUPPLY_LINK -> suppliers(question);
                case REGION_SUPPLIER -> serving(question.subject(), Objects.requireNonNull(question.product()));
                case MAKER -> makers(question.subject());
                case NEW_ACTIVITY -> products(question.subject());
            };
            return Ranking.ofPositive(scores);
        }

        private double[] suppliers(Question question) {
            var places = given.enterprisePlaces();
            var scores = new double[places.size()];
            for (var link : given.supplied()) {
                if (link.customer().equals(question.subject())) {
                    int supplier = places.of(link.supplier());
                    boolean isExact = question.product() == null
                            || kinds(question.product()).contains(Objects.requireNonNullElse(link.product(), ""));
                    scores[supplier] = Math.max(scores[supplier], isExact ? 2 : 1);
                }
            }
            return scores;
        }

        private double[] serving(String region, String product) {
            var places = given.enterprisePlaces();
            var scores = new double[places.size()];
            var kinds = kinds(product);
            given.supplied().stream()
                    .filter(link -> given.enterprises()
                            .get(places.of(link.customer()))
                            .regions()
                            .contains(region))
                    .filter(link -> link.product() == null || kinds.contains(link.product()))
                    .forEach(link -> scores[places.of(link.supplier())] = 1);
            return scores;
        }

        private double[] makers(String product) {
            var places = given.enterprisePlaces();
            var scores = new double[places.size()];
            var kinds = kinds(product);
            given.made().stream()
                    .filter(made -> kinds.contains(made.product()))
                    .forEach(made -> scores[places.of(made.enterprise())] = 2);
            given.supplied().stream()
                    .filter(link -> kinds.contains(Objects.requireNonNullElse(link.product(), "")))
                    .forEach(link ->
                            scores[places.of(link.supplier())] = Math.max(1, scores[places.of(link.supplier())]));
            return scores;
        }

        private double[] products(String region) {
            var places = given.productPlaces();
            var scores = new double[places.size()];
            var locals = given.enterprises().stream()
                    .filter(enterprise -> enterprise.regions().contains(region))
                    .map(KnownGraph.Enterprise::id)
                    .collect(Collectors.toSet());
            given.supplied().stream()
                    .filter(link -> locals.contains(link.supplier()) && link.product() != null)
                    .map(Supplied::product)
                    .forEach(product -> scores[places.of(Objects.requireNonNull(product))] = 1);
            given.made().stream()
                    .filter(made -> locals.contains(made.enterprise()))
                    .map(Made::product)
                    .forEach(product -> scores[places.of(product)] = 2);
            return scores;
        }

        private Set<String> kinds(String general) {
            var kinds = new HashSet<>(Set.of(general));
            given.products().stream()
                    .filter(product -> product.kindOf().contains(general))
                    .forEach(product -> kinds.addAll(kinds(product.id())));
            return kinds;
        }
    }
}
