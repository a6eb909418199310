package io.liantu.intake.format;

import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** Texts as people and spreadsheets leave them. */
public final class Texts {

    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final char ZERO_WIDTH_SPACE = '\u200B';
    private static final Set<String> SPREADSHEET_ERRORS =
            Set.of("#N/A", "#REF!", "#VALUE!", "#DIV/0!", "#NAME?", "#NULL!", "#NUM!");

    private Texts() {}

    /** Without the white space around it, ideographic, non-breaking and zero-width ones included. */
    public static String trimmed(String text) {
        int from = 0;
        int to = text.length();
        while (from < to && isBlank(text.charAt(from))) {
            from++;
        }
        while (from < to && isBlank(text.charAt(to - 1))) {
            to--;
        }
        return text.substring(from, to);
    }

    static List<String> parts(String text) {
        return Arrays.stream(text.split("[;；]", -1))
                .map(Texts::trimmed)
                .filter(part -> !part.isEmpty())
                .distinct()
                .toList();
    }

    static boolean isSpreadsheetError(String text) {
        return SPREADSHEET_ERRORS.contains(text);
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c)
                || Character.isSpaceChar(c)
                || Character.isISOControl(c)
                || c == BYTE_ORDER_MARK
                || c == ZERO_WIDTH_SPACE;
    }
}
