package io.liantu.neo4j;

import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Makes search texts for the full-text indexes {@code names} and {@code ids} out of what people type. */
public final class FullText {

    private static final Pattern SYNTAX = Pattern.compile("[+\\-&|!(){}\\[\\]^\"~*?:\\\\/]|\\b(AND|OR|NOT|TO)\\b");

    private static final Pattern BLANKS = Pattern.compile("\\s+");

    /** In characters; the index takes each Chinese one for a word, and Lucene only so many words. */
    private static final int LONGEST = 100;

    private static final int SHORT = 3;

    private FullText() {}

    /**
     * A query that matches names sharing any part with a text, the likest first. Signs and words that Lucene's query
     * syntax reserves are taken out and only the beginning of a long text counts, so no text is an error.
     */
    public static String likely(String text) {
        var words = SYNTAX.matcher(beginning(text)).replaceAll(" ").strip();
        return words.isEmpty() ? "\"\"" : words;
    }

    /**
     * A query that matches ids sharing any word with a text, where a word may be wrong in one letter. Words of up to
     * {@value #SHORT} letters must be right: with one letter changed they would match everything.
     */
    public static String nearly(String text) {
        var words = SYNTAX.matcher(beginning(text)).replaceAll(" ").strip().toLowerCase(Locale.ROOT);
        return words.isEmpty()
                ? "\"\""
                : BLANKS.splitAsStream(words)
                        .map(word -> word.length() > SHORT ? word + "~1" : word)
                        .collect(Collectors.joining(" "));
    }

    private static String beginning(String text) {
        return text.codePointCount(0, text.length()) <= LONGEST
                ? text
                : text.substring(0, text.offsetByCodePoints(0, LONGEST));
    }
}
