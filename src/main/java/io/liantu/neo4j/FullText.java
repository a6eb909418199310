package io.liantu.neo4j;

import java.util.regex.Pattern;

/** Makes search texts for the full-text index {@code names} out of what people type. */
public final class FullText {

    private static final Pattern SYNTAX = Pattern.compile("[+\\-&|!(){}\\[\\]^\"~*?:\\\\/]|\\b(AND|OR|NOT|TO)\\b");

    private FullText() {}

    /**
     * A query that matches names sharing any part with a text, the likest first. Signs and words that Lucene's query
     * syntax reserves are taken out, so no text is a syntax error.
     */
    public static String likely(String text) {
        var words = SYNTAX.matcher(text).replaceAll(" ").strip();
        return words.isEmpty() ? "\"\"" : words;
    }
}
