package io.liantu.intake.format;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Dates as people and spreadsheets write them. A date of only a year or a month is not one: nothing is guessed. */
final class Dates {

    private static final String TIME = "(?:[T ]\\s*\\d{1,2}:\\d{2}(?::\\d{2}(?:\\.\\d+)?)?(?:Z|[+-]\\d{2}:?\\d{2})?)?";
    private static final Pattern SEPARATED =
            Pattern.compile("(\\d{4})\\s*[-/.]\\s*(\\d{1,2})\\s*[-/.]\\s*(\\d{1,2})" + TIME);
    private static final Pattern CHINESE =
            Pattern.compile("(\\d{4})\\s*年\\s*(\\d{1,2})\\s*月\\s*(\\d{1,2})\\s*[日号]" + TIME);
    private static final Pattern COMPACT = Pattern.compile("([12]\\d{3})(\\d{2})(\\d{2})");
    private static final Pattern SERIAL = Pattern.compile("(\\d{5})(?:\\.\\d+)?");

    private Dates() {}

    static Optional<LocalDate> read(String text, DateSystem system) {
        var narrow = ChineseDigits.toArabic(Texts.narrow(text));
        for (var pattern : List.of(SEPARATED, CHINESE, COMPACT)) {
            var matcher = pattern.matcher(narrow);
            if (matcher.matches()) {
                return dateOf(matcher);
            }
        }
        var serial = SERIAL.matcher(narrow);
        return serial.matches() ? Optional.of(system.date(Long.parseLong(serial.group(1)))) : Optional.empty();
    }

    private static Optional<LocalDate> dateOf(Matcher parts) {
        try {
            return Optional.of(LocalDate.of(part(parts, 1), part(parts, 2), part(parts, 3)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static int part(Matcher parts, int group) {
        return Integer.parseInt(parts.group(group));
    }
}
