package io.liantu.intake.bulk;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Tells which other names 曾用名 the full-text index of the graph finds: those with a word that its analyzer does not
 * leave out. The ordinary import asks that index, so only those mean the same to the bulk load.
 */
final class Aliases {

    /** What the ordinary import searches by, in characters. */
    private static final int LONGEST = 100;

    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

    /** The words that Lucene's analyzer for Chinese, Japanese and Korean leaves out. */
    private static final Set<String> LEFT_OUT = Set.of(
            "a", "and", "are", "as", "at", "be", "but", "by", "for", "if", "in", "into", "is", "it", "no", "not", "of",
            "on", "or", "s", "such", "t", "that", "the", "their", "then", "there", "these", "they", "this", "to", "was",
            "will", "with", "www");

    private Aliases() {}

    static boolean isFound(String alias) {
        return alias.length() <= LONGEST
                && NO_WORD.splitAsStream(alias.toLowerCase(Locale.ROOT))
                        .anyMatch(word -> !word.isEmpty() && !LEFT_OUT.contains(word));
    }
}
