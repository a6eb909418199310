package io.liantu.evaluation;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How well hidden facts were found again.
 *
 * @param seed of all chance in it
 * @param machine its processors and Java
 * @param seconds how long it took, without reading the graph
 * @param isFictional whether all enterprises are made up
 * @param size of the graph
 * @param tasks what was asked for; one with nothing to ask is left out
 */
public record EvaluationFigures(
        long seed, String machine, double seconds, boolean isFictional, Size size, List<TaskFigures> tasks) {

    public EvaluationFigures {
        tasks = List.copyOf(tasks);
    }

    /** How much there is of what. */
    public record Size(int enterprises, int products, int makes, int links, int purchases) {

        static Size of(KnownGraph graph) {
            return new Size(
                    graph.enterprises().size(),
                    graph.products().size(),
                    graph.made().size(),
                    graph.supplied().size(),
                    graph.bought().size());
        }
    }

    /**
     * How one task was done.
     *
     * @param cut the last day that was known; null when chance hid
     * @param hidden how many facts were hidden
     * @param possible how many questions they gave
     * @param asked how many of those were asked
     * @param right how many answers to those were right
     * @param items how many could be chosen for a question, on average
     * @param rankers how each did, baselines first
     */
    public record TaskFigures(
            Task task,
            @Nullable LocalDate cut,
            int hidden,
            int possible,
            int asked,
            int right,
            double items,
            List<RankerFigures> rankers) {

        public TaskFigures {
            rankers = List.copyOf(rankers);
        }
    }

    /**
     * How one ranker did.
     *
     * @param isBaseline whether it is one of those that anybody could think of
     * @param averagePrecision the area under precision and recall of each question, on average
     * @param pooledAveragePrecision the same over all pairs of a question and an item in one ranking
     * @param reciprocalRank one divided by the rank of the first right answer, on average
     * @param hits1 the share of questions whose first answer is right
     * @param hits5 that of those with a right one among the first five
     * @param hits10 that of those with a right one among the first ten
     * @param precision10 which share of the first ten is right, on average
     * @param pooledPrecision100 that of the first hundred pairs in one ranking; null when there are not so many
     * @param pooledPrecision1000 that of the first thousand; null when there are not so many
     * @param overBest how far its average precision is above that of the best baseline; null for baselines
     * @param isBetter whether that is more than chance explains; null for baselines, and when fewer than twenty questions were
     *     asked
     * @param seconds training and ranking
     */
    public record RankerFigures(
            String name,
            boolean isBaseline,
            Range averagePrecision,
            Range pooledAveragePrecision,
            Range reciprocalRank,
            Range hits1,
            Range hits5,
            Range hits10,
            Range precision10,
            @Nullable Range pooledPrecision100,
            @Nullable Range pooledPrecision1000,
            @Nullable Range overBest,
            @Nullable Boolean isBetter,
            double seconds) {}

    /** As text and tables to publish. */
    public String markdown() {
        return new FiguresText(this).markdown();
    }
}
