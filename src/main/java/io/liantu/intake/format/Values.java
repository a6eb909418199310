package io.liantu.intake.format;

import io.liantu.intake.format.Reading.Fault;
import io.liantu.shared.Formulas;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/** Reads values by the type of their column. */
final class Values {

    private static final Pattern YES = Pattern.compile("true|yes|y|是|1|√", Pattern.CASE_INSENSITIVE);
    private static final Pattern NO = Pattern.compile("false|no|n|否|0|×", Pattern.CASE_INSENSITIVE);
    private static final Pattern COUNTER = Pattern.compile("\\s*[人名个]$");
    private static final BigDecimal MOST_DEGREES_EAST = BigDecimal.valueOf(180);
    private static final BigDecimal MOST_DEGREES_NORTH = BigDecimal.valueOf(90);

    private Values() {}

    static Reading read(Heading heading, String text, DateSystem dates) {
        return Texts.isSpreadsheetError(Texts.narrow(text)) ? Reading.malformed() : understood(heading, text, dates);
    }

    private static Reading understood(Heading heading, String text, DateSystem dates) {
        return switch (heading.column().type()) {
            case TEXT, REFERENCE -> Reading.of(Formulas.restored(Texts.kept(text)));
            case NUMBER -> notNegative(Numbers.plain(text, heading.factor()), BigDecimal::doubleValue);
            case AMOUNT -> notNegative(Numbers.money(text, heading.factor()), BigDecimal::doubleValue);
            case COUNT -> count(Numbers.plain(withoutCounter(text), heading.factor()));
            case SHARE -> share(Numbers.share(text, heading.factor()));
            case LONGITUDE -> degrees(text, MOST_DEGREES_EAST);
            case LATITUDE -> degrees(text, MOST_DEGREES_NORTH);
            case DATE -> orMalformed(Dates.read(text, dates));
            case BOOLEAN -> yesOrNo(text);
            case WORD -> word(heading.column(), text);
            case CREDIT_CODE -> creditCode(text);
            case LIST, REFERENCES -> several(text);
        };
    }

    private static Reading notNegative(Optional<BigDecimal> number, Function<BigDecimal, Object> stored) {
        return number.map(n -> n.signum() < 0 ? Reading.fault(Fault.NEGATIVE) : Reading.of(stored.apply(n)))
                .orElseGet(Reading::malformed);
    }

    private static Reading count(Optional<BigDecimal> number) {
        var whole = number.filter(n -> n.abs().compareTo(BigDecimal.valueOf(Long.MAX_VALUE)) <= 0)
                .filter(n -> n.stripTrailingZeros().scale() <= 0);
        return notNegative(whole, BigDecimal::longValueExact);
    }

    private static String withoutCounter(String text) {
        return COUNTER.matcher(Texts.narrow(text)).replaceFirst("");
    }

    private static Reading share(Optional<BigDecimal> number) {
        return number.isPresent() && number.get().compareTo(BigDecimal.ONE) > 0
                ? Reading.fault(Fault.SHARE_ABOVE_ONE)
                : notNegative(number, BigDecimal::doubleValue);
    }

    private static Reading degrees(String text, BigDecimal most) {
        return orMalformed(Numbers.plain(text, BigDecimal.ONE)
                .filter(n -> n.abs().compareTo(most) <= 0)
                .map(BigDecimal::doubleValue));
    }

    private static Reading yesOrNo(String text) {
        var narrow = Texts.narrow(text);
        return YES.matcher(narrow).matches()
                ? Reading.of(true)
                : NO.matcher(narrow).matches() ? Reading.of(false) : Reading.malformed();
    }

    private static Reading word(Column column, String text) {
        return orMalformed(column.words().stream()
                .filter(word -> word.matches(text))
                .map(Word::english)
                .findFirst());
    }

    private static Reading creditCode(String text) {
        var code = Texts.narrow(text).replace(" ", "").replace("-", "").toUpperCase(Locale.ROOT);
        return CreditCode.isWellFormed(code) ? Reading.of(code) : Reading.malformed();
    }

    private static Reading several(String text) {
        var parts = Texts.parts(Formulas.restored(Texts.kept(text)));
        return parts.isEmpty() ? Reading.malformed() : Reading.of(parts);
    }

    private static Reading orMalformed(Optional<?> value) {
        return value.<Reading>map(Reading::of).orElseGet(Reading::malformed);
    }
}
