package io.liantu.intake.format;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;

/**
 * Whether two names are so alike that one may be meant by the other. Latin ones by Jaro-Winkler (Winkler 1990). Chinese
 * ones by the pairs of characters they share (Dice 1945, doi:10.2307/1932409), or because one is the other with
 * characters left out; and only where both end alike, for the last character says what kind of thing is meant: 上游产品占比
 * is no 上游产品.
 */
final class Likeness {

    private static final double LATIN = 0.93;
    private static final double CHINESE = 0.75;
    private static final double SHORTEST = 0.6;
    private static final Pattern CHINESE_TEXT = Pattern.compile(".*\\p{IsHan}.*", Pattern.DOTALL);

    /** They turn a name into another meaning. */
    private static final Pattern TURNS = Pattern.compile("[非外净税前后未无退注销实缴子总]");

    private Likeness() {}

    static boolean isLike(String header, String name) {
        if (!CHINESE_TEXT.matcher(header).matches()) {
            return new JaroWinklerSimilarity().apply(header, name) >= LATIN;
        }
        return header.charAt(header.length() - 1) == name.charAt(name.length() - 1)
                && turns(header).equals(turns(name))
                && (dice(pairs(header), pairs(name)) >= CHINESE || isPart(header, name) || isPart(name, header));
    }

    /** Whether a name is a longer one with some characters left out, but not too many. */
    private static boolean isPart(String part, String whole) {
        int found = 0;
        for (int i = 0; i < whole.length() && found < part.length(); i++) {
            found += whole.charAt(i) == part.charAt(found) ? 1 : 0;
        }
        return found == part.length() && part.length() >= SHORTEST * whole.length();
    }

    private static Set<String> turns(String name) {
        return TURNS.matcher(name).results().map(found -> found.group()).collect(Collectors.toSet());
    }

    private static Set<String> pairs(String name) {
        return IntStream.range(0, name.length() - 1)
                .mapToObj(i -> name.substring(i, i + 2))
                .collect(Collectors.toSet());
    }

    private static double dice(Set<String> one, Set<String> other) {
        var common = new HashSet<>(one);
        common.retainAll(other);
        return one.isEmpty() || other.isEmpty() ? 0 : 2.0 * common.size() / (one.size() + other.size());
    }
}
