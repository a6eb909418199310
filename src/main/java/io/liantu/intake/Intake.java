package io.liantu.intake;

import io.liantu.intake.table.Table;
import io.liantu.intake.table.TableSource;
import io.liantu.intake.table.UnusableSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import org.springframework.stereotype.Service;

/** Brings what people have in the exchange format into the graph; the same again changes nothing. */
@Service
public class Intake {

    private final GraphNames graphNames;
    private final KnownThings known;
    private final IntoGraph.Factory graph;
    private final ImportTurn turn;
    private final IntakeSettings settings;

    Intake(
            GraphNames graphNames,
            KnownThings known,
            IntoGraph.Factory graph,
            ImportTurn turn,
            IntakeSettings settings) {
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
        return from(path, tables -> check(tables, progress));
    }

    /**
     * Imports a folder, a zip, a workbook or a single file, batch by batch.
     *
     * @throws ImportRunning when another import is writing
     * @throws io.liantu.shared.DomainProblem when nothing can be read from the path at all
     */
    public IntakeReport write(Path path, IntakeProgress progress) {
        return write(ImportId.next(), path, () -> {}, progress);
    }

    /** @param begins hears that the import has the turn to write */
    IntakeReport write(ImportId id, Path path, Runnable begins, IntakeProgress progress) {
        return from(
                path,
                tables -> turn.now(id, () -> {
                    begins.run();
                    return write(id, tables, progress);
                }));
    }

    /** Writes tables, after any other import is done. */
    IntakeReport load(List<Table> tables) {
        var id = ImportId.next();
        return turn.afterOthers(id, () -> write(id, tables, IntakeProgress.SILENT));
    }

    private IntakeReport from(Path path, Function<List<Table>, IntakeReport> reading) {
        try (var source = TableSource.open(path, settings.archiveLimits())) {
            if (!ImportRun.recognisesAny(source.tables())) {
                throw UnusableSource.unrecognised(path.getFileName());
            }
            return reading.apply(source.tables());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private IntakeReport check(List<Table> tables, IntakeProgress progress) {
        try (var names = new Names(graphNames, settings.suggestedIssues())) {
            return run(tables, names, new Nowhere(known, names), Ledger.NEW, progress);
        }
    }

    private IntakeReport write(ImportId id, List<Table> tables, IntakeProgress progress) {
        try (var names = new Names(graphNames, settings.suggestedIssues())) {
            return run(tables, names, graph.of(id), graph.ledger(id), progress);
        }
    }

    private IntakeReport run(
            List<Table> tables, Names names, Destination destination, Ledger ledger, IntakeProgress progress) {
        var log = new IssueLog(settings.keptIssues());
        var changes = new ChangeLog(settings.keptChanges());
        var work = new ImportWork(destination, ledger, changes, progress, settings.batchRows());
        var sheets = new ImportRun(log, names, work).run(tables);
        return new IntakeReport(sheets, log.kept(), log.counts(), changes.kept(), changes.count());
    }
}
