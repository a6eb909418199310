package io.liantu.intake.identity;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The numbers that tell one works from the next: 第一, 二厂, 3号. */
final class Numerals {

    private static final String CHINESE = "零一二三四五六七八九";
    private static final int TEN = 10;
    private static final String DIGITS = "([0-9]+|[零一二三四五六七八九十]+)";
    private static final Pattern NUMBER =
            Pattern.compile("第" + DIGITS + "号?|" + DIGITS + "号|" + DIGITS + "(?=分?厂|$|中|机床|建筑|建设|分公司|分店|棉纺|车间|矿)");

    private Numerals() {}

    /**
     * A text without its numbers.
     *
     * @param numbers in digits, in order
     */
    record Counted(String rest, List<String> numbers) {}

    /** Takes the numbers out of plain Chinese text. A text that begins with its only number keeps it: 三一. */
    static Counted in(String text) {
        var numbers = new ArrayList<String>();
        var rest = NUMBER.matcher(text).replaceAll(found -> {
            numbers.add(digits(written(found)));
            return "";
        });
        return rest.isEmpty() ? new Counted(text, List.of()) : new Counted(rest, numbers);
    }

    /** The same text with its numbers in digits, so that 第一分公司 and 1分公司 are the same. */
    static String inDigits(String text) {
        return NUMBER.matcher(text).replaceAll(found -> digits(written(found)));
    }

    private static String written(MatchResult found) {
        for (int group = 1; group < found.groupCount(); group++) {
            if (found.group(group) != null) {
                return found.group(group);
            }
        }
        return found.group(found.groupCount());
    }

    private static String digits(String number) {
        if (Character.isDigit(number.charAt(0))) {
            return number.replaceFirst("^0+(?=.)", "");
        }
        var ten = number.indexOf('十');
        if (ten < 0) {
            return number.chars().mapToObj(c -> "" + CHINESE.indexOf(c)).reduce("", String::concat);
        }
        int tens = ten == 0 ? 1 : CHINESE.indexOf(number.charAt(ten - 1));
        int ones = ten == number.length() - 1 ? 0 : CHINESE.indexOf(number.charAt(ten + 1));
        return String.valueOf(tens * TEN + ones);
    }
}
