package io.liantu.partner;

import java.util.Set;
import java.util.TreeSet;

/**
 * How much the name of an enterprise tells of a product: Chinese enterprises name their trade (示例激光装备有限公司). It is the
 * share of the product's pairs of neighbouring characters that the enterprise's name has, too.
 */
final class NameClue {

    private NameClue() {}

    /** From 0 to 1. O(length). */
    static double of(String enterprise, String product) {
        var wanted = pairs(product);
        if (wanted.isEmpty()) {
            return 0;
        }
        var told = pairs(enterprise);
        return (double) wanted.stream().filter(told::contains).count() / wanted.size();
    }

    private static Set<String> pairs(String text) {
        var pairs = new TreeSet<String>();
        for (var at = 0; at + 2 <= text.length(); at++) {
            pairs.add(text.substring(at, at + 2));
        }
        return pairs;
    }
}
