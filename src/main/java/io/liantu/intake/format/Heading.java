package io.liantu.intake.format;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A header that is understood.
 *
 * @param column the column it heads
 * @param factor what its unit, such as 万元, multiplies values by
 * @param ownUnit whether the header itself says that unit
 */
public record Heading(Column column, BigDecimal factor, boolean ownUnit) {

    private static final Pattern WITH_UNIT = Pattern.compile("(.+?)(?:[(\\[]([^()\\[\\]]+)[)\\]]|[/:,、](.+))");

    /** Understands a header of a sheet: English or Chinese, with or without a unit in brackets. */
    public static Optional<Heading> find(ExchangeSheet sheet, String header) {
        return find(sheet, header, HeaderMapping.NONE);
    }

    /** Understands a header of a sheet, also under what a mapping says it is called. */
    public static Optional<Heading> find(ExchangeSheet sheet, String header, HeaderMapping mapping) {
        var whole = mapping.column(sheet, header).or(() -> called(sheet, header));
        if (whole.isPresent()) {
            return whole.map(column -> inOwnUnit(column, header));
        }
        var parts = WITH_UNIT.matcher(Texts.likeness(header));
        if (!parts.matches()) {
            return Optional.empty();
        }
        var name = parts.group(1);
        return Numbers.factor(unit(parts))
                .flatMap(factor -> mapping.column(sheet, name)
                        .or(() -> called(sheet, name))
                        .filter(column -> column.type().isNumeric())
                        .map(column -> new Heading(column, factor, true)));
    }

    /** A mapping may name a header with its unit. */
    private static Heading inOwnUnit(Column column, String header) {
        var parts = WITH_UNIT.matcher(Texts.likeness(header));
        return parts.matches() && column.type().isNumeric()
                ? Numbers.factor(unit(parts))
                        .map(factor -> new Heading(column, factor, true))
                        .orElse(new Heading(column, BigDecimal.ONE, false))
                : new Heading(column, BigDecimal.ONE, false);
    }

    private static String unit(Matcher parts) {
        return parts.group(2) == null ? parts.group(3) : parts.group(2);
    }

    /** The same column in the unit that stands above the table, unless the header says its own. */
    public Heading inUnitAbove(BigDecimal unit) {
        return ownUnit || column.type() != ValueType.AMOUNT ? this : new Heading(column, unit, false);
    }

    private static Optional<Column> called(ExchangeSheet sheet, String name) {
        return sheet.columns().stream().filter(column -> column.isCalled(name)).findFirst();
    }

    /** Reads a value that is not empty. */
    public Reading read(String text) {
        return read(text, DateSystem.FROM_1900);
    }

    /** Reads a value that is not empty, where plain counts of days are of a given system. */
    public Reading read(String text, DateSystem dates) {
        return Values.read(this, text, dates);
    }
}
