package io.liantu.intake.format;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Texts as people and spreadsheets leave them. */
public final class Texts {

    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final char ZERO_WIDTH_SPACE = '\u200B';
    private static final Set<String> SPREADSHEET_ERRORS =
            Set.of("#N/A", "#REF!", "#VALUE!", "#DIV/0!", "#NAME?", "#NULL!", "#NUM!");

    private static final Pattern UNSEEN = Pattern.compile("[\\u200B\\u2060\\uFEFF]");
    private static final Pattern SPACE = Pattern.compile("[\\p{Zs}&&[^ ]]");
    private static final Pattern NOT_TOLD_APART = Pattern.compile("[\\s\\p{Z}\\p{Cf}\\p{Cc}_-]+|^[*:]+|[*:]+$");

    private Texts() {}

    /** As it is kept: what cannot be seen is left out, and non-breaking and ideographic spaces are ordinary ones. */
    static String kept(String text) {
        return isPlain(text)
                ? text
                : SPACE.matcher(UNSEEN.matcher(text).replaceAll("")).replaceAll(" ");
    }

    /** In half-width characters and without what cannot be seen, for what is read as a figure or a word. */
    static String narrow(String text) {
        return isPlain(text)
                ? text
                : Normalizer.normalize(kept(text), Normalizer.Form.NFKC).replace('\u2212', '-');
    }

    /** What two headers or names have in common that are written with other widths, spaces, hyphens or capitals. */
    static String likeness(String text) {
        var narrow = narrow(text)
                .replace('【', '[')
                .replace('】', ']')
                .replace('〔', '(')
                .replace('〕', ')');
        return NOT_TOLD_APART
                .matcher(NOT_TOLD_APART.matcher(narrow).replaceAll(""))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
    }

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

    /**
     * The same name in half-width characters and with brackets of either width, for what is written （集团） here and
     * (集团) there; without the name as it is.
     */
    public static Set<String> otherWidths(String name) {
        var narrow = narrow(name);
        var forms = new LinkedHashSet<>(
                List.of(narrow, narrow.replace('(', '（').replace(')', '）'), withBracketsNarrow(name)));
        forms.remove(name);
        return forms;
    }

    private static String withBracketsNarrow(String name) {
        return name.replace('（', '(').replace('）', ')');
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

    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 0x7F) {
                return false;
            }
        }
        return true;
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c)
                || Character.isSpaceChar(c)
                || Character.isISOControl(c)
                || c == BYTE_ORDER_MARK
                || c == ZERO_WIDTH_SPACE;
    }
}
