package io.liantu.intake.view;

import io.liantu.intake.format.HeaderMapping;
import io.liantu.intake.format.HeaderMapping.MappedColumn;
import io.liantu.intake.format.HeaderMapping.MappedSheet;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A mapping of headers as it is sent and shown.
 *
 * @param name what it is kept as
 * @param columns what headers mean
 * @param sheets what tables mean
 */
public record HeaderMappingView(
        @Nullable String name,
        @Nullable List<ColumnView> columns,
        @Nullable List<TableView> sheets) {

    /**
     * What a header means.
     *
     * @param sheet the English name of the sheet it stands in; any if it is left out
     * @param header as it is written
     * @param column the English name of the column
     */
    public record ColumnView(
            @Nullable String sheet,
            @Nullable String header,
            @Nullable String column) {}

    /**
     * What a table means.
     *
     * @param table its name as it is written
     * @param sheet the English name of the sheet
     */
    public record TableView(
            @Nullable String table, @Nullable String sheet) {}

    /** Shows a mapping. */
    public static HeaderMappingView of(HeaderMapping mapping) {
        return new HeaderMappingView(
                mapping.name(),
                mapping.columns().stream()
                        .map(rule -> new ColumnView(rule.sheet(), rule.header(), rule.column()))
                        .toList(),
                mapping.sheets().stream()
                        .map(rule -> new TableView(rule.table(), rule.sheet()))
                        .toList());
    }

    /**
     * The mapping that was sent, under a name.
     *
     * @throws io.liantu.intake.format.InvalidMapping when it contradicts itself or the exchange format
     */
    public HeaderMapping toMapping(String kept) {
        return new HeaderMapping(
                kept,
                orEmpty(columns).stream()
                        .map(rule -> new MappedColumn(rule.sheet(), given(rule.header()), given(rule.column())))
                        .toList(),
                orEmpty(sheets).stream()
                        .map(rule -> new MappedSheet(given(rule.table()), given(rule.sheet())))
                        .toList());
    }

    private static String given(@Nullable String text) {
        return Objects.requireNonNullElse(text, "");
    }

    private static <T> List<T> orEmpty(@Nullable List<T> rules) {
        return rules == null ? List.of() : rules;
    }
}
