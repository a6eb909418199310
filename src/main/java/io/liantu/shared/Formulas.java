package io.liantu.shared;

/**
 * Keeps spreadsheets from taking text for a formula. A text that would begin one is written with a quote {@code '}
 * before it and read without it, so that every text comes back as it was.
 */
public final class Formulas {

    private static final char QUOTE = '\'';
    private static final String BEGINNINGS = "=+-@\t\r";

    private Formulas() {}

    /** The text as it may stand in a file that somebody opens in a spreadsheet. */
    public static String neutralised(String text) {
        return wouldBegin(text) ? QUOTE + text : text;
    }

    /** The text that was meant by one that stands in a file: without the quote that {@link #neutralised} adds. */
    public static String restored(String text) {
        return !text.isEmpty() && text.charAt(0) == QUOTE && wouldBegin(text) ? text.substring(1) : text;
    }

    /** A text that begins so after quotes counts too: else it could not be told from one with a quote added. */
    private static boolean wouldBegin(String text) {
        int first = 0;
        while (first < text.length() && text.charAt(first) == QUOTE) {
            first++;
        }
        return first < text.length() && BEGINNINGS.indexOf(text.charAt(first)) >= 0;
    }
}
