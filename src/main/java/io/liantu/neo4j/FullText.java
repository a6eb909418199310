package io.liantu.neo4j;

import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Makes search texts for the full-text indexes {@code names} and {@code ids} out of what people type. */
public final class FullText {

    private static final Pattern SYNTAX = Pattern.compile("[+\\-&|!(){}\\[\\]^\"~*?:\\\\/]|\\b(AND|OR|NOT|TO)\\b");

    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final int LONGEST = 100;
    private static final int SHORT = 3;

    private FullText() {}

    /**
     * A query that matches names sharing any part with a text, the likest first. Signs and words that Lucene's query
     * syntax reserves are taken out, so no text is a syntax error.
     */
    public static String likely(String text) {
        var words = SYNTAX.matcher(text).replaceAll(" ").strip();
        return words.isEmpty() ? "\"\"" : words;
    }

    /**
     * A query that matches ids sharing any word with a text, where a word may be wrong in one letter. Words of up to
     * {@value #SHORT} letters must be right: with one letter changed they would match everything.
     */
    public static String nearly(String text) {
        var bounded = text.codePoints()
                .limit(LONGEST)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append);
        var words = SYNTAX.matcher(bounded).replaceAll(" ").strip().toLowerCase(Locale.ROOT);
        return words.isEmpty()
                ? "\"\""
                : BLANKS.splitAsStream(words)
                        .map(word -> word.length() > SHORT ? word + "~1" : word)
                        .collect(Collectors.joining(" "));
    }
}
