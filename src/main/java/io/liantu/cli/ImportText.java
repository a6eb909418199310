package io.liantu.cli;

import io.liantu.intake.identity.SearchReport;
import io.liantu.intake.view.ReportView;
import io.liantu.intake.view.ReportView.IssueView;
import io.liantu.intake.view.ReportView.SheetView;
import java.util.List;

/** An import's report as text: what became of each sheet, and what someone should look at. */
record ImportText(TextWriter writer) {

    private static final int SHOWN_ISSUES = 20;
    private static final int SHOWN_CHANGES = 10;

    static void print(ReportView report, boolean written, TextWriter writer) {
        var text = new ImportText(writer);
        text.sheets(report.sheets());
        text.total(report, written);
        text.identities(report.identities());
        text.changes(report);
        text.issues(report);
    }

    private void sheets(List<SheetView> sheets) {
        var table = writer.table(
                "column.sheet",
                "column.read",
                "column.added",
                "column.changed",
                "column.left",
                "column.refused",
                "column.file");
        sheets.forEach(sheet -> table.row(
                sheet.sheet(),
                sheet.read(),
                sheet.added(),
                sheet.changed(),
                sheet.left(),
                sheet.refused(),
                sheet.place()));
        table.printTo(writer.out());
    }

    private void total(ReportView report, boolean written) {
        writer.blank();
        writer.say(
                written ? "import.written" : "import.would-be",
                report.read(),
                report.added(),
                report.changed(),
                report.left(),
                report.refused());
    }

    private void identities(SearchReport compared) {
        if (compared.merged() + compared.suggested() + compared.left() > 0) {
            writer.say("import.identities", compared.merged(), compared.suggested(), compared.left());
        }
    }

    private void changes(ReportView report) {
        if (report.changeCount() == 0) {
            return;
        }
        writer.blank();
        writer.say("import.changes", report.changeCount());
        var shown = report.changes().stream().limit(SHOWN_CHANGES).toList();
        shown.forEach(change -> writer.line(
                1, change.key() + "  " + change.column() + ": " + change.before() + " → " + change.after()));
        more(report.changeCount() - shown.size());
    }

    private void issues(ReportView report) {
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
        more(count - shown.size());
    }

    private void more(long left) {
        if (left > 0) {
            writer.say("import.more", left);
        }
    }

    private void issue(IssueView issue) {
        writer.line(1, writer.texts().of("import.severity." + issue.severity()) + "  " + issue.text());
    }
}
