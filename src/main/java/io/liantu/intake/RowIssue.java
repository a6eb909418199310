package io.liantu.intake;

import java.util.List;

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

    /** Names its sentence in the message bundles. */
    public String messageKey() {
        return KEY_PREFIX + kind.code();
    }

    /** Fills its sentence: place, line, column, value, suggestions and their number. */
    public List<Object> messageArguments() {
        return List.of(place, Long.toString(line), column, value, String.join(", ", suggestions), suggestions.size());
    }
}
