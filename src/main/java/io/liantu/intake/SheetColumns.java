package io.liantu.intake;

import io.liantu.intake.format.Column;
import io.liantu.intake.format.Column.Role;
import io.liantu.intake.format.EntityKind;
import io.liantu.intake.format.ExchangeSheet;
import io.liantu.intake.format.ValueType;
import io.liantu.provenance.Fields;
import io.liantu.provenance.KeptTestimony;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The columns of a sheet by what is done with them.
 *
 * @param sheet whose they are
 * @param keys say what a row is about
 * @param links become relationships
 * @param properties become properties, those that name the voice not among them
 */
record SheetColumns(ExchangeSheet sheet, List<Column> keys, List<Column> links, List<Column> properties) {

    private static final Set<String> VOICE =
            Set.of(KeptTestimony.SOURCE, KeptTestimony.AS_OF, KeptTestimony.CONFIDENCE);

    static SheetColumns of(ExchangeSheet sheet) {
        var properties = new ArrayList<>(sheet.columns());
        properties.removeAll(sheet.keys());
        properties.removeAll(sheet.links());
        properties.removeIf(column -> VOICE.contains(column.name()));
        return new SheetColumns(sheet, sheet.keys(), sheet.links(), List.copyOf(properties));
    }

    /** The fields that statements about its rows' subjects are made of. */
    Fields fields() {
        return new Fields(
                names(fieldColumns()),
                names(properties.stream()
                        .filter(column -> column.type() == ValueType.DATE)
                        .toList()));
    }

    /** The column without which nothing new is taken, where the sheet describes things that have names. */
    Optional<String> name() {
        return sheet.columns().stream()
                .filter(column -> column.role() == Role.REQUIRED_WHEN_NEW)
                .map(Column::name)
                .findFirst();
    }

    /** What a row says, links as lists of keys. */
    Map<String, Object> values(Row row) {
        var values = new TreeMap<String, Object>(row.among(properties));
        links.stream()
                .filter(row::gives)
                .forEach(link -> values.put(
                        link.name(),
                        row.names(link).stream().distinct().sorted().toList()));
        return values;
    }

    /** The links that lead to enterprises. */
    List<Column> linksToEnterprises() {
        return links.stream()
                .filter(link -> link.reference() == EntityKind.ENTERPRISE)
                .toList();
    }

    /** What a row is about, for people to read. */
    String keyOf(Row row) {
        return keys.stream().map(row::text).collect(Collectors.joining(", "));
    }

    private List<Column> fieldColumns() {
        var columns = new ArrayList<>(properties);
        columns.addAll(links);
        return columns;
    }

    private static Set<String> names(Collection<Column> columns) {
        return columns.stream().map(Column::name).collect(Collectors.toSet());
    }
}
