package io.liantu.intake;

import io.liantu.intake.format.EntityKind;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

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
    /** A quote is left open or not doubled, so that the rest of a sheet cannot be told apart into rows. */
    OPEN_QUOTE,
    /** A row or a value is wider or longer than may be, and what follows is not read. */
    TOO_LONG,
    /** A formula that no spreadsheet has computed, so that its value is not in the file. */
    UNCOMPUTED_FORMULA,
    /** Values that a formula computed when the workbook was saved. */
    COMPUTED_VALUE,
    /** No source is called so, neither in this import nor in the graph; it is likewise for the next six. */
    UNKNOWN_SOURCE(EntityKind.SOURCE, Trouble.UNKNOWN),
    /** No region is called so. */
    REGION_UNKNOWN(EntityKind.REGION, Trouble.UNKNOWN),
    /** No product is called so. */
    UNKNOWN_PRODUCT(EntityKind.PRODUCT, Trouble.UNKNOWN),
    /** No industry chain is called so. */
    UNKNOWN_CHAIN(EntityKind.INDUSTRY_CHAIN, Trouble.UNKNOWN),
    /** No enterprise is called so. */
    UNKNOWN_ENTERPRISE(EntityKind.ENTERPRISE, Trouble.UNKNOWN),
    /** No alliance is called so. */
    UNKNOWN_ALLIANCE(EntityKind.ALLIANCE, Trouble.UNKNOWN),
    /** No party organisation is called so. */
    UNKNOWN_PARTY_ORGANISATION(EntityKind.PARTY_ORGANISATION, Trouble.UNKNOWN),
    /** Several sources are called so. */
    AMBIGUOUS_SOURCE(EntityKind.SOURCE, Trouble.AMBIGUOUS),
    /** Several regions are called so. */
    AMBIGUOUS_REGION(EntityKind.REGION, Trouble.AMBIGUOUS),
    /** Several products are called so. */
    AMBIGUOUS_PRODUCT(EntityKind.PRODUCT, Trouble.AMBIGUOUS),
    /** Several industry chains are called so. */
    AMBIGUOUS_CHAIN(EntityKind.INDUSTRY_CHAIN, Trouble.AMBIGUOUS),
    /** Several enterprises are called so. */
    AMBIGUOUS_ENTERPRISE(EntityKind.ENTERPRISE, Trouble.AMBIGUOUS),
    /** Several alliances are called so. */
    AMBIGUOUS_ALLIANCE(EntityKind.ALLIANCE, Trouble.AMBIGUOUS),
    /** Several party organisations are called so. */
    AMBIGUOUS_PARTY_ORGANISATION(EntityKind.PARTY_ORGANISATION, Trouble.AMBIGUOUS),
    /** A key stands in a sheet for the second time. */
    DUPLICATE_KEY,
    /** Others say something else, later or more surely, so that the value is kept as history only. */
    OUTWEIGHED,
    /** Another enterprise has the same credit code 统一社会信用代码. */
    DUPLICATE_CREDIT_CODE,
    /** A share is above the whole. */
    SHARE_ABOVE_ONE,
    /** A figure or a share is below zero where nothing can be. */
    NEGATIVE_AMOUNT,
    /** An enterprise would supply itself. */
    SELF_SUPPLY,
    /** A product would be an input of itself. */
    SELF_INPUT,
    /** Something would be a part or a kind of itself. */
    SELF_PARENT,
    /** A product would go into itself by way of others; recycling does, slips do too. */
    CYCLE_IN_INPUTS,
    /** The last character of a credit code 统一社会信用代码 is not its check digit. */
    CREDIT_CODE_CHECK_DIGIT,
    /** The format has no such column. */
    UNKNOWN_COLUMN,
    /** A column stands in a sheet for the second time. */
    DUPLICATE_COLUMN,
    /** The format has no such sheet. */
    UNKNOWN_SHEET,
    /** Lines above the header are left out. */
    LINES_ABOVE_HEADER,
    /** A file within the folder or zip is not opened. */
    SKIPPED_FILE;

    /** What can go wrong with a name. */
    private enum Trouble {
        NONE,
        UNKNOWN,
        AMBIGUOUS
    }

    private final @Nullable EntityKind named;
    private final Trouble trouble;
    private final String code = Arrays.stream(name().split("_", -1))
            .map(word -> word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT))
            .collect(Collectors.joining());

    IssueKind() {
        this(null, Trouble.NONE);
    }

    IssueKind(@Nullable EntityKind named, Trouble trouble) {
        this.named = named;
        this.trouble = trouble;
    }

    /** Its name for other programs and in the message bundles, such as {@code UnknownProduct}. */
    public String code() {
        return code;
    }

    /** Nothing of this kind is called so. */
    static IssueKind unknown(EntityKind kind) {
        return about(kind, Trouble.UNKNOWN);
    }

    /** Several of this kind are called so. */
    static IssueKind ambiguous(EntityKind kind) {
        return about(kind, Trouble.AMBIGUOUS);
    }

    private static IssueKind about(EntityKind kind, Trouble trouble) {
        return Arrays.stream(values())
                .filter(issue -> issue.named == kind && issue.trouble == trouble)
                .findFirst()
                .orElseThrow();
    }
}
