package io.liantu.intake;

import io.liantu.intake.table.Table;
import io.liantu.intake.table.TableSource;
import io.liantu.intake.table.UnusableSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import org.springframework.stereotype.Service;

/** Brings what people have in the exchange format into the graph; the same again changes nothing. */
@Service
public class Intake {

    private final GraphNames graphNames;
    private final GraphWriter graphWriter;
    private final ImportTurn turn;
    private final IntakeSettings settings;

    Intake(GraphNames graphNames, GraphWriter graphWriter, ImportTurn turn, IntakeSettings settings) {
        this.graphNames = graphNames;
        this.graphWriter = graphWriter;
        this.turn = turn;
        this.settings = settings;
    }

    /**
     * Reads a folder, a zip, a workbook or a single file.
     *
     * @param dryRun whether to find out everything and write nothing
     * @throws ImportRunning when it is to write while another import does
     * @throws io.liantu.shared.DomainProblem when nothing can be read from the path at all
     */
    public IntakeReport read(Path path, boolean dryRun, IntakeProgress progress) {
        try (var source = TableSource.open(path, settings.archiveLimits())) {
            if (!Import.recognisesAny(source.tables())) {
                throw UnusableSource.unrecognised(path.getFileName());
            }
            return dryRun ? read(source, true, progress) : turn.now(() -> read(source, false, progress));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes tables, after any other import is done. */
    IntakeReport load(List<Table> tables) {
        var source = new TableSource(tables, List.of(), () -> {});
        return turn.afterOthers(() -> read(source, false, IntakeProgress.SILENT));
    }

    private IntakeReport read(TableSource source, boolean dryRun, IntakeProgress progress) {
        var log = new IssueLog(settings.keptIssues());
        source.skipped()
                .forEach(file -> new SheetIssues(file, log).warning(IssueKind.SKIPPED_FILE, 0, "", file, List.of()));
        var names = new Names(graphNames, settings.suggestedIssues());
        var destination = dryRun ? new Destination.Nowhere(names) : graphWriter;
        var sheets = new Import(log, names, destination, progress, settings.batchRows()).run(source.tables());
        return new IntakeReport(dryRun, sheets, log.kept(), log.counts());
    }
}
