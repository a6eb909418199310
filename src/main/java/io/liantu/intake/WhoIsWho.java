package io.liantu.intake;

import io.liantu.enterprise.EnterpriseId;
import io.liantu.intake.identity.LikelyPair;
import io.liantu.intake.identity.Merge;
import io.liantu.intake.identity.Merges;
import io.liantu.intake.identity.PairDecided;
import io.liantu.intake.identity.PairState;
import io.liantu.intake.identity.ReviewQueue;
import java.util.List;
import java.util.function.Supplier;
import org.springframework.stereotype.Service;

/**
 * Answers who is who among enterprises 企业: which records mean the same one? Those that may wait in a queue for somebody
 * to confirm or reject. What was rejected, or merged and undone, is never merged nor suggested again.
 */
@Service
public class WhoIsWho {

    private final IdentitySearch search;
    private final ReviewQueue queue;
    private final Merges merges;
    private final ImportTurn turn;
    private final RetriedTransaction transaction;

    WhoIsWho(IdentitySearch search, ReviewQueue queue, Merges merges, ImportTurn turn, RetriedTransaction transaction) {
        this.search = search;
        this.queue = queue;
        this.merges = merges;
        this.turn = turn;
        this.transaction = transaction;
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
        search.searchAgain(kept.id());
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
     * Makes two enterprises of a merged one again, with their names and links as they were before and with what was said
     * since: of a link that had moved it goes back, of a link that both had it stays with the one that stayed. The two
     * count as rejected from now on.
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
            search.renew(List.of(merged.value(), kept));
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
}
