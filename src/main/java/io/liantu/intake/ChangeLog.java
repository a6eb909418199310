package io.liantu.intake;

import java.util.ArrayList;
import java.util.List;

/** Collects the values that an import changes: the first ones whole, all of them counted. */
final class ChangeLog {

    private final int bound;
    private final List<ValueChange> kept = new ArrayList<>();
    private long count;

    ChangeLog(int bound) {
        this.bound = bound;
    }

    /** What a new thing comes with is no change. */
    void add(String place, String key, Taken taken) {
        for (var change : taken.changes()) {
            if (taken.outcome() == Outcome.CHANGED) {
                count++;
                if (kept.size() < bound) {
                    kept.add(new ValueChange(
                            place, taken.row().line(), key, change.column(), change.before(), change.after()));
                }
            }
        }
    }

    /** Counts those that were made before, of which nothing else is known. */
    void addEarlier(long changes) {
        count += changes;
    }

    List<ValueChange> kept() {
        return List.copyOf(kept);
    }

    long count() {
        return count;
    }
}
