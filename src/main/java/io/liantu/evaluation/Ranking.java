package io.liantu.evaluation;

import java.util.Arrays;
import java.util.Map;

/**
 * A ranker's answer: the higher the score, the better. What has no score counts as tied behind all that has one. Ties count
 * as what a throw of dice would make of them on average, so nothing is gained by the order of ids.
 */
public final class Ranking {

    private static final double UNRANKED = Double.NaN;

    private final double[] scores;

    private Ranking(double[] scores) {
        this.scores = scores;
    }

    /** Scores in the order of the graph's enterprises, or of its products; NaN for what is not ranked. */
    public static Ranking inOrder(double... scores) {
        return new Ranking(scores.clone());
    }

    /** Scores by the ids of enterprises, or of products. */
    public static Ranking of(Map<String, Double> scores, Places places) {
        var ranking = none(places.size());
        scores.forEach((id, score) -> ranking.scores[places.of(id)] = score);
        return ranking;
    }

    /** One that ranks none of so many. */
    public static Ranking none(int size) {
        var scores = new double[size];
        Arrays.fill(scores, UNRANKED);
        return new Ranking(scores);
    }

    /** One that ranks what has more than nothing. */
    static Ranking ofPositive(double... scores) {
        var ranking = new Ranking(scores.clone());
        for (var place = 0; place < scores.length; place++) {
            if (!(scores[place] > 0)) {
                ranking.scores[place] = UNRANKED;
            }
        }
        return ranking;
    }

    int size() {
        return scores.length;
    }

    /** The score at a place; the least there is for what is not ranked. */
    double score(int place) {
        double score = scores[place];
        return Double.isNaN(score) ? Double.NEGATIVE_INFINITY : score;
    }
}
