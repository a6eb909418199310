package io.liantu.intake;

import io.liantu.intake.table.UnusableSource;
import io.liantu.shared.DomainProblem;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import org.springframework.stereotype.Service;

/**
 * Carries imports out, step by step and in the caller's thread: first it finds out what one would do, then, when somebody
 * wants that, it writes. What happens is recorded in the graph, so another process can tell of it and resume it.
 */
@Service
public class Importing {

    private static final Duration BETWEEN_TRIES = Duration.ofMillis(500);

    private final Intake intake;
    private final ImportRecords records;
    private final ImportReports reports;
    private final ImportContent content;
    private final ImportPulse pulse;

    Importing(Intake intake, ImportRecords records, ImportReports reports, ImportContent content, ImportPulse pulse) {
        this.content = content;
        this.pulse = pulse;
        this.intake = intake;
        this.records = records;
        this.reports = reports;
    }

    /**
     * Records an import of a folder, a zip, a workbook or a single file.
     *
     * @throws UnusableSource when there is no such path
     */
    public ImportId begin(Path path) {
        return begin(path, "");
    }

    /**
     * The same, with a mapping of headers.
     *
     * @param mapping its name, empty for none
     * @throws UnusableSource when there is no such path
     * @throws UnknownMapping when there is no such mapping
     */
    public ImportId begin(Path path, String mapping) {
        ImportContent.refuseUnlessThere(path);
        return begin(ImportId.next(), path, mapping);
    }

    ImportId begin(ImportId id, Path path, String mapping) {
        refuseUnlessKnown(mapping);
        var absolute = path.toAbsolutePath().normalize();
        records.create(id, String.valueOf(absolute.getFileName()), absolute.toString(), mapping);
        return id;
    }

    /**
     * Finds out what an import would do.
     *
     * @throws UnknownImport when there is none of this id
     * @throws DomainProblem when nothing can be read from its path at all
     */
    public IntakeReport check(ImportId id, IntakeProgress progress) {
        return pulse.during(id, () -> {
            var found = get(id);
            records.enter(id, ImportPhase.CHECKING);
            content.remember(found);
            var report = intake.check(
                    Path.of(found.path()), content.mappingOf(found.mapping()), reports.folder(id), progress);
            reports.keep(id, ImportPhase.CHECKED, report);
            records.enter(id, ImportPhase.CHECKED);
            return report;
        });
    }

    /**
     * Writes what the caller began, as soon as no other import does, whether it is checked or not.
     *
     * @throws UnknownImport when there is none of this id
     * @throws NotInThatPhase when it is discarded, written, or about to be written by somebody else
     * @throws ContentChanged when its content is another one than what was checked, or written in part
     * @throws DomainProblem when nothing can be read from its path at all
     */
    public IntakeReport write(ImportId id, IntakeProgress progress) {
        records.take(id, Import::mayBeWritten, ImportPhase.WAITING);
        return writeTaken(id, progress);
    }

    /**
     * Goes on with an interrupted import where it was. Its report counts what became of all rows as if nothing had
     * happened; it lists the changes only of those that were not written before, and looks for issues anew, by what the
     * graph holds by then.
     *
     * @throws UnknownImport when there is none of this id
     * @throws NotInThatPhase when it is not interrupted, was before it wrote anything, or somebody else resumed it
     * @throws ContentChanged when its content is another one than what is written in part
     * @throws DomainProblem when nothing can be read from its path at all
     */
    public IntakeReport resume(ImportId id, IntakeProgress progress) {
        records.take(id, Import::mayBeResumed, ImportPhase.WAITING);
        return writeTaken(id, progress);
    }

    /** Writes an import that waits for that in the hands of this process. */
    IntakeReport writeTaken(ImportId id, IntakeProgress progress) {
        return pulse.during(id, () -> {
            var found = get(id);
            content.refuseOther(found);
            var report = inTurn(found, progress);
            reports.keep(id, ImportPhase.DONE, report);
            records.enter(id, ImportPhase.DONE);
            return report;
        });
    }

    /**
     * Drops an import of which nothing is written; what was handed in is removed.
     *
     * @throws NotInThatPhase when it is not checked, or somebody else confirmed it
     */
    public void drop(ImportId id) {
        records.take(id, Import::mayBeConfirmed, ImportPhase.DISCARDED);
        reports.forgetUpload(id);
    }

    /**
     * The import of an id.
     *
     * @throws UnknownImport when there is none
     */
    public Import get(ImportId id) {
        return records.get(id);
    }

    void refuseUnlessKnown(String mapping) {
        content.mappingOf(mapping);
    }

    /** Writing, an import looks after its turn with each batch; one that comes meanwhile tries again. */
    private IntakeReport inTurn(Import found, IntakeProgress progress) {
        var id = found.id();
        var path = Path.of(found.path());
        var mapping = content.mappingOf(found.mapping());
        while (true) {
            try {
                return intake.write(id, path, mapping, () -> records.enter(id, ImportPhase.WRITING), progress);
            } catch (ImportRunning e) {
                LockSupport.parkNanos(BETWEEN_TRIES.toNanos());
                if (Thread.interrupted()) {
                    throw e;
                }
            }
        }
    }
}
