package io.liantu.cli;

import io.liantu.intake.BulkIntake;
import io.liantu.intake.ImportId;
import io.liantu.intake.Importing;
import io.liantu.intake.Imports;
import io.liantu.intake.IntakeProgress;
import io.liantu.intake.IntakeReport;
import io.liantu.intake.IssueFiles;
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
            throw mistake("import.mistake.path");
        }
        if (issues != null) {
            refuseUnlessWorkbook(issues);
        }
        if (resume != null && (dryRun || bulk || !mapping.isEmpty())) {
            throw mistake("import.mistake.resume");
        }
        return resume == null ? anew(Objects.requireNonNull(path)) : resumed(resume);
    }

    private void refuseUnlessWorkbook(Path file) {
        if (!file.toString().endsWith(".xlsx")) {
            throw mistake("import.mistake.issue-file");
        }
        session.beans().get(IssueFiles.class).refuseUnlessFree(file);
    }

    private ParameterException mistake(String key) {
        return new ParameterException(Objects.requireNonNull(spec).commandLine(), talk().words(key));
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
        var report = talk().watched(progress -> importing.check(id, progress));
        talk().tell(report, false);
        if (!dryRun && talk().isAgreed()) {
            return written(id);
        }
        talk().writeIssues(id, report, issues);
        importing.drop(id);
        talk().say("import.nothing-written");
        return codeOf(report);
    }

    /** It asks without a dry run, which would take longer than the load: an empty graph has nothing to lose. */
    private int inBulk(Path source) {
        if (issues != null) {
            throw mistake("import.mistake.bulk-issues");
        }
        if (!yes && !talk().isAgreed()) {
            talk().say("import.nothing-written");
            return ExitCode.OK.number();
        }
        var report =
                talk().watched(progress -> session.beans().get(BulkIntake.class).read(source, mapping, progress));
        talk().tell(report, true);
        return codeOf(report);
    }

    private int resumed(String wanted) {
        var id = LATEST.equals(wanted)
                ? session.beans().get(Imports.class).latestToResume().id()
                : new ImportId(wanted);
        return told(id, progress -> session.beans().get(Importing.class).resume(id, progress));
    }

    private int written(ImportId id) {
        return told(id, progress -> session.beans().get(Importing.class).write(id, progress));
    }

    private int told(ImportId id, Function<IntakeProgress, IntakeReport> work) {
        var report = talk().watched(work);
        talk().tell(report, true);
        talk().writeIssues(id, report, issues);
        return codeOf(report);
    }

    private ImportTalk talk() {
        return new ImportTalk(session, answer);
    }

    private static int codeOf(IntakeReport report) {
        return (report.refused() == 0 ? ExitCode.OK : ExitCode.REFUSED_ROWS).number();
    }
}
