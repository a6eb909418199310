package io.liantu.intake;

import io.liantu.intake.format.Column;
import io.liantu.intake.format.ExchangeSheet;
import io.liantu.intake.format.ValueType;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Warns of enterprises that share a credit code 统一社会信用代码: with an earlier line of the batch, or with what the graph
 * holds, earlier batches among it, by one lookup a batch. One of the two may be a slip, so both are taken.
 */
final class CreditCodes {

    private final Optional<Column> code;
    private final Column key;
    private final Names names;
    private final SheetIssues issues;

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
            var first = new HashMap<String, String>();
            for (var row : giving) {
                var others = new TreeSet<>(holders.getOrDefault(row.text(column), List.of()));
                others.add(first.computeIfAbsent(row.text(column), text -> row.text(key)));
                others.remove(row.text(key));
                warn(row, column, others);
            }
        });
    }

    private void warn(Row row, Column column, Set<String> others) {
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
