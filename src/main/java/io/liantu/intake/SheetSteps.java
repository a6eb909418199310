package io.liantu.intake;

import io.liantu.intake.format.Column;
import io.liantu.intake.format.ExchangeSheet;
import io.liantu.provenance.KeptTestimony;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/**
 * What is found out about a batch of one sheet's rows before it is taken. Links to other rows of the same sheet wait for
 * a second pass, when all of them are there.
 */
final class SheetSteps {

    private static final Set<String> VOICE =
            Set.of(KeptTestimony.SOURCE, KeptTestimony.AS_OF, KeptTestimony.CONFIDENCE);

    private final ExchangeSheet sheet;
    private final SheetIssues issues;
    private final List<Column> laterLinks;
    private final List<Column> first;
    private final List<Column> second;
    private final References references;
    private final References laterReferences;
    private final References voices;
    private final RowRules rules;

    SheetSteps(ExchangeSheet sheet, Names names, SheetIssues issues) {
        this.sheet = sheet;
        this.issues = issues;
        this.laterLinks = sheet.links().stream().filter(sheet::refersToItself).toList();
        this.first = without(laterLinks, sheet.columns());
        this.second = sheet.columns().stream().filter(this::isLater).toList();
        this.references = new References(first, names, issues);
        this.laterReferences = new References(laterLinks, names, issues);
        this.voices = new References(
                sheet.columns().stream().filter(Column::isSource).toList(), names, SheetIssues.ignored());
        this.rules = new RowRules(sheet, names, issues);
    }

    ExchangeSheet sheet() {
        return sheet;
    }

    boolean needSecondPass() {
        return !laterLinks.isEmpty();
    }

    /** Whether rows can only be judged when all earlier ones are taken, as they name things and give them codes. */
    boolean lookBack() {
        return sheet.describes().isPresent();
    }

    /** The rows that can be taken, without their links to other rows of the sheet. */
    List<Row> acceptable(List<Row> rows) {
        return rules.obeyed(references.resolved(rows)).stream()
                .map(row -> row.only(first))
                .toList();
    }

    /** The links of rows to other rows of the sheet. */
    List<Row> linking(List<Row> rows) {
        var linking = voices.resolved(laterReferences.resolved(rows));
        linking.forEach(row -> laterLinks.forEach(link -> leaveLoopOpen(row, link)));
        return linking.stream()
                .filter(row -> laterLinks.stream().anyMatch(row::gives))
                .map(row -> row.only(second))
                .toList();
    }

    private boolean isLater(Column column) {
        return column.isKey() || laterLinks.contains(column) || VOICE.contains(column.name());
    }

    private void leaveLoopOpen(Row row, Column link) {
        var id = row.text(sheet.keys().get(0));
        if (row.names(link).contains(id)) {
            issues.warning(IssueKind.SELF_PARENT, row.line(), link.name(), id, List.of());
            row.leaveOpen(link);
        }
    }

    private static List<Column> without(Collection<Column> left, List<Column> columns) {
        var others = new ArrayList<>(columns);
        others.removeAll(left);
        return others;
    }
}
