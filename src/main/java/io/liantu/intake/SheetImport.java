package io.liantu.intake;

import io.liantu.intake.format.HeaderMapping;
import io.liantu.intake.table.BrokenTable;
import io.liantu.intake.table.Table;
import io.liantu.intake.table.TableRow;
import java.util.Iterator;
import java.util.function.Function;

/** Takes one table batch by batch through its steps. */
final class SheetImport {

    private final Table table;
    private final SheetSteps steps;
    private final SheetIssues issues;
    private final IntakeProgress progress;
    private final int batchRows;
    private long read;
    private long accepted;

    SheetImport(Table table, SheetSteps steps, SheetIssues issues, IntakeProgress progress, int batchRows) {
        this.table = table;
        this.steps = steps;
        this.issues = issues;
        this.progress = progress;
        this.batchRows = batchRows;
    }

    SheetReport run() {
        var gained = pass(issues, this::write);
        if (steps.needSecondPass() && accepted > 0) {
            gained = gained.plus(pass(SheetIssues.ignored(), this::link));
        }
        return new SheetReport(steps.sheet().title(), table.place(), read, accepted, gained);
    }

    private GraphGain pass(SheetIssues found, Function<Batch, GraphGain> step) {
        try (var rows = table.rows()) {
            return pass(rows.iterator(), found, step);
        } catch (BrokenTable e) {
            found.breaks(e);
            return GraphGain.NONE;
        }
    }

    private GraphGain pass(Iterator<TableRow> rows, SheetIssues found, Function<Batch, GraphGain> step) {
        var header = HeaderSearch.in(steps.sheet(), rows, HeaderMapping.NONE, found);
        var gained = GraphGain.NONE;
        if (header.isPresent()) {
            var reader = new RowReader(header.get(), found);
            var batch = Batch.next(rows, reader, batchRows, found);
            while (!batch.isEmpty()) {
                gained = gained.plus(step.apply(batch));
                batch = Batch.next(rows, reader, batchRows, found);
            }
        }
        return gained;
    }

    private GraphGain write(Batch batch) {
        var gained = steps.write(batch.rows());
        read += batch.read();
        accepted +=
                batch.rows().stream().filter(row -> !issues.refuses(row.line())).count();
        progress.advanced(steps.sheet().title(), read);
        return gained;
    }

    private GraphGain link(Batch batch) {
        var taken =
                batch.rows().stream().filter(row -> !issues.refuses(row.line())).toList();
        return steps.link(taken);
    }
}
