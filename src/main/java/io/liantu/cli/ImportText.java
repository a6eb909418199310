package io.liantu.cli;

import io.liantu.intake.view.ImportView;
import io.liantu.intake.view.ImportView.IssueView;
import io.liantu.intake.view.ImportView.SheetView;
import java.util.List;

/** An import's report as text: what became of each sheet, and what someone should look at. */
record ImportText(TextWriter writer) {

    private static final int SHOWN_ISSUES = 20;

    static void print(ImportView report, TextWriter writer) {
        var text = new ImportText(writer);
        text.sheets(report.sheets());
        text.total(report);
        text.issues(report);
    }

    private void sheets(List<SheetView> sheets) {
        var table = writer.table("column.sheet", "column.read", "column.accepted", "column.refused", "column.file");
        sheets.forEach(
                sheet -> table.row(sheet.sheet(), sheet.read(), sheet.accepted(), sheet.refused(), sheet.place()));
        table.printTo(writer.out());
    }

    private void total(ImportView report) {
        writer.blank();
        writer.say("import.rows", report.read(), report.accepted(), report.refused());
        if (report.dryRun()) {
            writer.say("import.dry-run");
            return;
        }
        var gained = report.gained();
        writer.say(
                "import.gained",
                gained.nodesCreated(),
                gained.relationshipsCreated(),
                gained.relationshipsDeleted(),
                gained.propertiesSet());
    }

    private void issues(ImportView report) {
        var count = report.issueCounts().values().stream()
                .mapToLong(Long::longValue)
                .sum();
        if (count == 0) {
            return;
        }
        writer.blank();
        writer.say("import.issues", count);
        var shown = report.issues().stream().limit(SHOWN_ISSUES).toList();
        shown.forEach(this::issue);
        if (count > shown.size()) {
            writer.say("import.more-issues", count - shown.size());
        }
    }

    private void issue(IssueView issue) {
        writer.line(1, writer.texts().of("import.severity." + issue.severity()) + "  " + issue.text());
    }
}
