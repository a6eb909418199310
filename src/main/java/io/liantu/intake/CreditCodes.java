package io.liantu.intake;

import io.liantu.intake.format.Column;
import io.liantu.intake.format.ExchangeSheet;
import io.liantu.intake.format.ValueType;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/**
 * Warns of enterprises that share a credit code 统一社会信用代码: with an earlier line, or with what the graph holds, by one
 * lookup a batch. One of the two may be a slip, so both are taken.
 */
final class CreditCodes {

    private final Optional<Column> code;
    private final Column key;
    private final Names names;
    private final SheetIssues issues;
    private final Map<String, String> seen = new HashMap<>();

    CreditCodes(ExchangeSheet sheet, Names names, SheetIssues issues) {
        this.code = sheet.columns().stream()
                .filter(column -> column.type() == ValueType.CREDIT_CODE)
                .findFirst();
        this.key = sheet.keys().get(0);
        this.names = names;
        this.issues = issues;
    }

    void warn(List<Row> rows) {
        code.ifPresent(column -> {
            var giving = rows.stream().filter(row -> row.gives(column)).toList();
            var holders = names.holders(
                    giving.stream().map(row -> row.text(column)).distinct().toList());
            giving.forEach(row -> warn(row, column, holders.getOrDefault(row.text(column), List.of())));
        });
    }

    private void warn(Row row, Column column, List<String> holders) {
        var id = row.text(key);
        var others = new TreeSet<>(holders);
        Optional.ofNullable(seen.putIfAbsent(row.text(column), id)).ifPresent(others::add);
        others.remove(id);
        if (!others.isEmpty()) {
            issues.warning(
                    IssueKind.DUPLICATE_CREDIT_CODE,
                    row.line(),
                    column.name(),
                    row.text(column),
                    others.stream().limit(References.MOST_CANDIDATES).toList());
        }
    }
}
