package io.liantu.intake;

import io.liantu.intake.identity.EnterpriseRecords;
import io.liantu.intake.identity.IdentitySettings;
import io.liantu.intake.identity.SearchReport;
import java.util.function.Consumer;
import org.springframework.stereotype.Service;

/**
 * Compares enterprises 企业 with all others, to find out which records mean the same one. Those that do for certain are
 * merged, those that may are put into the queue of {@link WhoIsWho}.
 */
@Service
public class Comparing {

    private final IdentitySearch search;
    private final EnterpriseRecords records;
    private final Newcomers newcomers;
    private final ImportTurn turn;
    private final IdentitySettings settings;

    Comparing(
            IdentitySearch search,
            EnterpriseRecords records,
            Newcomers newcomers,
            ImportTurn turn,
            IdentitySettings settings) {
        this.search = search;
        this.records = records;
        this.newcomers = newcomers;
        this.turn = turn;
        this.settings = settings;
    }

    /**
     * Compares enterprises that nobody compared yet with all others; an import calls it while it has the turn. Each one
     * costs an index lookup and a few comparisons, whatever the size of the graph. After {@code liantu.identity.within} it
     * stops between two batches; those that are left are compared after the next import, or by {@link #compareAll}.
     *
     * @param stay says before each batch that the turn is still needed
     */
    SearchReport compareNewcomers(Runnable stay) {
        long deadline = System.nanoTime() + settings.within().toNanos();
        var report = SearchReport.NOTHING;
        search.prepare(deadline, stay);
        var ids = newcomers.next(settings.batch());
        while (!ids.isEmpty() && System.nanoTime() < deadline) {
            stay.run();
            report = report.plus(search.search(ids, Long.MAX_VALUE));
            newcomers.compared(ids);
            ids = newcomers.next(settings.batch());
        }
        return report.plus(new SearchReport(0, 0, 0, newcomers.count()));
    }

    /**
     * Compares every enterprise with all others, batch by batch and without a limit of time.
     *
     * @throws ImportRunning while an import writes
     */
    public SearchReport compareAll() {
        var id = ImportId.next();
        return turn.now(id, () -> all(() -> turn.keep(id), soFar -> {}));
    }

    /**
     * The same, once no import writes.
     *
     * @param progress hears from its beginning on what it came to so far
     */
    SearchReport compareAll(Consumer<SearchReport> progress) {
        var id = ImportId.next();
        return turn.afterOthers(id, () -> all(() -> turn.keep(id), progress));
    }

    /** How many enterprises there are to compare. */
    long count() {
        return records.count();
    }

    private SearchReport all(Runnable stay, Consumer<SearchReport> progress) {
        var report = SearchReport.NOTHING;
        progress.accept(report);
        search.prepare(Long.MAX_VALUE, stay);
        var ids = records.listAfter("", settings.batch());
        while (!ids.isEmpty()) {
            stay.run();
            report = report.plus(search.search(ids, Long.MAX_VALUE));
            newcomers.compared(ids);
            progress.accept(report);
            ids = records.listAfter(ids.get(ids.size() - 1), settings.batch());
        }
        return report;
    }
}
