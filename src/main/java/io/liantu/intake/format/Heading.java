package io.liantu.intake.format;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A header that is understood.
 *
 * @param column the column it heads
 * @param factor what its unit, such as 万元, multiplies values by
 */
public record Heading(Column column, BigDecimal factor) {

    private static final Pattern WITH_UNIT = Pattern.compile("(.+?)\\s*[(（\\[]\\s*([^()（）\\[\\]]+?)\\s*[)）\\]]");

    /** Understands a header of a sheet: English or Chinese, with or without a unit in brackets. */
    public static Optional<Heading> find(ExchangeSheet sheet, String header) {
        var matcher = WITH_UNIT.matcher(header);
        return matcher.matches()
                ? Numbers.factor(matcher.group(2))
                        .flatMap(factor -> find(sheet, matcher.group(1), factor))
                        .filter(heading -> heading.column.type().isNumeric())
                : find(sheet, header, BigDecimal.ONE);
    }

    private static Optional<Heading> find(ExchangeSheet sheet, String name, BigDecimal factor) {
        return sheet.columns().stream()
                .filter(column -> column.isCalled(name))
                .findFirst()
                .map(column -> new Heading(column, factor));
    }

    /** Reads a value that is not empty. */
    public Reading read(String text) {
        return Values.read(this, text);
    }
}
