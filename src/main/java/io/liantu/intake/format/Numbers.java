package io.liantu.intake.format;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Numbers as people write them: full-width digits, thousands separators, 万 and 亿, yuan and percent signs. */
final class Numbers {

    private static final String DIGITS =
            "[+-]?(?:\\d{1,3}(?:(?:,\\d{3})+|(?: \\d{3})+)|\\d{1,30})(?:\\.\\d{0,60})?(?:[eE][+-]?\\d{1,2})?";
    private static final Pattern PLAIN = Pattern.compile("(" + DIGITS + ")\\s*(万亿|亿|万)?");
    private static final Pattern MONEY =
            Pattern.compile("(?:人民币|RMB|CNY|[¥])?\\s*(" + DIGITS + ")\\s*(万亿|亿|万)?\\s*(?:元(?:整|人民币)?|人民币|CNY|RMB)?");
    private static final Pattern PERCENT = Pattern.compile("(" + DIGITS + ")\\s*%");
    private static final Map<String, BigDecimal> FACTORS =
            Map.of("万", new BigDecimal("1e4"), "亿", new BigDecimal("1e8"), "万亿", new BigDecimal("1e12"));
    private static final Pattern COUNTED = Pattern.compile("[元人名个]$");
    private static final BigDecimal HUNDREDTH = new BigDecimal("0.01");

    private Numbers() {}

    /** A number; the unit that it carries itself outranks the one of its header. */
    static Optional<BigDecimal> plain(String text, BigDecimal headerFactor) {
        return read(PLAIN, text, headerFactor);
    }

    /** A sum of yuan; the unit that it carries itself outranks the one of its header. */
    static Optional<BigDecimal> money(String text, BigDecimal headerFactor) {
        return read(MONEY, text, headerFactor);
    }

    /** A part of a whole; a percent sign of its own outranks the one of its header. */
    static Optional<BigDecimal> share(String text, BigDecimal headerFactor) {
        var matcher = PERCENT.matcher(Texts.narrow(text));
        return matcher.matches()
                ? Optional.of(number(matcher.group(1)).multiply(HUNDREDTH))
                : plain(text, headerFactor);
    }

    /** What the unit in a header, such as 万元, multiplies its values by; empty for an unknown unit. */
    static Optional<BigDecimal> factor(String unit) {
        var narrow = Texts.likeness(unit).replace("人民币", "").replaceFirst("^单位:?", "");
        if (narrow.equals("%")) {
            return Optional.of(HUNDREDTH);
        }
        var multiple = COUNTED.matcher(narrow).replaceFirst("");
        return multiple.isEmpty() ? Optional.of(BigDecimal.ONE) : Optional.ofNullable(FACTORS.get(multiple));
    }

    private static Optional<BigDecimal> read(Pattern pattern, String text, BigDecimal headerFactor) {
        var matcher = pattern.matcher(Texts.narrow(text));
        return matcher.matches()
                ? Optional.of(number(matcher.group(1)).multiply(ownOr(matcher.group(2), headerFactor)))
                : Optional.empty();
    }

    private static BigDecimal ownOr(@Nullable String unit, BigDecimal headerFactor) {
        return unit == null ? headerFactor : FACTORS.getOrDefault(unit, headerFactor);
    }

    private static BigDecimal number(String digits) {
        return new BigDecimal(digits.replace(",", "").replace(" ", ""));
    }
}
