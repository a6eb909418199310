package io.liantu.intake;

import io.liantu.intake.table.BrokenTable;
import io.liantu.intake.table.Table;
import io.liantu.intake.table.TableRow;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
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
        var header = rows.hasNext() ? header(rows.next(), found) : Optional.<Header>empty();
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

    private Optional<Header> header(TableRow first, SheetIssues found) {
        var header = Header.of(steps.sheet(), first, found);
        var missing = header.missing(steps.sheet());
        missing.forEach(column ->
                found.error(IssueKind.MISSING_COLUMN, first.line(), column.name(), column.chinese(), List.of()));
        return missing.isEmpty() ? Optional.of(header) : Optional.empty();
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
