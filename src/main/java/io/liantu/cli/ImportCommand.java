package io.liantu.cli;

import io.liantu.intake.BulkIntake;
import io.liantu.intake.Intake;
import io.liantu.intake.IntakeProgress;
import io.liantu.intake.IntakeReport;
import io.liantu.intake.view.ImportView;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.springframework.context.MessageSource;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Imports what is in the exchange format. */
@Command(name = "import")
final class ImportCommand implements Callable<Integer> {

    private final Session session;

    @Parameters(paramLabel = "PATH", descriptionKey = "path")
    private Path path;

    @Option(names = "--dry-run")
    private boolean dryRun;

    @Option(names = "--bulk")
    private boolean bulk;

    @Mixin
    private AnswerOptions answer;

    ImportCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        var report = report();
        var view = ImportView.of(report, session.beans().get(MessageSource.class), answer.localeIn(session));
        answer.give(view, session, ImportText::print);
        return (report.refused() == 0 ? ExitCode.OK : ExitCode.REFUSED_ROWS).number();
    }

    private IntakeReport report() {
        if (!session.terminal()) {
            return read(IntakeProgress.SILENT);
        }
        try (var bars = new ProgressBars(session.err())) {
            return read(bars);
        }
    }

    /** A dry run finds out the same either way. */
    private IntakeReport read(IntakeProgress progress) {
        return bulk && !dryRun
                ? session.beans().get(BulkIntake.class).read(path, progress)
                : session.beans().get(Intake.class).read(path, dryRun, progress);
    }
}
