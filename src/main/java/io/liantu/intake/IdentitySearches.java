package io.liantu.intake;

import io.liantu.shared.DaemonThreads;
import io.liantu.shared.DomainProblem;
import io.liantu.shared.Explanation;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.UnaryOperator;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Service;

/**
 * Searches over all enterprises for those that are the same, one at a time and in the background. Each process knows its
 * own, of which it remembers the latest; a search that the end of its process interrupts is simply begun anew.
 */
@Service
public class IdentitySearches implements DisposableBean {

    private static final Logger log = LoggerFactory.getLogger(IdentitySearches.class);

    private static final int KEPT = 20;

    private final Comparing comparing;
    private final Deque<IdentitySearchRun> runs = new ArrayDeque<>();
    private final ExecutorService background =
            Executors.newSingleThreadExecutor(DaemonThreads.named("identity-search"));

    IdentitySearches(Comparing comparing) {
        this.comparing = comparing;
    }

    /**
     * Begins a search; it waits until no import writes.
     *
     * @throws IdentitySearchRunning when one is going on
     */
    public synchronized IdentitySearchRun begin() {
        findLatest().filter(latest -> !latest.state().rests()).ifPresent(latest -> {
            throw new IdentitySearchRunning(latest.id());
        });
        var begun = IdentitySearchRun.begun(comparing.count());
        runs.addFirst(begun);
        if (runs.size() > KEPT) {
            runs.removeLast();
        }
        background.execute(() -> search(begun.id()));
        return begun;
    }

    /**
     * The search of an id.
     *
     * @throws UnknownIdentitySearch when there is none, or it was long ago
     */
    public IdentitySearchRun get(String id) {
        return list().stream()
                .filter(run -> run.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new UnknownIdentitySearch(id));
    }

    /** The latest searches, the last one first. */
    public synchronized List<IdentitySearchRun> list() {
        return List.copyOf(runs);
    }

    /** The last search, if there was any since this process began. */
    public synchronized Optional<IdentitySearchRun> findLatest() {
        return Optional.ofNullable(runs.peekFirst());
    }

    @Override
    public void destroy() {
        background.shutdownNow();
    }

    private void search(String id) {
        try {
            var report = comparing.compareAll(soFar -> change(id, run -> run.cameTo(soFar)));
            change(id, run -> run.done(report));
        } catch (DomainProblem e) {
            fail(id, new Explanation("problem." + e.key() + ".detail", e.arguments()));
        } catch (RuntimeException | Error e) {
            log.warn("The search for who is who could not go on.", e); // Nobody else would hear of it in this thread.
            fail(id, Explanation.of("intake.failed", e.toString()));
        }
    }

    private void fail(String id, Explanation problem) {
        change(id, run -> run.failed(problem));
    }

    private synchronized void change(String id, UnaryOperator<IdentitySearchRun> change) {
        var changed = runs.stream()
                .map(run -> run.id().equals(id) ? change.apply(run) : run)
                .toList();
        runs.clear();
        runs.addAll(changed);
    }
}
