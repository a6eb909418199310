package io.liantu.intake;

import io.liantu.intake.format.Column;
import io.liantu.intake.format.Column.Role;
import io.liantu.intake.format.EntityKind;
import io.liantu.intake.format.ExchangeSheet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What a row may not say although each of its values is in order. */
final class RowRules {

    /** Relationships that may not lead back to where they start. */
    private static final Map<ExchangeSheet, IssueKind> NO_LOOPS = Map.of(
            ExchangeSheet.SUPPLY_LINKS, IssueKind.SELF_SUPPLY,
            ExchangeSheet.PRODUCT_INPUTS, IssueKind.SELF_INPUT);

    private final ExchangeSheet sheet;
    private final Names names;
    private final SheetIssues issues;
    private final CreditCodes codes;
    private final InputCycles cycles;

    RowRules(ExchangeSheet sheet, Names names, SheetIssues issues) {
        this.sheet = sheet;
        this.names = names;
        this.issues = issues;
        this.codes = new CreditCodes(sheet, names, issues);
        this.cycles = new InputCycles(names, issues);
    }

    List<Row> obeyed(List<Row> rows) {
        if (NO_LOOPS.containsKey(sheet)) {
            rows.forEach(this::refuseLoop);
        }
        sheet.describes().ifPresent(kind -> refuseNameless(kind, rows));
        var obeyed = rows.stream().filter(row -> !issues.refuses(row.line())).toList();
        codes.warn(obeyed);
        if (sheet == ExchangeSheet.PRODUCT_INPUTS) {
            cycles.warn(obeyed);
        }
        return obeyed;
    }

    private void refuseLoop(Row row) {
        var ends = sheet.keys();
        var end = ends.get(1);
        if (row.text(ends.get(0)).equals(row.text(end))) {
            issues.error(
                    NO_LOOPS.getOrDefault(sheet, IssueKind.SELF_INPUT),
                    row.line(),
                    end.name(),
                    row.text(end),
                    List.of());
        }
    }

    private void refuseNameless(EntityKind kind, List<Row> rows) {
        var key = sheet.keys().get(0);
        var name = name();
        var known = known(kind, key, name, rows);
        for (var row : rows) {
            if (row.gives(name)) {
                known.add(row.text(key));
            } else if (!known.contains(row.text(key))) {
                issues.error(IssueKind.MISSING_VALUE, row.line(), name.name(), "", List.of());
            }
        }
    }

    private Column name() {
        return sheet.columns().stream()
                .filter(column -> column.role() == Role.REQUIRED_WHEN_NEW)
                .findFirst()
                .orElse(sheet.keys().get(0));
    }

    private Set<String> known(EntityKind kind, Column key, Column name, List<Row> rows) {
        var nameless = rows.stream()
                .filter(row -> !row.gives(name))
                .map(row -> row.text(key))
                .collect(Collectors.toSet());
        var known = new HashSet<String>();
        names.meanings(kind, nameless).forEach((id, meaning) -> {
            if (meaning instanceof Meaning.One one && one.id().equals(id)) {
                known.add(id);
            }
        });
        return known;
    }
}
