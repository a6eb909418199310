package io.liantu.evaluation;

import java.util.Arrays;

/** Ranks suppliers by how many customers they have, makers by how many products, products by how many makers. */
final class Popularity {

    private final double[] counts;

    Popularity(Ties ties, Task task) {
        var tied = switch (task) {
            case SUPPLY_LINK, REGION_SUPPLIER -> ties.customers();
            case MAKER -> ties.products();
            case NEW_ACTIVITY -> ties.makers();
        };
        counts = Arrays.stream(tied).mapToDouble(others -> others.length).toArray();
    }

    Ranking rank(Question question) {
        return Ranking.ofPositive(counts);
    }
}
