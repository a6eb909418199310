package io.liantu.intake;

import io.liantu.enterprise.EnterpriseId;
import io.liantu.intake.identity.EnterpriseRecords;
import io.liantu.intake.identity.IdentitySettings;
import io.liantu.intake.identity.LikelyPair;
import io.liantu.intake.identity.Merge;
import io.liantu.intake.identity.Merges;
import io.liantu.intake.identity.PairDecided;
import io.liantu.intake.identity.PairState;
import io.liantu.intake.identity.ReviewQueue;
import io.liantu.intake.identity.SearchReport;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.springframework.stereotype.Service;

/**
 * Answers who is who among enterprises 企业: which records mean the same one? Those that do for certain are merged, those
 * that may wait in a queue for somebody to confirm or reject. What was rejected, or merged and undone, is never merged
 * nor suggested again.
 */
@Service
public class WhoIsWho {

    private final IdentitySearch search;
    private final EnterpriseRecords records;
    private final ReviewQueue queue;
    private final Merges merges;
    private final Newcomers newcomers;
    private final ImportTurn turn;
    private final RetriedTransaction transaction;
    private final IdentitySettings settings;

    WhoIsWho(
            IdentitySearch search,
            EnterpriseRecords records,
            ReviewQueue queue,
            Merges merges,
            Newcomers newcomers,
            ImportTurn turn,
            RetriedTransaction transaction,
            IdentitySettings settings) {
        this.search = search;
        this.records = records;
        this.queue = queue;
        this.merges = merges;
        this.newcomers = newcomers;
        this.turn = turn;
        this.transaction = transaction;
        this.settings = settings;
    }

    /**
     * Compares enterprises that nobody compared yet with all others; an import calls it while it has the turn. Each one
     * costs an index lookup and a few comparisons, whatever the size of the graph. After {@code liantu.identity.within} it
     * stops between two batches; those that are left are compared after the next import, or by {@link #searchAll}.
     *
     * @param stay says before each batch that the turn is still needed
     */
    SearchReport searchNewcomers(Runnable stay) {
        long deadline = deadline();
        var report = SearchReport.NOTHING;
        search.prepare(deadline);
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
    public SearchReport searchAll() {
        var id = ImportId.next();
        return turn.now(id, () -> compareAll(() -> turn.keep(id), soFar -> {}));
    }

    /**
     * The same, once no import writes.
     *
     * @param progress hears from its beginning on what it came to so far
     */
    SearchReport searchAll(Consumer<SearchReport> progress) {
        var id = ImportId.next();
        return turn.afterOthers(id, () -> compareAll(() -> turn.keep(id), progress));
    }

    long countEnterprises() {
        return records.count();
    }

    private SearchReport compareAll(Runnable stay, Consumer<SearchReport> progress) {
        var report = SearchReport.NOTHING;
        progress.accept(report);
        search.prepare(Long.MAX_VALUE);
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

    /**
     * The pairs in a state, the likest first.
     *
     * @param skip how many to pass over, at least 0
     * @param limit how many to list at most
     */
    public List<LikelyPair> listPairs(PairState state, int skip, int limit) {
        return queue.list(state, skip, limit);
    }

    /** How many pairs wait to be looked at. */
    public long countOpen() {
        return queue.countOpen();
    }

    /**
     * One pair.
     *
     * @throws io.liantu.intake.identity.UnknownPair when there is none
     */
    public LikelyPair getPair(String id) {
        return queue.getById(id);
    }

    /** The merges, the latest first. */
    public List<Merge> listMerges(int skip, int limit) {
        return merges.list(skip, limit);
    }

    /**
     * Somebody says that the two are the same: they are merged into the one with a credit code, else the one with more
     * links, which is then searched again, having more names.
     *
     * @throws io.liantu.intake.identity.UnknownPair when there is no such pair
     * @throws PairDecided when it was decided before
     * @throws ImportRunning while an import writes
     */
    public LikelyPair confirm(String id) {
        return inTurn(() -> merge(id));
    }

    private LikelyPair merge(String id) {
        var pair = open(id);
        var kept = KeptSide.of(pair);
        var absorbed = kept.equals(pair.one()) ? pair.other() : pair.one();
        transaction.execute(() -> {
            decide(id, PairState.CONFIRMED);
            if (!merges.merge(absorbed.id(), kept.id(), pair.likeness(), pair.reasons(), IdentitySearch.now())) {
                throw new PairDecided(id);
            }
            return id;
        });
        search.search(List.of(kept.id()), deadline());
        return queue.getById(id);
    }

    /**
     * Somebody says that the two are not the same.
     *
     * @throws io.liantu.intake.identity.UnknownPair when there is no such pair
     * @throws PairDecided when it was decided before
     */
    public LikelyPair reject(String id) {
        open(id);
        transaction.execute(() -> {
            decide(id, PairState.REJECTED);
            return id;
        });
        return queue.getById(id);
    }

    /**
     * Makes two enterprises of a merged one again, with their names and links as they were before; what was written since
     * about links that both had is lost. The two count as rejected from now on.
     *
     * @param merged the record that had been merged into another
     * @throws io.liantu.intake.identity.UnknownMerge when it is not merged
     * @throws io.liantu.intake.identity.MergedSince when later merges have to be undone first
     * @throws ImportRunning while an import writes
     */
    public void undo(EnterpriseId merged) {
        inTurn(() -> transaction.execute(() -> {
            var kept = merges.undo(merged.value());
            queue.reject(merged.value(), kept, IdentitySearch.now());
            return kept;
        }));
    }

    /** What is merged while an import writes could lose links that it writes. */
    private <T> T inTurn(Supplier<T> work) {
        return turn.now(ImportId.next(), work);
    }

    private void decide(String id, PairState state) {
        if (!queue.decide(id, state, IdentitySearch.now())) {
            throw new PairDecided(id);
        }
    }

    private LikelyPair open(String id) {
        var pair = queue.getById(id);
        if (pair.state() != PairState.OPEN) {
            throw new PairDecided(id);
        }
        return pair;
    }

    private long deadline() {
        return System.nanoTime() + settings.within().toNanos();
    }
}
