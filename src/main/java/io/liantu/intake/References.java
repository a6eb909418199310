package io.liantu.intake;

import io.liantu.intake.format.Column;
import io.liantu.intake.format.EntityKind;
import io.liantu.intake.format.ValueType;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Replaces the names in some columns by the keys of what they mean, one lookup a batch and kind. What cannot be
 * replaced keeps its row out where the row would be nothing without it; elsewhere the row is taken and the column left
 * open. The name of an unknown source stays as it is written: it says more than nothing.
 */
final class References {

    static final int MOST_CANDIDATES = 3;

    private final List<Column> columns;
    private final Names names;
    private final SheetIssues issues;

    References(Collection<Column> columns, Names names, SheetIssues issues) {
        this.columns =
                columns.stream().filter(column -> column.target().isPresent()).toList();
        this.names = names;
        this.issues = issues;
    }

    List<Row> resolved(List<Row> rows) {
        var meanings = meanings(rows);
        for (var row : rows) {
            columns.forEach(column -> column.target()
                    .ifPresent(kind -> resolve(row, column, kind, meanings.getOrDefault(kind, Map.of()))));
        }
        return rows.stream().filter(row -> !issues.refuses(row.line())).toList();
    }

    private Map<EntityKind, Map<String, Meaning>> meanings(List<Row> rows) {
        Map<EntityKind, Set<String>> wanted = new EnumMap<>(EntityKind.class);
        for (var column : columns) {
            column.target()
                    .ifPresent(kind -> rows.forEach(row ->
                            wanted.computeIfAbsent(kind, any -> new HashSet<>()).addAll(row.names(column))));
        }
        Map<EntityKind, Map<String, Meaning>> meanings = new EnumMap<>(EntityKind.class);
        wanted.forEach((kind, texts) -> meanings.put(kind, names.meaningsInAnyWidth(kind, texts)));
        return meanings;
    }

    private void resolve(Row row, Column column, EntityKind kind, Map<String, Meaning> meanings) {
        if (!row.gives(column)) {
            return;
        }
        var ids = new ArrayList<String>();
        var written = row.names(column);
        for (var name : written) {
            var meaning = meanings.getOrDefault(name, new Meaning.Nothing());
            if (meaning instanceof Meaning.One one) {
                ids.add(one.id());
            } else {
                report(row, column, kind, name, meaning);
            }
        }
        if (ids.size() == written.size()) {
            row.put(column, column.type() == ValueType.REFERENCES ? ids : ids.get(0));
        } else if (!column.isSource()) {
            row.leaveOpen(column);
        }
    }

    private void report(Row row, Column column, EntityKind kind, String name, Meaning meaning) {
        if (meaning instanceof Meaning.Several several) {
            var candidates = several.ids().stream().limit(MOST_CANDIDATES).toList();
            report(IssueKind.ambiguous(kind), row, column, name, candidates);
        } else {
            report(IssueKind.unknown(kind), row, column, name, names.likely(kind, name));
        }
    }

    private void report(IssueKind kind, Row row, Column column, String name, List<String> candidates) {
        if (column.isKey() || column.isRequired()) {
            issues.error(kind, row.line(), column.name(), name, candidates);
        } else {
            issues.warning(kind, row.line(), column.name(), name, candidates);
        }
    }
}
