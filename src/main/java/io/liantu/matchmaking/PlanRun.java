package io.liantu.matchmaking;

import io.liantu.algorithm.timetable.TimetableEngine;
import io.liantu.algorithm.timetable.TimetablePlan;
import io.liantu.shared.Explanation;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One run of the engine for an event. It keeps what it found so far in the graph, so that its end loses little. */
class PlanRun implements Runnable {

    private static final Logger log = LoggerFactory.getLogger(PlanRun.class);
    private static final Duration BETWEEN_SAVES = Duration.ofSeconds(2);
    private static final long SEED = 1;

    private final EventId event;
    private final EventBook started;
    private final PlanTask task;
    private final int seconds;
    private final EventStore store;
    private final AtomicBoolean cancelled = new AtomicBoolean();
    private final AtomicInteger improvements = new AtomicInteger();
    private final Map<MeetingId, @Nullable Seat> saved = new HashMap<>();
    private final long queuedAt = System.nanoTime();
    private volatile long startedAt = queuedAt;
    private volatile long endedAt;
    private volatile @Nullable TimetablePlan best;
    private volatile PlanPhase phase = PlanPhase.RUNNING;
    private long savedAt;

    PlanRun(EventBook book, PlanTask task, int seconds, EventStore store) {
        this.event = book.event().id();
        this.started = book;
        this.task = task;
        this.seconds = seconds;
        this.store = store;
        book.meetings().forEach(meeting -> saved.put(meeting.id(), meeting.lastSeat()));
    }

    /** Stops it; the best by then is kept. */
    void cancel() {
        cancelled.set(true);
    }

    /** Ends it before it had its turn. */
    void forgo() {
        cancelled.set(true);
        end(PlanPhase.UNFINISHED);
    }

    private void end(PlanPhase as) {
        endedAt = System.nanoTime();
        phase = as;
    }

    boolean isRunning() {
        return phase == PlanPhase.RUNNING;
    }

    @Override
    public void run() {
        startedAt = System.nanoTime();
        var last = startedAt + Duration.ofSeconds(seconds).toNanos();
        var ended = PlanPhase.FAILED;
        try {
            var plan = TimetableEngine.plan(
                    task.problem(), SEED, () -> cancelled.get() || System.nanoTime() >= last, this::improved);
            best = plan;
            save(plan);
            ended = PlanPhase.valueOf(plan.outcome().name());
        } catch (ChangedMeanwhile | UnknownEvent e) {
            ended = PlanPhase.OUTDATED;
        } catch (RuntimeException e) {
            log.error("The timetable of {} cannot be made.", event, e);
        } finally {
            end(ended);
        }
    }

    /** The first one is kept at once, better ones now and then. */
    private void improved(TimetablePlan plan) {
        best = plan;
        improvements.incrementAndGet();
        if (savedAt == 0 || System.nanoTime() - savedAt > BETWEEN_SAVES.toNanos()) {
            trySaving(plan);
        }
    }

    /** The graph may be away for a moment; there is more to come, and at the end all is kept. */
    private void trySaving(TimetablePlan plan) {
        try {
            save(plan);
        } catch (ChangedMeanwhile | UnknownEvent e) {
            throw e;
        } catch (RuntimeException e) {
            log.warn("A timetable of {} on the way cannot be kept.", event, e);
        }
    }

    private void save(TimetablePlan plan) {
        store.change(event, book -> {
            refuseIfChangedByHand(book);
            return Seating.fitting(book.withMeetings(task.meetings(plan.timetable())));
        });
        saved.clear();
        task.meetings(plan.timetable()).forEach(meeting -> saved.put(meeting.id(), meeting.lastSeat()));
        savedAt = System.nanoTime();
    }

    /** Meetings that lost their place because somebody does not come are no reason to give it up. */
    private void refuseIfChangedByHand(EventBook book) {
        boolean isAsBefore = book.event().state() != EventState.ENDED
                && book.event()
                        .settings()
                        .agenda()
                        .equals(started.event().settings().agenda())
                && caps(book).entrySet().containsAll(caps(started).entrySet())
                && book.meetings().stream().allMatch(this::isAsBefore);
        if (!isAsBefore) {
            throw new ChangedMeanwhile(book.event().settings().name());
        }
    }

    /** How many meetings each may have; who is invited besides changes nothing. */
    private static Map<Integer, Integer> caps(EventBook book) {
        return book.participants().stream()
                .collect(Collectors.toMap(Participant::number, book.event().settings()::capOf));
    }

    private boolean isAsBefore(Meeting meeting) {
        var before = started.findMeeting(meeting.id()).orElseGet(() -> Meeting.of(meeting.id(), null));
        return Objects.equals(saved.get(meeting.id()), meeting.lastSeat())
                && (meeting.seat() == null || before.fixed() == meeting.fixed())
                && Objects.equals(before.outcome(), meeting.outcome())
                && before.arrangement().equals(meeting.arrangement());
    }

    PlanProgress progress() {
        var now = phase;
        var plan = best;
        var until = now == PlanPhase.RUNNING ? System.nanoTime() : endedAt;
        var clash = plan == null ? null : plan.clash().orElse(null);
        List<Explanation> conflict = clash == null ? List.of() : new PlanWords(task).of(clash);
        return new PlanProgress(
                now,
                seconds,
                Duration.ofNanos(until - startedAt).toMillis(),
                cancelled.get(),
                improvements.get(),
                plan == null ? null : figures(plan),
                conflict,
                clash != null && clash.isMinimal());
    }

    private PlanFigures figures(TimetablePlan plan) {
        return new PlanFigures(
                task.problem().meetings().size(),
                plan.timetable().placed().size(),
                plan.merit().wishes(),
                plan.atMostWishes(),
                plan.merit().breaks(),
                plan.atLeastBreaks(),
                plan.merit().spread(),
                plan.merit().tableChanges());
    }
}
