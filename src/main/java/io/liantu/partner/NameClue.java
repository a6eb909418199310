package io.liantu.partner;

import io.liantu.likeness.CharacterPairs;

/**
 * How much the name of an enterprise tells of a product: Chinese enterprises name their trade (示例激光装备有限公司). It is the
 * share of the product's pairs of neighbouring characters that the enterprise's name has, too.
 */
final class NameClue {

    private NameClue() {}

    /** From 0 to 1. O(length). */
    static double of(String enterprise, String product) {
        var wanted = CharacterPairs.of(product);
        var told = CharacterPairs.of(enterprise);
        return wanted.isEmpty()
                ? 0
                : (double) wanted.intStream().filter(told::contains).count() / wanted.size();
    }
}
