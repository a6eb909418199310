package io.liantu.likeness;

import java.text.Normalizer;
import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * How alike names 名称 are as text, without knowing what they mean.
 *
 * <p>A name is taken for its pairs of neighbouring characters, and its last character. A Chinese name ends with the kind of
 * thing it is (光纤激光器 is a 激光器), so a pair weighs the more, the nearer it is to the end: the last pair 3, the one
 * before it 2, then 1½, 1¼ and so on towards 1. The last character by itself weighs 1, since 器 alone says little. The
 * likeness is twice what both share, over what both weigh (the Dice coefficient); of a pair they share what it weighs
 * where it weighs less. So 光纤激光器 is liker to 固体激光器 (0.69) than to 光纤连接器 (0.26).
 *
 * <p>It is from 0 to 1, the same both ways, and 1 for names that are equal but for case, width, blanks and signs. It takes
 * time in proportion to the lengths.
 */
public final class NameLikeness {

    private static final double LAST_CHARACTER = 1;
    private static final double EVERY_PAIR = 1;
    private static final double LAST_PAIR_MORE = 2;

    private NameLikeness() {}

    /** How alike two names are; those of which nothing is left without blanks and signs are like none. */
    public static double of(String one, String other) {
        var its = letters(one);
        var others = letters(other);
        if (its.length == 0 || others.length == 0) {
            return 0;
        }
        return of(weights(its), weights(others));
    }

    /** How alike two things are that have several names each: as alike as the likest two of them. */
    public static double ofAny(Collection<String> some, Collection<String> others) {
        return some.stream()
                .flatMapToDouble(one -> others.stream().mapToDouble(other -> of(one, other)))
                .max()
                .orElse(0);
    }

    private static double of(Map<Long, Double> some, Map<Long, Double> others) {
        var shared = some.keySet().stream()
                .sorted()
                .mapToDouble(pair -> Math.min(some.getOrDefault(pair, 0.0), others.getOrDefault(pair, 0.0)))
                .sum();
        return Math.min(1, 2 * shared / (sum(some) + sum(others)));
    }

    private static double sum(Map<Long, Double> weights) {
        return weights.keySet().stream()
                .sorted()
                .mapToDouble(pair -> weights.getOrDefault(pair, 0.0))
                .sum();
    }

    private static int[] letters(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .toArray();
    }

    /** By pair; the last character is a pair with nothing. */
    private static Map<Long, Double> weights(int[] letters) {
        var weights = new HashMap<Long, Double>();
        var last = letters.length - 1;
        weights.put(pair(letters[last], 0), LAST_CHARACTER);
        var more = LAST_PAIR_MORE;
        for (var i = last - 1; i >= 0; i--) {
            weights.merge(pair(letters[i], letters[i + 1]), EVERY_PAIR + more, Double::sum);
            more /= 2;
        }
        return weights;
    }

    private static long pair(int first, int second) {
        return (long) first << Integer.SIZE | second;
    }
}
