package io.liantu.intake.view;

import io.liantu.intake.format.Column;
import io.liantu.intake.format.ExchangeSheet;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What the sheets and columns of the exchange format are called to readers. */
public final class ExchangeWords {

    /**
     * Something to choose.
     *
     * @param name its English name in the exchange format
     * @param label what it is called to the reader
     */
    public record Choice(String name, String label) {}

    private ExchangeWords() {}

    /** A sheet by its English name, as it is called in a language. */
    public static String sheet(String title, Locale locale) {
        return ExchangeSheet.findByName(title)
                .filter(sheet -> isChinese(locale))
                .map(ExchangeSheet::chinese)
                .orElse(title);
    }

    /** A column by its English name and that of its sheet, as it is called in a language. */
    public static String column(String sheet, String column, Locale locale) {
        return columns(sheet).stream()
                .filter(one -> one.name().equals(column))
                .findFirst()
                .map(one -> label(one, locale))
                .orElse(column);
    }

    /** The words that a column allows in place of those that are kept, or the value itself. */
    public static String value(String sheet, String column, String value, Locale locale) {
        return columns(sheet).stream()
                .filter(one -> one.name().equals(column))
                .flatMap(one -> one.words().stream())
                .filter(word -> isChinese(locale) && word.english().equals(value))
                .findFirst()
                .map(word -> word.chinese())
                .orElse(value);
    }

    /** All sheets to choose from. */
    public static List<Choice> sheetChoices(Locale locale) {
        return Arrays.stream(ExchangeSheet.values())
                .map(sheet -> new Choice(sheet.title(), sheet(sheet.title(), locale)))
                .toList();
    }

    /** All columns of a sheet to choose from. */
    public static List<Choice> columnChoices(String sheet, Locale locale) {
        return columns(sheet).stream()
                .map(column -> new Choice(column.name(), label(column, locale)))
                .toList();
    }

    private static List<Column> columns(String sheet) {
        return Optional.of(sheet)
                .flatMap(ExchangeSheet::findByName)
                .map(ExchangeSheet::columns)
                .orElse(List.of());
    }

    /** English names are written as words: registeredCapital is the registered capital. */
    private static String label(Column column, Locale locale) {
        return isChinese(locale)
                ? column.chinese()
                : column.name().replaceAll("([A-Z])", " $1").toLowerCase(Locale.ROOT);
    }

    private static boolean isChinese(Locale locale) {
        return locale.getLanguage().equals(Locale.CHINESE.getLanguage());
    }
}
