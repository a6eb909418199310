package io.liantu.intake;

import io.liantu.intake.format.Column;
import io.liantu.intake.format.ExchangeSheet;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Something that a person should know about what was read.
 *
 * @param severity what it means for the row
 * @param kind what it is
 * @param place the file, or the workbook and its sheet
 * @param line the line it starts at, counted from one; 0 for the sheet as a whole
 * @param column the column's English name or the unknown header, empty for the row as a whole
 * @param value what is written there
 * @param suggestions likely candidates, best first; for a repeated key the line it stood in before
 */
public record RowIssue(
        Severity severity,
        IssueKind kind,
        String place,
        long line,
        String column,
        String value,
        List<String> suggestions) {

    private static final String KEY_PREFIX = "intake.issue.";

    /** Stands between the columns of a key. */
    private static final String SEVERAL = ", ";

    /** Names its sentence in the message bundles. */
    public String messageKey() {
        return KEY_PREFIX + kind.code();
    }

    /**
     * Fills its sentence: place, line, column, value, suggestions, their number, and the column by its English name.
     *
     * @param sheet what its table is, by which Chinese readers are told the Chinese name of the column; null if nobody knows
     */
    public List<Object> messageArguments(@Nullable ExchangeSheet sheet, Locale locale) {
        return List.of(
                place,
                Long.toString(line),
                sheet == null || !locale.getLanguage().equals(Locale.CHINESE.getLanguage()) ? column : chinese(sheet),
                value,
                String.join(", ", suggestions),
                suggestions.size(),
                column);
    }

    /** One column, or the several that make up a key. */
    private String chinese(ExchangeSheet sheet) {
        return Arrays.stream(column.split(SEVERAL, -1))
                .map(name -> sheet.columns().stream()
                        .filter(known -> known.name().equals(name))
                        .map(Column::chinese)
                        .findFirst()
                        .orElse(name))
                .collect(Collectors.joining("、"));
    }
}
