package io.liantu.matchmaking;

import io.liantu.shared.DaemonThreads;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/** The planning runs of this process: one an event, two at a time; of each event the last one is remembered. */
@Component
class PlanRuns implements DisposableBean {

    private static final int AT_A_TIME = 2;

    private final ConcurrentMap<EventId, PlanRun> runs = new ConcurrentHashMap<>();
    private final ThreadPoolExecutor threads = new ThreadPoolExecutor(
            AT_A_TIME, AT_A_TIME, 0, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), DaemonThreads.named("timetable"));

    /** @throws PlanningRunning when the event has a run that goes on */
    void start(EventId event, PlanRun run) {
        runs.compute(event, (id, before) -> {
            if (before != null && before.isRunning()) {
                throw new PlanningRunning();
            }
            return run;
        });
        threads.execute(run);
    }

    Optional<PlanRun> find(EventId event) {
        return Optional.ofNullable(runs.get(event));
    }

    /** Stops the run of an event; one that waits until others are over ends at once, so that nobody waits for it. */
    void cancel(EventId event) {
        find(event).ifPresent(run -> {
            if (threads.getActiveCount() == AT_A_TIME && threads.remove(run)) {
                run.forgo();
            } else {
                run.cancel();
            }
        });
    }

    /** Forgets the run of an event that is no more. */
    void forget(EventId event) {
        cancel(event);
        runs.remove(event);
    }

    /** @throws PlanningRunning while a run of the event goes on, which would undo what is done meanwhile */
    void refuseWhileRunning(EventId event) {
        if (find(event).filter(PlanRun::isRunning).isPresent()) {
            throw new PlanningRunning();
        }
    }

    @Override
    public void destroy() {
        runs.values().forEach(PlanRun::cancel);
        threads.shutdown();
    }
}
