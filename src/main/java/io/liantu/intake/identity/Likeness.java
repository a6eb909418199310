package io.liantu.intake.identity;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;
import org.apache.commons.text.similarity.LevenshteinDistance;

/**
 * How alike two texts are, from 0 to 1: what share of their pairs of neighbouring characters 二元组 (Dice), how alike they
 * sound in pinyin 拼音, and, for Latin letters, Jaro–Winkler. Time is the product of the lengths.
 */
final class Likeness {

    private static final double PAIRS = 0.5;
    private static final double SOUND = 0.5;
    private static final double BEGINNING = 0.6;
    private static final JaroWinklerSimilarity JARO_WINKLER = new JaroWinklerSimilarity();
    private static final LevenshteinDistance EDITS = LevenshteinDistance.getDefaultInstance();

    private Likeness() {}

    static double of(String one, String other) {
        if (one.isEmpty() || other.isEmpty()) {
            return 0;
        }
        double pairs = dice(pairsOf(one), pairsOf(other));
        return Script.isChinese(one) && Script.isChinese(other)
                ? PAIRS * pairs + SOUND * dice(soundPairsOf(one), soundPairsOf(other))
                : BEGINNING * JARO_WINKLER.apply(one, other) + (1 - BEGINNING) * pairs;
    }

    /** How many characters have to be changed, added or left out. */
    static int edits(String one, String other) {
        return EDITS.apply(one, other);
    }

    static boolean soundsLike(String one, String other) {
        return Script.sound(one).equals(Script.sound(other));
    }

    /** Whether the characters of the shorter stand in the longer in the same order: 建材, 建筑材料. */
    static boolean isShortFor(String shorter, String longer) {
        int at = 0;
        for (int i = 0; i < shorter.length(); i++, at++) {
            at = longer.indexOf(shorter.charAt(i), at);
            if (at < 0) {
                return false;
            }
        }
        return true;
    }

    private static Set<String> pairsOf(String text) {
        return pairsOf(text.chars().mapToObj(Character::toString).toList());
    }

    private static Set<String> soundPairsOf(String text) {
        return pairsOf(Script.sound(text));
    }

    private static Set<String> pairsOf(List<String> parts) {
        return parts.size() == 1
                ? Set.copyOf(parts)
                : IntStream.range(1, parts.size())
                        .mapToObj(i -> parts.get(i - 1) + " " + parts.get(i))
                        .collect(Collectors.toSet());
    }

    private static double dice(Set<String> one, Set<String> other) {
        var both = new HashSet<>(one);
        both.retainAll(other);
        return 2.0 * both.size() / (one.size() + other.size());
    }
}
