package io.liantu.cli;

import io.liantu.intake.BulkIntake;
import io.liantu.intake.ImportId;
import io.liantu.intake.Importing;
import io.liantu.intake.Imports;
import io.liantu.intake.IntakeProgress;
import io.liantu.intake.IntakeReport;
import io.liantu.intake.IssueFiles;
import io.liantu.intake.view.ReportView;
import io.liantu.shared.Wording;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * Imports what is in the exchange format: it tells what would become of it, asks, and writes. Nothing is written before
 * somebody says yes, on the terminal or beforehand by {@code --yes}.
 */
@Command(name = "import")
final class ImportCommand implements Callable<Integer> {

    private static final String LATEST = "latest";

    private final Session session;

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(paramLabel = "PATH", descriptionKey = "path", arity = "0..1")
    private @Nullable Path path;

    @Option(names = "--dry-run")
    private boolean dryRun;

    @Option(names = "--yes")
    private boolean yes;

    @Option(names = "--resume", paramLabel = "ID", arity = "0..1", fallbackValue = LATEST)
    private @Nullable String resume;

    @Option(names = "--mapping", paramLabel = "NAME")
    private String mapping = "";

    @Option(names = "--bulk")
    private boolean bulk;

    @Option(names = "--issues", paramLabel = "FILE.xlsx")
    private @Nullable Path issues;

    @Mixin
    private AnswerOptions answer;

    ImportCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        if ((path == null) == (resume == null)) {
            throw mistake("Either PATH or --resume is needed");
        }
        if (issues != null) {
            refuseUnlessWorkbook(issues);
        }
        if (resume != null && (dryRun || bulk || !mapping.isEmpty())) {
            throw mistake("--resume goes on as the import was begun, without --dry-run, --bulk or --mapping");
        }
        if (bulk && !mapping.isEmpty()) {
            throw mistake("--mapping does not go with --bulk: mappings are kept in the graph, which is empty");
        }
        return resume == null ? anew(Objects.requireNonNull(path)) : resumed(resume);
    }

    private void refuseUnlessWorkbook(Path file) {
        if (!file.toString().endsWith(".xlsx")) {
            throw mistake("The name of the issue file ends with .xlsx");
        }
        session.beans().get(IssueFiles.class).refuseUnlessFree(file);
    }

    private ParameterException mistake(String what) {
        return new ParameterException(Objects.requireNonNull(spec).commandLine(), what);
    }

    private int anew(Path source) {
        if (bulk && !dryRun) {
            return inBulk(source);
        }
        var importing = session.beans().get(Importing.class);
        var id = importing.begin(source, mapping);
        if (yes && !dryRun) {
            return written(id);
        }
        var report = watched(progress -> importing.check(id, progress));
        tell(report, false);
        if (!dryRun && confirmed()) {
            return written(id);
        }
        writeIssues(id, report);
        importing.drop(id);
        say("import.nothing-written");
        return codeOf(report);
    }

    /** It asks without a dry run, which would take longer than the load: an empty graph has nothing to lose. */
    private int inBulk(Path source) {
        if (issues != null) {
            throw mistake("--issues does not go with --bulk; a dry run without --bulk writes the issue file");
        }
        if (!yes && !confirmed()) {
            say("import.nothing-written");
            return ExitCode.OK.number();
        }
        var report = watched(progress -> session.beans().get(BulkIntake.class).read(source, progress));
        tell(report, true);
        return codeOf(report);
    }

    private int resumed(String id) {
        var imports = session.beans().get(Imports.class);
        return written(
                LATEST.equals(id)
                        ? imports.latestToResume().id()
                        : imports.getToResume(new ImportId(id)).id());
    }

    private int written(ImportId id) {
        var importing = session.beans().get(Importing.class);
        var report = watched(progress -> importing.write(id, progress));
        tell(report, true);
        writeIssues(id, report);
        return codeOf(report);
    }

    private boolean confirmed() {
        return session.terminal()
                && session.asks(Texts.in(answer.localeIn(session)).of("import.write"));
    }

    private void writeIssues(ImportId id, IntakeReport report) {
        if (issues == null) {
            return;
        }
        if (IssueFiles.isNeeded(report)) {
            session.beans().get(IssueFiles.class).write(id, issues, answer.localeIn(session));
            say("import.issue-file", issues);
        } else {
            say("import.no-issue-file");
        }
    }

    private void say(String key, Object... arguments) {
        session.err().println(Texts.in(answer.localeIn(session)).of(key, arguments));
    }

    private void tell(IntakeReport report, boolean written) {
        var view = ReportView.of(report, session.beans().get(Wording.class), answer.localeIn(session));
        answer.give(view, session, (told, writer) -> ImportText.print(told, written, writer));
    }

    private static int codeOf(IntakeReport report) {
        return (report.refused() == 0 ? ExitCode.OK : ExitCode.REFUSED_ROWS).number();
    }

    private IntakeReport watched(Function<IntakeProgress, IntakeReport> work) {
        if (!session.terminal()) {
            return work.apply(IntakeProgress.SILENT);
        }
        try (var bars = new ProgressBars(session.err())) {
            return work.apply(bars);
        }
    }
}
