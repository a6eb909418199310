package io.liantu.intake;

import io.liantu.intake.format.HeaderMapping;
import io.liantu.intake.table.UnusableSource;
import io.liantu.shared.DomainProblem;
import io.liantu.shared.Explanation;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
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
    private final HeaderMappings mappings;

    Importing(Intake intake, ImportRecords records, ImportReports reports, HeaderMappings mappings) {
        this.mappings = mappings;
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
        if (!Files.isReadable(path)) {
            throw UnusableSource.absent(path);
        }
        return begin(ImportId.next(), path, mapping);
    }

    ImportId begin(ImportId id, Path path, String mapping) {
        mappingOf(mapping);
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
        var found = get(id);
        records.enter(id, ImportPhase.CHECKING);
        return failing(id, () -> {
            var path = Path.of(found.path());
            var mapping = mappingOf(found.mapping());
            records.rememberCheckedContent(id, Fingerprint.of(path, mapping));
            var report = intake.check(path, mapping, progress);
            reports.keep(id, ImportPhase.CHECKED, report);
            records.enter(id, ImportPhase.CHECKED);
            return report;
        });
    }

    /**
     * Writes, as soon as no other import does. An interrupted import goes on where it was. Its report counts what became
     * of all rows as if nothing had happened; it lists the changes only of those that were not written before, and looks
     * for issues anew, by what the graph holds by then.
     *
     * @throws UnknownImport when there is none of this id
     * @throws ContentChanged when its content is another one than what was checked, or written in part
     * @throws DomainProblem when nothing can be read from its path at all
     */
    public IntakeReport write(ImportId id, IntakeProgress progress) {
        var found = get(id);
        var path = Path.of(found.path());
        return failing(id, () -> {
            refuseOtherContent(id, path, mappingOf(found.mapping()));
            records.enter(id, ImportPhase.WAITING);
            var report = inTurn(found, progress);
            reports.keep(id, ImportPhase.DONE, report);
            records.enter(id, ImportPhase.DONE);
            return report;
        });
    }

    /** Drops an import of which nothing is written; what was handed in is removed. */
    public void drop(ImportId id) {
        records.enter(id, ImportPhase.DISCARDED);
        reports.forgetUpload(id);
    }

    void readWith(ImportId id, String mapping) {
        mappingOf(mapping);
        records.readWith(id, mapping);
        records.enter(id, ImportPhase.CHECKING);
    }

    /**
     * The import of an id.
     *
     * @throws UnknownImport when there is none
     */
    public Import get(ImportId id) {
        return records.find(id).orElseThrow(() -> new UnknownImport(id));
    }

    /** Writing, an import looks after its turn with each batch; one that comes meanwhile tries again. */
    private IntakeReport inTurn(Import found, IntakeProgress progress) {
        var id = found.id();
        var path = Path.of(found.path());
        var mapping = mappingOf(found.mapping());
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

    HeaderMapping mappingOf(String name) {
        return name.isEmpty() ? HeaderMapping.NONE : mappings.get(name);
    }

    private void refuseOtherContent(ImportId id, Path path, HeaderMapping mapping) {
        var fingerprint = Fingerprint.of(path, mapping);
        if (get(id).expectedContent()
                .filter(expected -> !expected.equals(fingerprint))
                .isPresent()) {
            throw new ContentChanged(path);
        }
        records.rememberContent(id, fingerprint);
    }

    private static Explanation reason(RuntimeException failure) {
        return failure instanceof DomainProblem problem
                ? new Explanation("problem." + problem.key() + ".detail", problem.arguments())
                : Explanation.of("intake.failed", failure.toString());
    }

    private IntakeReport failing(ImportId id, Supplier<IntakeReport> work) {
        try {
            return work.get();
        } catch (RuntimeException e) {
            records.fail(id, reason(e));
            throw e;
        }
    }
}
