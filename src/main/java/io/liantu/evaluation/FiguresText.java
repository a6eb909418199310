package io.liantu.evaluation;

import io.liantu.evaluation.EvaluationFigures.RankerFigures;
import io.liantu.evaluation.EvaluationFigures.TaskFigures;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Figures as text and a table for each task. */
record FiguresText(EvaluationFigures figures) {

    private static final String HEAD = """

            | ranker | AP | AP pooled | MRR | hits@1 | hits@5 | hits@10 | P@10 | P@100 pooled | P@1000 pooled | AP over best baseline | better | seconds |
            |---|---|---|---|---|---|---|---|---|---|---|---|---:|
            """;
    private static final String FICTIONAL = """

            **All enterprises are made up: these figures show that the machinery works, and nothing else.**
            """;

    String markdown() {
        var size = figures.size();
        return String.format(
                        Locale.ROOT,
                        "`liantu evaluate --seed %d`: %s; %.1f s.%n",
                        figures.seed(),
                        figures.machine(),
                        figures.seconds())
                + String.format(
                        Locale.ROOT,
                        "%,d enterprises, %,d products, %,d makes, %,d supply links, %,d purchases.%n",
                        size.enterprises(),
                        size.products(),
                        size.makes(),
                        size.links(),
                        size.purchases())
                + (figures.isFictional() ? FICTIONAL : "")
                + how()
                + figures.tasks().stream().map(FiguresText::task).collect(Collectors.joining());
    }

    private static String how() {
        return String.format(Locale.ROOT, """

            AP is the area under precision and recall of a question, averaged over questions; pooled, that of all pairs of a
            question and an item in one ranking. Brackets hold 95 %% of 500 draws of as many questions with repetition. What is
            known already is not judged; ties count as their average over all orders. At most %,d questions and %,d pairs of a task.
            Nobody is called better on fewer than %d questions.
            """, Evaluation.MOST_QUESTIONS, Evaluation.MOST_PAIRS, Judged.FEWEST);
    }

    private static String task(TaskFigures task) {
        return String.format(
                        Locale.ROOT,
                        "%n### %s%n%n%s: %,d facts hidden, %,d of %,d questions asked, %,d right answers, %,.0f items each.%n",
                        title(task.task()),
                        how(task),
                        task.hidden(),
                        task.asked(),
                        task.possible(),
                        task.right(),
                        task.items())
                + HEAD
                + task.rankers().stream().map(FiguresText::row).collect(Collectors.joining());
    }

    private static String title(Task task) {
        return switch (task) {
            case SUPPLY_LINK -> "Who supplies the customer?";
            case REGION_SUPPLIER -> "Who elsewhere supplies the region with what nobody makes there?";
            case MAKER -> "Who makes the product?";
            case NEW_ACTIVITY -> "What is made next in the region?";
        };
    }

    private static String how(TaskFigures task) {
        return task.cut() == null
                ? "Hidden by chance, all facts of 5 % of the enterprises and 20 % of the others"
                : "Hidden is what is later than " + task.cut();
    }

    private static String row(RankerFigures ranker) {
        var cells = List.of(
                ranker.isBaseline() ? ranker.name() : "**" + ranker.name() + "**",
                range(ranker.averagePrecision()),
                range(ranker.pooledAveragePrecision()),
                range(ranker.reciprocalRank()),
                range(ranker.hits1()),
                range(ranker.hits5()),
                range(ranker.hits10()),
                range(ranker.precision10()),
                range(ranker.pooledPrecision100()),
                range(ranker.pooledPrecision1000()),
                range(ranker.overBest()),
                better(ranker.isBetter()),
                String.format(Locale.ROOT, "%.2f", ranker.seconds()));
        return "| " + String.join(" | ", cells) + " |\n";
    }

    private static String better(@Nullable Boolean isBetter) {
        return isBetter == null ? "" : isBetter ? "yes" : "no";
    }

    private static String range(@Nullable Range range) {
        return range == null
                ? ""
                : String.format(Locale.ROOT, "%.4f (%.4f to %.4f)", range.value(), range.low(), range.high());
    }
}
