package io.liantu.intake;

import io.liantu.intake.format.HeaderMapping;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.springframework.stereotype.Service;

/**
 * Imports that go on in the background: each is checked as soon as it is received, and written once somebody confirms
 * it. One that the end of its process interrupts can be resumed by any other.
 */
@Service
public class Imports {

    private static final int SHOWN = 50;

    private final Importing importing;
    private final ImportRecords records;
    private final ImportReports reports;
    private final ImportThreads threads;

    Imports(Importing importing, ImportRecords records, ImportReports reports, ImportThreads threads) {
        this.importing = importing;
        this.records = records;
        this.reports = reports;
        this.threads = threads;
    }

    /**
     * Takes in a file and begins to find out what it would do.
     *
     * @param name its name as the sender calls it, of which only the last part counts
     * @param mapping the name of the mapping of headers to read it with, empty for none
     */
    public Import receive(String name, InputStream sent, String mapping) {
        importing.refuseUnlessKnown(mapping);
        var id = ImportId.next();
        var file = reports.keepUpload(id, SafeName.of(name), sent);
        importing.begin(id, file, mapping);
        threads.check(id, progress -> importing.check(id, progress));
        return get(id);
    }

    /**
     * Finds out anew what a checked import would do, when it is read with a mapping of headers.
     *
     * @param mapping its name, empty for none
     * @throws NotInThatPhase when it is not checked, or could not be read for another reason
     */
    public Import readWith(ImportId id, String mapping) {
        importing.refuseUnlessKnown(mapping);
        records.takeToReadWith(id, Import::mayBeReadAnew, mapping);
        threads.check(id, progress -> importing.check(id, progress));
        return get(id);
    }

    /**
     * Lets a checked import be written.
     *
     * @throws NotInThatPhase when it is not checked, or written already
     */
    public Import confirm(ImportId id) {
        return write(id, Import::mayBeConfirmed);
    }

    /**
     * Lets an interrupted import go on where it was.
     *
     * @throws NotInThatPhase when it is not interrupted, or was before it wrote anything
     */
    public Import resume(ImportId id) {
        return write(id, Import::mayBeResumed);
    }

    /**
     * Drops an import of which nothing is written yet.
     *
     * @throws NotInThatPhase when something is
     */
    public Import discard(ImportId id) {
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
     * The latest import that can be resumed here, where its files are.
     *
     * @throws NothingToResume when there is none
     */
    public Import latestToResume() {
        return list().stream()
                .filter(found -> found.mayBeResumed() && Files.isReadable(Path.of(found.path())))
                .findFirst()
                .orElseThrow(NothingToResume::new);
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
        return threads.rowsRead(id);
    }

    private Import write(ImportId id, Predicate<Import> may) {
        records.take(id, may, ImportPhase.WAITING);
        threads.write(id, progress -> importing.writeTaken(id, progress));
        return get(id);
    }
}
