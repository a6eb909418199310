package io.liantu.intake.format;

import java.util.Locale;
import java.util.stream.Stream;

/**
 * The column 问题 that an issue file adds to a table: what is wrong with a row, written for people. Reading leaves it out,
 * so that a corrected issue file can be imported as it is.
 */
public final class Remark {

    private static final String ENGLISH = "problem";
    private static final String CHINESE = "问题";

    private Remark() {}

    /** The column's header in a reader's language. */
    public static String header(Locale locale) {
        return locale.getLanguage().equals(Locale.CHINESE.getLanguage()) ? CHINESE : ENGLISH;
    }

    /** Whether a header is that of the column, in either language. */
    public static boolean isHeader(String header) {
        return Stream.of(ENGLISH, CHINESE).anyMatch(Texts.likeness(header)::equals);
    }
}
