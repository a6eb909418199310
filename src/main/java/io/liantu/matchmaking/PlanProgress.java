package io.liantu.matchmaking;

import io.liantu.shared.Explanation;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How far a planning run is, or how it ended.
 *
 * @param seconds how long it may take at most
 * @param elapsedMillis how long it took so far
 * @param cancelled whether somebody stopped it; the best by then is kept
 * @param improvements how many better timetables it found
 * @param figures of the best one; null before there is any
 * @param conflict the wishes and rules that no timetable keeps together; empty unless that is proven
 * @param minimal whether the rest can be kept when any of them is dropped; that is proven
 */
public record PlanProgress(
        PlanPhase phase,
        int seconds,
        long elapsedMillis,
        boolean cancelled,
        int improvements,
        @Nullable PlanFigures figures,
        List<Explanation> conflict,
        boolean minimal) {

    public PlanProgress {
        conflict = List.copyOf(conflict);
    }

    /** Whether it goes on. */
    public boolean isRunning() {
        return phase == PlanPhase.RUNNING;
    }
}
