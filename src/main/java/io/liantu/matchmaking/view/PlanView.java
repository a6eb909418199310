package io.liantu.matchmaking.view;

import io.liantu.matchmaking.PlanFigures;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How far a planning run is, or how it ended.
 *
 * @param phase running, best, good, impossible, unfinished, outdated or failed
 * @param seconds how long it may take
 * @param improvements how many better timetables it found
 * @param figures of the best so far, with the bounds that are proven; null before there is any
 * @param conflict the wishes and rules that no timetable keeps together, in words
 * @param minimal whether dropping any of them would do
 */
public record PlanView(
        String phase,
        String phaseName,
        int seconds,
        double elapsed,
        boolean cancelled,
        int improvements,
        @Nullable PlanFigures figures,
        @Nullable String finding,
        List<String> conflict,
        boolean minimal) {}
