package io.liantu.intake;

import io.liantu.intake.format.Column;
import io.liantu.intake.format.ExchangeSheet;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * What is done with a batch of one sheet's rows. Links to other rows of the same sheet wait for a second pass, when all
 * of them are there.
 */
final class SheetSteps {

    private final ExchangeSheet sheet;
    private final Destination destination;
    private final SheetIssues issues;
    private final List<Column> laterLinks;
    private final List<Column> links;
    private final References references;
    private final References laterReferences;
    private final RowRules rules;
    private final SeenRows seen;

    SheetSteps(ExchangeSheet sheet, Names names, SheetIssues issues, Destination destination) {
        this.sheet = sheet;
        this.destination = destination;
        this.issues = issues;
        this.laterLinks = sheet.links().stream().filter(sheet::refersToItself).toList();
        this.links = without(laterLinks, sheet.links());
        this.references = new References(without(laterLinks, sheet.columns()), names, issues);
        this.laterReferences = new References(laterLinks, names, issues);
        this.rules = new RowRules(sheet, names, issues);
        this.seen = new SeenRows(sheet.keys(), issues);
    }

    ExchangeSheet sheet() {
        return sheet;
    }

    boolean needSecondPass() {
        return !laterLinks.isEmpty();
    }

    /** The first pass; answers what the graph gained. */
    GraphGain write(List<Row> rows) {
        var accepted = rules.obeyed(references.resolved(rows));
        return destination.write(sheet, links, seen.distinct(accepted));
    }

    /** The second pass; answers what the graph gained. */
    GraphGain link(List<Row> rows) {
        var linking = laterReferences.resolved(rows);
        linking.forEach(row -> laterLinks.forEach(link -> leaveLoopOpen(row, link)));
        return destination.link(sheet, laterLinks, SeenRows.merged(sheet.keys(), linking));
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
