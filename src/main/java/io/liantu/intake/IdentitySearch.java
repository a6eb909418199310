package io.liantu.intake;

import io.liantu.intake.identity.EnterpriseRecords;
import io.liantu.intake.identity.IdentitySettings;
import io.liantu.intake.identity.JudgedPair;
import io.liantu.intake.identity.Merges;
import io.liantu.intake.identity.PairFinder;
import io.liantu.intake.identity.ReviewQueue;
import io.liantu.intake.identity.SearchReport;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.stereotype.Component;

/** Searches in batches, merges what is certain, queues what is likely. Every merge is a transaction of its own. */
@Component
class IdentitySearch {

    private final PairFinder finder;
    private final EnterpriseRecords records;
    private final ReviewQueue queue;
    private final Merges merges;
    private final RetriedTransaction transaction;
    private final IdentitySettings settings;

    IdentitySearch(
            PairFinder finder,
            EnterpriseRecords records,
            ReviewQueue queue,
            Merges merges,
            RetriedTransaction transaction,
            IdentitySettings settings) {
        this.finder = finder;
        this.records = records;
        this.queue = queue;
        this.merges = merges;
        this.transaction = transaction;
        this.settings = settings;
    }

    /** Searches for these. One that another was merged into is searched again: it has more names now. */
    SearchReport search(Collection<String> ids, long deadline) {
        var waiting = new TreeSet<>(ids);
        var report = SearchReport.NOTHING;
        while (!waiting.isEmpty() && System.nanoTime() < deadline) {
            var batch = waiting.stream().limit(settings.batch()).toList();
            batch.forEach(waiting::remove);
            var again = new LinkedHashSet<String>();
            report = report.plus(settle(batch, again));
            waiting.addAll(again);
        }
        return report.plus(new SearchReport(0, 0, 0, waiting.size()));
    }

    /** Searches for one that has more names now, as long as an import would. */
    void searchAgain(String id) {
        search(List.of(id), System.nanoTime() + settings.within().toNanos());
    }

    /** Lets enterprises be found by what they are called now. */
    void renew(Collection<String> ids) {
        records.writeTokens(records.of(ids).values());
    }

    /**
     * Lets those be found that were in the graph before anybody searched.
     *
     * @param stay says before each batch that the turn is still needed
     */
    void prepare(long deadline, Runnable stay) {
        var after = "";
        while (System.nanoTime() < deadline) {
            var ids = records.listWithoutTokens(after, settings.batch());
            if (ids.isEmpty()) {
                return;
            }
            stay.run();
            renew(ids);
            after = ids.get(ids.size() - 1);
        }
    }

    private SearchReport settle(List<String> batch, Set<String> again) {
        var gone = new HashSet<String>();
        var likely = new LinkedHashSet<JudgedPair>();
        for (var pair : finder.pairsOf(batch)) {
            if (gone.contains(pair.one().id()) || gone.contains(pair.other().id())) {
                continue;
            }
            if (!pair.isCertain()) {
                likely.add(pair);
            } else if (merge(pair)) {
                gone.add(pair.absorbed());
                again.add(pair.kept());
            }
        }
        again.removeAll(gone);
        return new SearchReport(batch.size(), gone.size(), suggest(likely), 0);
    }

    private boolean merge(JudgedPair pair) {
        var verdict = pair.verdict();
        return transaction.execute(
                () -> merges.merge(pair.absorbed(), pair.kept(), verdict.likeness(), verdict.reasons(), now()));
    }

    private long suggest(Collection<JudgedPair> pairs) {
        return pairs.isEmpty() ? 0 : transaction.execute(() -> queue.suggest(pairs, now()));
    }

    static OffsetDateTime now() {
        return OffsetDateTime.now(ZoneOffset.UTC);
    }
}
