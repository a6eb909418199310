package io.liantu.matchmaking;

import io.liantu.exclusion.Exclusions;
import java.util.Optional;
import java.util.OptionalInt;
import org.springframework.stereotype.Service;

/** Makes the timetable of an event, in the background. */
@Service
public class Timetabling {

    /** A run may take at most so many seconds. */
    public static final int MOST_SECONDS = 600;

    private final EventStore store;
    private final Exclusions exclusions;
    private final PlanRuns runs;

    Timetabling(EventStore store, Exclusions exclusions, PlanRuns runs) {
        this.store = store;
        this.exclusions = exclusions;
        this.runs = runs;
    }

    /**
     * Begins to make a timetable in the background. What is best so far replaces the present one, but for meetings that are
     * fixed or were held.
     *
     * @param seconds how long it may take at most, 1 to {@value #MOST_SECONDS}
     * @param fairBreaks by how many breaks two participants may differ at most; empty for any number
     * @throws PlanningRunning when a timetable of the event is being made
     * @throws NothingToPlan when nobody wishes to meet anybody
     * @throws NotInState when the event is over
     */
    public PlanProgress start(EventId id, int seconds, OptionalInt fairBreaks) {
        var book = store.get(id);
        if (book.event().state() == EventState.ENDED) {
            throw NotInState.of("plan", book.event().state());
        }
        var task = PlanTask.of(book, vetoes(book), fairBreaks);
        if (task.problem().meetings().isEmpty()) {
            throw new NothingToPlan();
        }
        var run = new PlanRun(book, task, seconds, store);
        runs.start(id, run);
        return run.progress();
    }

    /** How far the last run of this process is; empty when there was none. */
    public Optional<PlanProgress> progress(EventId id) {
        return runs.find(id).map(PlanRun::progress);
    }

    /** Stops a run; the best by then is kept. */
    public Optional<PlanProgress> cancel(EventId id) {
        runs.cancel(id);
        return progress(id);
    }

    private Vetoes vetoes(EventBook book) {
        return Vetoes.of(book, exclusions.now());
    }
}
