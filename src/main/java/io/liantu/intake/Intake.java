package io.liantu.intake;

import io.liantu.intake.format.HeaderMapping;
import io.liantu.intake.identity.SearchReport;
import io.liantu.intake.table.Table;
import io.liantu.intake.table.TableSource;
import io.liantu.intake.table.UnusableSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Brings what people have in the exchange format into the graph; the same again changes nothing. */
@Service
public class Intake {

    private final GraphNames graphNames;
    private final KnownThings known;
    private final IntoGraph.Factory graph;
    private final ImportTurn turn;
    private final Comparing comparing;
    private final IntakeSettings settings;

    Intake(
            GraphNames graphNames,
            KnownThings known,
            IntoGraph.Factory graph,
            ImportTurn turn,
            Comparing comparing,
            IntakeSettings settings) {
        this.comparing = comparing;
        this.graphNames = graphNames;
        this.known = known;
        this.graph = graph;
        this.turn = turn;
        this.settings = settings;
    }

    /**
     * Finds out what an import of a folder, a zip, a workbook or a single file would do, and writes nothing.
     *
     * @throws io.liantu.shared.DomainProblem when nothing can be read from the path at all
     */
    public IntakeReport check(Path path, IntakeProgress progress) {
        return check(path, HeaderMapping.NONE, Path.of(System.getProperty("java.io.tmpdir")), progress);
    }

    /**
     * Imports a folder, a zip, a workbook or a single file, batch by batch.
     *
     * @throws ImportRunning when another import is writing
     * @throws io.liantu.shared.DomainProblem when nothing can be read from the path at all
     */
    public IntakeReport write(Path path, IntakeProgress progress) {
        return write(ImportId.next(), path, HeaderMapping.NONE, () -> {}, progress);
    }

    /** @param folder keeps what would be written so far */
    IntakeReport check(Path path, HeaderMapping mapping, Path folder, IntakeProgress progress) {
        return from(path, mapping, source -> {
            try (var pretended = PretendedGraph.in(folder)) {
                return run(source, names(pretended), new Nowhere(known, pretended), Ledger.NEW, mapping, progress);
            }
        });
    }

    /** @param begins hears that the import has the turn to write */
    IntakeReport write(ImportId id, Path path, HeaderMapping mapping, Runnable begins, IntakeProgress progress) {
        return from(
                path,
                mapping,
                source -> turn.now(id, () -> {
                    begins.run();
                    return write(id, source, mapping, progress);
                }));
    }

    /** Writes tables, after any other import is done. */
    IntakeReport load(List<Table> tables) {
        return load(tables, HeaderMapping.NONE);
    }

    IntakeReport load(List<Table> tables, HeaderMapping mapping) {
        var id = ImportId.next();
        var source = new TableSource(tables, List.of(), () -> {});
        return turn.afterOthers(id, () -> write(id, source, mapping, IntakeProgress.SILENT));
    }

    /**
     * Does several loads in one turn, after any other import is done.
     *
     * @param work gets what writes tables; no two of them may have the same place
     */
    <T> T inOneTurn(Function<Function<List<Table>, IntakeReport>, T> work) {
        var id = ImportId.next();
        return turn.afterOthers(
                id,
                () -> work.apply(tables -> {
                    var source = new TableSource(tables, List.of(), () -> {});
                    return write(id, source, HeaderMapping.NONE, IntakeProgress.SILENT);
                }));
    }

    private IntakeReport from(Path path, HeaderMapping mapping, Function<TableSource, IntakeReport> reading) {
        try (var source = TableSource.open(path, settings.archiveLimits())) {
            if (!ImportRun.recognisesAny(source.tables(), mapping)) {
                throw UnusableSource.unrecognised(path.getFileName());
            }
            return reading.apply(source);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Names names(@Nullable PretendedGraph pretended) {
        return new Names(graphNames, pretended, settings.suggestedIssues());
    }

    private IntakeReport write(ImportId id, TableSource source, HeaderMapping mapping, IntakeProgress progress) {
        var report = run(source, names(null), graph.of(id), graph.ledger(id), mapping, progress);
        return report.with(comparing.compareNewcomers(() -> turn.keep(id)));
    }

    private IntakeReport run(
            TableSource source,
            Names names,
            Destination destination,
            Ledger ledger,
            HeaderMapping mapping,
            IntakeProgress progress) {
        var log = new IssueLog(settings.keptIssues());
        source.skipped()
                .forEach(file -> new SheetIssues(file, log).warning(IssueKind.SKIPPED_FILE, 0, "", file, List.of()));
        var changes = new ChangeLog(settings.keptChanges());
        var work = new ImportWork(destination, ledger, changes, mapping, progress, settings.batchRows());
        var sheets = new ImportRun(log, names, work).run(source.tables());
        return new IntakeReport(
                sheets,
                log.kept(),
                log.counts(),
                changes.kept(),
                changes.count(),
                SearchReport.NOTHING,
                log.severities());
    }
}
