package io.liantu.intake;

import io.liantu.intake.bulk.Given;
import io.liantu.intake.bulk.StagedTable;
import io.liantu.intake.bulk.Staging;
import io.liantu.intake.format.ExchangeSheet;
import io.liantu.intake.format.HeaderMapping;
import io.liantu.intake.table.BrokenTable;
import io.liantu.intake.table.Table;
import io.liantu.intake.table.TableRow;
import java.io.IOException;
import java.util.BitSet;
import java.util.Iterator;

/**
 * One table of a bulk load. Rows are read by the same rules as ever; those that anything can be said about are left to
 * the ordinary import, which says it.
 */
final class BulkTable {

    private static final int ROWS_BETWEEN = 16_384;

    private final ExchangeSheet sheet;
    private final Table table;
    private final HeaderMapping mapping;
    private final IntakeProgress progress;
    private final IssueLog log = new IssueLog(0);
    private final SheetIssues issues = new SheetIssues("", log);
    private final BitSet left = new BitSet();
    private long read;
    private long taken;
    private boolean broken;

    BulkTable(ExchangeSheet sheet, Table table, HeaderMapping mapping, IntakeProgress progress) {
        this.mapping = mapping;
        this.sheet = sheet;
        this.table = table;
        this.progress = progress;
    }

    /** @param leaveAll whether to look at its names only */
    void stage(Staging staging, boolean leaveAll) throws IOException {
        try (var rows = table.rows()) {
            stage(rows.iterator(), staging, leaveAll);
        } catch (BrokenTable e) {
            broken = true;
        }
    }

    /** What is left to the ordinary import: at least the header, of which there may be something to say. */
    Table rest() {
        return new RestOfTable(table, left, broken);
    }

    /** What became of the table in all. */
    SheetReport with(SheetReport rest) {
        long rowsAgain = rest.read() - (read - taken);
        var tally = rest.tally().plus(new Tally(taken - rowsAgain, 0, 0));
        return new SheetReport(rest.sheet(), rest.place(), read, tally);
    }

    private void stage(Iterator<TableRow> rows, Staging staging, boolean leaveAll) throws IOException {
        // What stands down to the header is left to the ordinary import: there may be something to say of it.
        var header = HeaderSearch.in(sheet, new NotedRows(rows, row -> left.set(lineOf(row))), mapping, issues);
        if (header.isPresent()) {
            try (var staged = staging.begin(sheet, header.get().columns())) {
                take(rows, new RowReader(header.get(), issues), staged, leaveAll);
                linkAll(header.get(), staged);
                left.or(staged.repeatedLines());
            }
        }
    }

    private void take(Iterator<TableRow> rows, RowReader reader, StagedTable staged, boolean leaveAll)
            throws IOException {
        try {
            while (rows.hasNext()) {
                var row = rows.next();
                if (!reader.isRow(row)) {
                    continue;
                }
                take(row, reader, staged, leaveAll);
                if (++read % ROWS_BETWEEN == 0) {
                    progress.advanced(sheet.title(), read);
                }
            }
        } catch (BrokenTable e) {
            broken = true;
        }
        progress.advanced(sheet.title(), read);
    }

    private void take(TableRow written, RowReader reader, StagedTable staged, boolean leaveAll) throws IOException {
        long before = log.count();
        var row = reader.read(written);
        if (row.isEmpty()) {
            left.set(lineOf(written));
        } else if (leaveAll || log.count() > before) {
            staged.leave(given(row.get()));
            left.set(lineOf(written));
        } else if (staged.take(lineOf(written), given(row.get()))) {
            taken++;
        } else {
            left.set(lineOf(written));
        }
    }

    /** Rows of a sheet may refer to each other, so this takes a second look. */
    private void linkAll(Header header, StagedTable staged) throws IOException {
        if (taken == 0 || header.columns().stream().noneMatch(sheet::refersToItself)) {
            return;
        }
        var reader = new RowReader(header, SheetIssues.ignored());
        try (var rows = table.rows()) {
            for (var written : (Iterable<TableRow>) rows::iterator) {
                if (!left.get(lineOf(written))) {
                    link(written, reader, staged);
                }
            }
        } catch (BrokenTable e) {
            broken = true;
        }
    }

    private void link(TableRow written, RowReader reader, StagedTable staged) throws IOException {
        var row = reader.read(written);
        if (row.isPresent() && !staged.link(given(row.get()))) {
            left.set(lineOf(written));
        }
    }

    private static Given given(Row row) {
        return column -> row.find(column).orElse(null);
    }

    private static int lineOf(TableRow row) {
        return Math.toIntExact(row.line());
    }
}
