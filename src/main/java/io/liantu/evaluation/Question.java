package io.liantu.evaluation;

import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * One question to a ranker. It does not tell what may be answered: whatever is known already is taken out afterwards.
 *
 * @param subject the id of the customer, the id of the product, or the code of the region that is asked about
 * @param product the id of the product that the customer needs; or that the
 *     region lacks; null when none is named, and for all other tasks
 */
public record Question(Task task, String subject, @Nullable String product) implements Comparable<Question> {

    private static final Comparator<Question> ORDER = Comparator.comparing(Question::task)
            .thenComparing(Question::subject)
            .thenComparing(Question::product, Comparator.nullsFirst(Comparator.naturalOrder()));

    public Question {
        if (product != null && !task.isOfTrade()) {
            throw new IllegalArgumentException("Only a supply link is one of a product, not " + task);
        }
        if (product == null && task == Task.REGION_SUPPLIER) {
            throw new IllegalArgumentException("A region lacks a product, not anything");
        }
    }

    /** Who supplies this customer, with this product? Null stands for whatever it may be. */
    public static Question whoSupplies(String customer, @Nullable String product) {
        return new Question(Task.SUPPLY_LINK, customer, product);
    }

    /** Who elsewhere supplies this region with this product? */
    public static Question whoServes(String region, String product) {
        return new Question(Task.REGION_SUPPLIER, region, product);
    }

    /** Who makes this product? */
    public static Question whoMakes(String product) {
        return new Question(Task.MAKER, product, null);
    }

    /** What is made next in this region? */
    public static Question whatIsNextIn(String region) {
        return new Question(Task.NEW_ACTIVITY, region, null);
    }

    @Override
    public int compareTo(Question other) {
        return ORDER.compare(this, other);
    }
}
