package io.liantu.intake.table;

import io.liantu.intake.format.DateSystem;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.reader.Cell;
import org.jspecify.annotations.Nullable;

/**
 * What a cell of a workbook says, as text.
 *
 * @param dates where the workbook begins to count days
 */
record CellText(DateSystem dates) {

    private static final Pattern NOT_SHOWN = Pattern.compile("\"[^\"]*\"|\\[[^\\]]*]|\\\\.");
    private static final int MOST_DIGITS = 400;

    /** 31 December 9999, as far as spreadsheets count. */
    private static final BigDecimal LAST_DAY = BigDecimal.valueOf(2_958_465);

    private static final int LEAP_DAY_OF_1900 = 60;

    /** Formats that a Chinese spreadsheet program knows without writing them down, such as 2026年3月1日. */
    private static final Set<Integer> CHINESE_DATES = Set.of(27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 57, 58);

    String of(Cell cell) {
        var value = cell.getValue();
        if (value instanceof BigDecimal number) {
            return isDate(cell) && isDay(number) ? date(number) : digits(number);
        }
        return value != null ? value.toString() : cell.getRawValue() == null ? "" : cell.getRawValue();
    }

    /** Days before 1 March 1900 are one less, for the system counts a day that never was. */
    private String date(BigDecimal number) {
        long day = number.setScale(0, RoundingMode.FLOOR).longValue();
        boolean early = dates == DateSystem.FROM_1900 && day <= LEAP_DAY_OF_1900;
        return dates.date(early ? day + 1 : day).toString();
    }

    private static boolean isDay(BigDecimal number) {
        return number.signum() >= 0 && number.compareTo(LAST_DAY) <= 0;
    }

    private static String digits(BigDecimal number) {
        return Math.abs(number.scale()) > MOST_DIGITS
                ? number.toString()
                : number.stripTrailingZeros().toPlainString();
    }

    private static boolean isDate(Cell cell) {
        var format = cell.getDataFormatString();
        return format == null ? isChineseDate(cell.getDataFormatId()) : isDate(format);
    }

    private static boolean isChineseDate(@Nullable Integer format) {
        return format != null && CHINESE_DATES.contains(format);
    }

    private static boolean isDate(String format) {
        var shown = NOT_SHOWN.matcher(format.toLowerCase(Locale.ROOT)).replaceAll("");
        return shown.contains("yy") || (shown.contains("d") && shown.contains("m"));
    }
}
