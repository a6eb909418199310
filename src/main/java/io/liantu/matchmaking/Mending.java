package io.liantu.matchmaking;

import io.liantu.algorithm.timetable.Replanning;
import io.liantu.exclusion.Exclusions;
import java.time.Duration;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;

/** Mends the timetable of an event on the day: after a no-show, a late-comer or a lost table. */
@Service
public class Mending {

    private static final Duration MENDED_WITHIN = Duration.ofSeconds(10);

    private final EventStore store;
    private final Exclusions exclusions;
    private final PlanRuns runs;

    Mending(EventStore store, Exclusions exclusions, PlanRuns runs) {
        this.store = store;
        this.exclusions = exclusions;
        this.runs = runs;
    }

    /**
     * Mends the timetable on the day: meetings that lost their places get others, and as few as possible of the rest move.
     *
     * @param fromSlot the number of the first slot that is not over
     * @param planVersion the one that was read
     * @throws ChangedMeanwhile when the timetable is another by now
     * @throws PlanningRunning while a timetable is being made
     * @throws NothingToPlan when no meeting has a place, or had one
     * @throws InvalidWish when there is no such slot
     */
    public Mended mend(EventId id, int fromSlot, int planVersion) {
        runs.refuseWhileRunning(id);
        var book = store.get(id);
        book.event().atPlanVersion(planVersion);
        requireSlot(book, fromSlot);
        var task = PlanTask.ofPlanned(book, vetoes(book));
        if (task.problem().meetings().isEmpty()) {
            throw new NothingToPlan();
        }
        var last = System.nanoTime() + MENDED_WITHIN.toNanos();
        var replan = Replanning.mend(
                task.problem(), task.present(), task.displaced(), fromSlot - 1, 1, () -> System.nanoTime() >= last);
        var others = task.meetings(replan.timetable());
        var mended = store.change(id, present -> {
            present.event().atPlanVersion(planVersion);
            var kept = present.meetings().stream()
                    .filter(meeting ->
                            others.stream().noneMatch(other -> other.id().equals(meeting.id())));
            return Seating.fitting(
                    present.withMeetings(Stream.concat(kept, others.stream()).toList()));
        });
        return new Mended(
                mended,
                replan.moved().stream().map(task::pair).toList(),
                replan.otherTable().stream().map(task::pair).toList(),
                replan.dropped().stream().map(task::pair).toList(),
                replan.isBest());
    }

    /**
     * Does without a table from a slot on; what was to be there loses its place.
     *
     * @throws InvalidEvent when there is no such table
     * @throws InvalidWish when there is no such slot
     */
    public EventBook closeTable(EventId id, int table, int fromSlot) {
        runs.refuseWhileRunning(id);
        return store.change(id, book -> {
            requireSlot(book, fromSlot);
            return Seating.fitting(book.with(book.event().without(table, fromSlot)));
        });
    }

    /**
     * A table that was lost is there again.
     *
     * @throws InvalidEvent when there is no such table
     */
    public EventBook reopenTable(EventId id, int table) {
        runs.refuseWhileRunning(id);
        return store.change(id, book -> book.with(book.event().with(table)));
    }

    private static void requireSlot(EventBook book, int number) {
        var agenda = book.event().settings().agenda();
        if (agenda.findSlot(number).isEmpty()) {
            throw InvalidWish.of("slot", number, agenda.slots().size());
        }
    }

    private Vetoes vetoes(EventBook book) {
        return Vetoes.of(book, exclusions.now());
    }
}
