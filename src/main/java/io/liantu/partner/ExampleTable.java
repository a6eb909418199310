package io.liantu.partner;

import java.util.Collection;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;

/** Examples as rows of numbers, one column a feature, in which what is unknown is the mean of what is known. */
final class ExampleTable {

    private final List<String> features;
    private final double[][] rows;
    private final boolean[] right;

    private ExampleTable(List<String> features, List<Example> examples) {
        this.features = features;
        rows = new double[examples.size()][];
        right = new boolean[examples.size()];
        var means = means(examples);
        for (var at = 0; at < rows.length; at++) {
            rows[at] = means.clone();
            right[at] = examples.get(at).isRight();
            fill(rows[at], examples.get(at).clues());
        }
    }

    static ExampleTable of(List<Example> examples) {
        var features = new TreeSet<String>();
        examples.forEach(example -> example.clues().forEach(clue -> features.add(clue.feature())));
        return new ExampleTable(List.copyOf(features), examples);
    }

    private double[] means(Collection<Example> examples) {
        var known = new TreeMap<String, Mean>();
        examples.forEach(example -> example.clues().forEach(clue -> {
            var value = clue.value();
            if (value != null) {
                known.merge(clue.feature(), new Mean(value, 1), Mean::with);
            }
        }));
        return features.stream()
                .mapToDouble(
                        feature -> known.getOrDefault(feature, Mean.NOTHING).value())
                .toArray();
    }

    private record Mean(double sum, int count) {

        static final Mean NOTHING = new Mean(0, 1);

        Mean with(Mean other) {
            return new Mean(sum + other.sum, count + other.count);
        }

        double value() {
            return sum / count;
        }
    }

    private void fill(double[] row, List<Clue> clues) {
        for (var clue : clues) {
            var value = clue.value();
            if (value != null) {
                row[features.indexOf(clue.feature())] = value;
            }
        }
    }

    /** The names of the columns, in order. */
    List<String> features() {
        return features;
    }

    double value(int row, int feature) {
        return rows[row][feature];
    }

    boolean isRight(int row) {
        return right[row];
    }

    /** The rows of the right examples, or of the wrong ones. */
    int[] rows(boolean ofRight) {
        return IntStream.range(0, rows.length)
                .filter(row -> right[row] == ofRight)
                .toArray();
    }
}
