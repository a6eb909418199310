package io.liantu.intake.format;

import java.util.regex.Pattern;

/** The digits of dates such as 二〇二六年三月十五日. */
final class ChineseDigits {

    private static final String DIGITS = "〇一二三四五六七八九";
    private static final Pattern RUN = Pattern.compile("[〇一二三四五六七八九十廿卅]+");
    private static final Pattern TENS = Pattern.compile("([一二三]?)十([一二三四五六七八九]?)");

    private ChineseDigits() {}

    /** The text with every run of Chinese digits in Arabic ones: 二〇二六 becomes 2026, 十五 becomes 15. */
    static String toArabic(String text) {
        var plain = text.replace('零', '〇').replace('○', '〇').replace("廿", "二十").replace("卅", "三十");
        return RUN.matcher(plain).replaceAll(run -> arabic(run.group()));
    }

    private static String arabic(String run) {
        var tens = TENS.matcher(run);
        if (tens.matches()) {
            return (tens.group(1).isEmpty() ? "1" : digit(tens.group(1)))
                    + (tens.group(2).isEmpty() ? "0" : digit(tens.group(2)));
        }
        return run.codePoints()
                .mapToObj(Character::toString)
                .map(ChineseDigits::digit)
                .reduce("", String::concat);
    }

    /** One that does not count up to nine stays as it is, and the date is then none. */
    private static String digit(String chinese) {
        int digit = DIGITS.indexOf(chinese);
        return digit < 0 ? chinese : Integer.toString(digit);
    }
}
