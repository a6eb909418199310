package io.liantu.intake;

import io.liantu.intake.format.HeaderMapping;
import io.liantu.shared.DomainProblem;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Service;

/**
 * Imports that go on in the background: each is checked as soon as it is received, and written once somebody confirms
 * it. One that the end of its process interrupts can be resumed by any other.
 */
@Service
public class Imports implements DisposableBean {

    private static final Logger log = LoggerFactory.getLogger(Imports.class);

    private static final int SHOWN = 50;
    private static final int THREADS = 2;

    private final Importing importing;
    private final ImportRecords records;
    private final ImportReports reports;
    private final ExecutorService background = Executors.newFixedThreadPool(THREADS, task -> {
        var thread = new Thread(task, "import");
        thread.setDaemon(true);
        return thread;
    });
    private final Map<ImportId, Long> advanced = new ConcurrentHashMap<>();

    Imports(Importing importing, ImportRecords records, ImportReports reports) {
        this.importing = importing;
        this.records = records;
        this.reports = reports;
    }

    /**
     * Takes in a file and begins to find out what it would do.
     *
     * @param name its name as the sender calls it, of which only the last part counts
     * @param mapping the name of the mapping of headers to read it with, empty for none
     */
    public Import receive(String name, InputStream content, String mapping) {
        importing.mappingOf(mapping);
        var id = ImportId.next();
        var file = reports.keepUpload(id, SafeName.of(name), content);
        importing.begin(id, file, mapping);
        later(id, () -> importing.check(id, progress(id)));
        return get(id);
    }

    /**
     * Finds out anew what a checked import would do, when it is read with a mapping of headers.
     *
     * @param mapping its name, empty for none
     * @throws NotInThatPhase when it is not checked, or could not be read for another reason
     */
    public Import readWith(ImportId id, String mapping) {
        var found = get(id);
        if (!found.phase().mayBeReadAnew() || found.rows() > 0) {
            throw new NotInThatPhase(found);
        }
        importing.readWith(id, mapping);
        later(id, () -> importing.check(id, progress(id)));
        return get(id);
    }

    /**
     * Lets a checked import be written.
     *
     * @throws NotInThatPhase when it is not checked, or written already
     */
    public Import confirm(ImportId id) {
        var found = get(id);
        if (!found.phase().mayBeConfirmed()) {
            throw new NotInThatPhase(found);
        }
        return write(id);
    }

    /**
     * Lets an interrupted import go on where it was.
     *
     * @throws NotInThatPhase when it is not interrupted, or was before it wrote anything
     */
    public Import resume(ImportId id) {
        return write(getToResume(id).id());
    }

    /**
     * Drops an import of which nothing is written yet.
     *
     * @throws NotInThatPhase when something is
     */
    public Import discard(ImportId id) {
        var found = get(id);
        if (!found.phase().mayBeConfirmed()) {
            throw new NotInThatPhase(found);
        }
        importing.drop(id);
        return get(id);
    }

    /**
     * The import of an id.
     *
     * @throws UnknownImport when there is none
     */
    public Import get(ImportId id) {
        return importing.get(id);
    }

    /** The latest imports, the last one first. */
    public List<Import> list() {
        return records.latest(SHOWN);
    }

    /**
     * The import of an id, which somebody wants to resume.
     *
     * @throws UnknownImport when there is none
     * @throws NotInThatPhase when it is not interrupted, or was before it wrote anything
     */
    public Import getToResume(ImportId id) {
        var found = get(id);
        if (!found.mayBeResumed()) {
            throw new NotInThatPhase(found);
        }
        return found;
    }

    /**
     * The latest import that can be resumed.
     *
     * @throws NothingToResume when there is none
     */
    public Import latestToResume() {
        return list().stream().filter(Import::mayBeResumed).findFirst().orElseThrow(NothingToResume::new);
    }

    /** What an import did, else what it would do; empty before that is known, and where another machine knows it. */
    public Optional<IntakeReport> findReport(ImportId id) {
        return reports.find(id);
    }

    /** What unknown headers and tables of an import may mean; nothing before it is checked. */
    public HeaderMapping offeredMapping(ImportId id) {
        var found = get(id);
        return findReport(id)
                .map(report -> OfferedMapping.of(found.name(), report))
                .orElse(HeaderMapping.NONE);
    }

    /** The rows that an import of this process has read in its present phase. */
    public long rowsRead(ImportId id) {
        return advanced.getOrDefault(id, 0L);
    }

    @Override
    public void destroy() {
        background.shutdownNow();
    }

    private Import write(ImportId id) {
        records.enter(id, ImportPhase.WAITING);
        later(id, () -> importing.write(id, progress(id)));
        return get(id);
    }

    private IntakeProgress progress(ImportId id) {
        var sheets = new ConcurrentHashMap<String, Long>();
        return (sheet, rows) -> {
            sheets.put(sheet, rows);
            advanced.put(id, sheets.values().stream().mapToLong(Long::longValue).sum());
        };
    }

    /** What goes wrong is in the record of the import; what nobody expects is told to the operator too. */
    private void later(ImportId id, Runnable work) {
        advanced.remove(id);
        background.execute(() -> {
            try {
                work.run();
            } catch (DomainProblem e) {
                log.info("Import {}: {}", id, e.getMessage());
            } catch (RuntimeException e) {
                log.warn("Import {} could not go on.", id, e);
            }
        });
    }
}
