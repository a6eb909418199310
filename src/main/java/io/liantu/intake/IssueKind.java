package io.liantu.intake;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** What can be said about a row, a column or a sheet that is read. */
public enum IssueKind {
    /** A sheet lacks the column of its key, so that none of its rows can be taken. */
    MISSING_COLUMN,
    /** A row lacks a value that it cannot do without. */
    MISSING_VALUE,
    /** A value is not of its column's type. */
    MALFORMED_VALUE,
    /** A row has values beyond the last header, so that its values may stand under the wrong ones. */
    MALFORMED_ROW,
    /** The rest of a sheet cannot be told apart into rows. */
    UNREADABLE_REST,
    /** Nothing is called so, neither in this import nor in the graph. */
    UNKNOWN_REFERENCE,
    /** Several things are called so. */
    AMBIGUOUS_REFERENCE,
    /** A key stands in a sheet for the second time. */
    DUPLICATE_KEY,
    /** Others say something else, later or more surely, so that the value is kept as history only. */
    OUTWEIGHED,
    /** A share is not between 0 and 1. */
    SHARE_OUT_OF_RANGE,
    /** A figure is below zero where nothing can be. */
    NEGATIVE_AMOUNT,
    /** An enterprise would supply itself. */
    SELF_SUPPLY,
    /** A product would be an input of itself. */
    SELF_INPUT,
    /** Something would be a part or a kind of itself. */
    SELF_PARENT,
    /** The last character of a credit code 统一社会信用代码 is not its check digit. */
    CREDIT_CODE_CHECK_DIGIT,
    /** The format has no such column. */
    UNKNOWN_COLUMN,
    /** A column stands in a sheet for the second time. */
    DUPLICATE_COLUMN,
    /** The format has no such sheet. */
    UNKNOWN_SHEET;

    private final String code = Arrays.stream(name().split("_"))
            .map(word -> word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT))
            .collect(Collectors.joining());

    /** Its name for other programs and in the message bundles, such as {@code UnknownReference}. */
    public String code() {
        return code;
    }
}
