package io.liantu.intake;

import io.liantu.intake.table.BrokenTable;
import io.liantu.intake.table.Table;
import io.liantu.intake.table.TableRow;
import java.util.Iterator;
import java.util.List;

/** Takes one table batch by batch through its steps, and goes on where an interrupted import left off. */
final class SheetImport {

    /** What is done with the rows of one pass. */
    private interface Pass {

        /** Counts up. */
        void batch(Batch batch, Mark mark, boolean written);
    }

    private static final int FIRST = 1;
    private static final int SECOND = 2;

    private final Table table;
    private final SheetSteps steps;
    private final SheetIssues issues;
    private final ImportWork work;
    private final SheetColumns columns;
    private final RowOutcomes outcomes;
    private long read;
    private Tally tally;

    SheetImport(Table table, SheetSteps steps, SheetIssues issues, ImportWork work) {
        this.table = table;
        this.steps = steps;
        this.issues = issues;
        this.work = work;
        this.columns = SheetColumns.of(steps.sheet());
        this.outcomes = new RowOutcomes(steps.needSecondPass());
        this.tally = recalled(work.ledger().effect(table.place()));
    }

    /** What was told to nobody when an earlier try wrote it still counts. */
    private Tally recalled(Effect earlier) {
        outcomes.remember(earlier);
        work.changes().addEarlier(earlier.changes());
        issues.addUnkept(Severity.NOTICE, IssueKind.OUTWEIGHED, earlier.outweighed());
        return earlier.tally();
    }

    SheetReport run() {
        try (var repeats = new Repeats(table, columns, work.mapping(), issues);
                var behind = new WriteBehind()) {
            pass(FIRST, issues, (batch, mark, written) -> first(batch, mark, written, repeats, behind));
            behind.settle();
            repeats.report();
        }
        if (steps.needSecondPass() && tally.sum() > 0) {
            pass(SECOND, SheetIssues.ignored(), this::second);
        }
        return new SheetReport(steps.sheet().title(), table.place(), read, tally);
    }

    private void pass(int number, SheetIssues found, Pass pass) {
        try (var rows = table.rows()) {
            pass(number, rows.iterator(), found, pass);
        } catch (BrokenTable e) {
            found.breaks(e);
        }
    }

    private void pass(int number, Iterator<TableRow> rows, SheetIssues found, Pass pass) {
        var header = HeaderSearch.in(steps.sheet(), rows, work.mapping(), found);
        if (header.isEmpty()) {
            return;
        }
        var reader = new RowReader(header.get(), found);
        long written = work.ledger().rows(table.place(), number);
        long reached = 0;
        while (true) {
            var batch = Batch.next(rows, reader, size(written - reached), found);
            if (batch.isEmpty()) {
                return;
            }
            reached += batch.read();
            pass.batch(batch, new Mark(table.place(), number, reached), reached <= written);
        }
    }

    /** A batch ends where the ledger ends, so that none is written in part. */
    private int size(long toReplay) {
        return toReplay > 0 ? (int) Math.min(toReplay, work.batchRows()) : work.batchRows();
    }

    private void first(Batch batch, Mark mark, boolean written, Repeats repeats, WriteBehind behind) {
        if (steps.lookBack()) {
            behind.settle();
        }
        var rows = steps.acceptable(batch.rows());
        repeats.note(rows);
        if (written || rows.isEmpty()) {
            behind.settle();
            work.destination().stay();
            advanced(mark);
        } else {
            behind.take(work.destination().ready(columns, rows, mark, outcomes::first), taken -> added(taken, mark));
        }
    }

    private void added(List<Taken> taken, Mark mark) {
        tally = tally.plus(outcomes.first(taken).tally());
        outcomes.remember(taken);
        tell(taken);
        advanced(mark);
    }

    private void advanced(Mark mark) {
        read = mark.rows();
        work.progress().advanced(steps.sheet().title(), read);
    }

    private void second(Batch batch, Mark mark, boolean written) {
        var taken = batch.rows().stream().filter(outcomes::isTaken).toList();
        var rows = steps.linking(taken);
        if (written || rows.isEmpty()) {
            work.destination().stay();
        } else {
            var linked = work.destination().take(columns, rows, mark, outcomes::second);
            tally = tally.plus(outcomes.second(linked).tally());
            tell(linked);
        }
    }

    private void tell(List<Taken> taken) {
        for (var row : taken) {
            if (!outcomes.isAdded(row)) {
                work.changes().add(table.place(), columns.keyOf(row.row()), row);
            }
            row.outweighed()
                    .forEach(value -> issues.notice(
                            IssueKind.OUTWEIGHED,
                            row.row().line(),
                            value.column(),
                            value.value(),
                            List.of(value.standing())));
        }
    }
}
