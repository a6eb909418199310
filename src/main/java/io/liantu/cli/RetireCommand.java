package io.liantu.cli;

import io.liantu.intake.IntakeProgress;
import io.liantu.intake.RetirementReport;
import io.liantu.intake.Retiring;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Takes back all that a source said, once somebody says yes. */
@Command(name = "retire")
final class RetireCommand implements Callable<Integer> {

    private final Session session;

    @Parameters(paramLabel = "SOURCE", descriptionKey = "retire.source")
    private String source;

    @Option(names = "--dry-run")
    private boolean dryRun;

    @Option(names = "--yes")
    private boolean yes;

    @Mixin
    private AnswerOptions answer;

    RetireCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        var retiring = session.beans().get(Retiring.class);
        if (yes && !dryRun) {
            tell(retiring.retire(source, IntakeProgress.SILENT));
            return ExitCode.OK.number();
        }
        tell(retiring.check(source));
        var texts = Texts.in(answer.localeIn(session));
        if (!dryRun && session.terminal() && session.asks(texts.of("retire.write"))) {
            tell(retiring.retire(source, IntakeProgress.SILENT));
        } else {
            session.err().println(texts.of("retire.nothing-changed"));
        }
        return ExitCode.OK.number();
    }

    private void tell(RetirementReport report) {
        answer.give(report, session, RetireCommand::print);
    }

    private static void print(RetirementReport report, TextWriter writer) {
        var table = writer.table("column.sheet", "column.removed", "column.kept", "column.changed", "column.named");
        report.sheets()
                .forEach(sheet ->
                        table.row(sheet.sheet(), sheet.removed(), sheet.kept(), sheet.changed(), sheet.named()));
        table.printTo(writer.out());
    }
}
