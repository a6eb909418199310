package io.liantu.matchmaking;

import io.liantu.shared.DaemonThreads;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/** The planning runs of this process: one an event, two at a time; of each event the last one is remembered. */
@Component
class PlanRuns implements DisposableBean {

    private static final int AT_A_TIME = 2;

    private final ConcurrentMap<EventId, PlanRun> runs = new ConcurrentHashMap<>();
    private final ExecutorService threads = Executors.newFixedThreadPool(AT_A_TIME, DaemonThreads.named("timetable"));

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
