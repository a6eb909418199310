package io.liantu.intake;

import io.liantu.intake.bulk.Staging;
import io.liantu.intake.format.ExchangeSheet;
import io.liantu.intake.format.HeaderMapping;
import io.liantu.intake.table.Table;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * The tables of one source on their way into the files of the offline importer, each sheet after those that it may refer
 * to. Tables of relationships only look names up, so they go side by side where the source allows it.
 */
final class BulkImport {

    private record Recognised(ExchangeSheet sheet, Table table, BulkTable bulk) {}

    private final Staging staging;
    private final int threads;
    private final List<Table> unknown = new ArrayList<>();
    private final List<Recognised> recognised = new ArrayList<>();

    /** @param threads how many tables may be read at the same time */
    BulkImport(List<Table> tables, HeaderMapping mapping, Staging staging, int threads, IntakeProgress progress) {
        this.staging = staging;
        this.threads = threads;
        var joined = new JoinedProgress(progress);
        for (var table : tables) {
            ExchangeSheet.recognise(table.name(), mapping)
                    .ifPresentOrElse(
                            sheet -> recognised.add(new Recognised(
                                    sheet,
                                    table,
                                    new BulkTable(
                                            sheet, table, mapping, Staging.isRelation(sheet) ? joined : progress))),
                            () -> unknown.add(table));
        }
        recognised.sort(Comparator.comparing(Recognised::sheet));
    }

    /** Lays out what is plainly in order. */
    void stage() {
        var pool = Executors.newFixedThreadPool(threads);
        try {
            stage(pool);
        } finally {
            pool.shutdownNow();
        }
    }

    /** What the ordinary import has to look at: every table, with the rows that were left alone. */
    List<Table> rest() {
        var rest = new ArrayList<>(unknown);
        recognised.forEach(table -> rest.add(table.bulk().rest()));
        return rest;
    }

    /** What became of the tables in all. */
    IntakeReport with(IntakeReport rest) {
        var sheets = new ArrayList<SheetReport>();
        for (int i = 0; i < recognised.size(); i++) {
            sheets.add(recognised.get(i).bulk().with(rest.sheets().get(i)));
        }
        return new IntakeReport(
                sheets,
                rest.issues(),
                rest.issueCounts(),
                rest.changes(),
                rest.changeCount(),
                rest.identities(),
                rest.severities());
    }

    private void stage(ExecutorService pool) {
        Set<ExchangeSheet> begun = EnumSet.noneOf(ExchangeSheet.class);
        var running = new ArrayList<Future<?>>();
        for (var table : recognised) {
            boolean isFirst = begun.add(table.sheet());
            if (Staging.isRelation(table.sheet())) {
                running.add(pool.submit(() -> stage(table, isFirst)));
            } else {
                await(running);
                stage(table, isFirst);
            }
        }
        await(running);
    }

    /**
     * Where rows refer to others of their sheet, the ordinary import takes what an earlier table says without knowing
     * a later one. To do the same, the later one is left to it. So are all inputs of products, which are few: whether
     * they close a cycle shows among all of them.
     */
    private void stage(Recognised table, boolean isFirst) {
        boolean refersToItself = table.sheet().columns().stream().anyMatch(table.sheet()::refersToItself);
        try {
            table.bulk().stage(staging, table.sheet() == ExchangeSheet.PRODUCT_INPUTS || (refersToItself && !isFirst));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void await(List<Future<?>> running) {
        try {
            for (var table : running) {
                table.get();
            }
            running.clear();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
    }
}
