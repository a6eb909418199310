package io.liantu.matchmaking;

import io.liantu.exclusion.Exclusions;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Lets people change a timetable by hand: what speaks against a place is said, and nothing is put where something does. */
@Service
public class Placing {

    private final EventStore store;
    private final Exclusions exclusions;
    private final PlanRuns runs;

    Placing(EventStore store, Exclusions exclusions, PlanRuns runs) {
        this.store = store;
        this.exclusions = exclusions;
        this.runs = runs;
    }

    /** What speaks against a meeting at a place, the gravest first; nothing when it can be there. */
    public List<Clash> clashes(EventId id, MeetingId meeting, Seat seat) {
        var book = store.get(id);
        return new Seating(book, vetoes(book)).clashes(meeting, seat);
    }

    /**
     * Where a meeting could be, slot by slot: which tables are free, and what speaks against the time itself.
     *
     * @throws UnknownParticipant when one of the two is not invited
     */
    public List<Places> places(EventId id, MeetingId meeting) {
        var book = store.get(id);
        return new Seating(book, vetoes(book)).places(meeting);
    }

    /**
     * Puts a meeting elsewhere by hand; two who have no meeting yet get one.
     *
     * @param seat null to take its place away
     * @param planVersion the one that was read
     * @throws UnknownParticipant when one of the two is not invited
     * @throws ChangedMeanwhile when the timetable is another by now
     * @throws MeetingClashes when it cannot be there
     * @throws PlanningRunning while a timetable is being made
     * @throws NotInState when it is fixed, or was held
     */
    public EventBook move(EventId id, MeetingId meeting, @Nullable Seat seat, int planVersion) {
        runs.refuseWhileRunning(id);
        return store.change(id, book -> {
            var changing = book.with(book.event().atPlanVersion(planVersion));
            changing.participant(meeting.first());
            changing.participant(meeting.second());
            if (seat != null) {
                new Seating(changing, vetoes(changing))
                        .clashes(meeting, seat).stream().findFirst().ifPresent(clash -> {
                            throw new MeetingClashes(clash);
                        });
            }
            return changing.with(changing.findMeeting(meeting)
                    .orElseGet(() -> Meeting.of(meeting, null))
                    .movedTo(seat));
        });
    }

    /**
     * Takes a meeting out of the event.
     *
     * @throws UnknownMeeting when the two have none
     * @throws NotInState when it is fixed, or was held
     */
    public EventBook remove(EventId id, MeetingId meeting, int planVersion) {
        runs.refuseWhileRunning(id);
        return store.change(id, book -> {
            var changing = book.with(book.event().atPlanVersion(planVersion));
            changing.meeting(meeting).movedTo(null);
            return changing.withMeetings(changing.meetings().stream()
                    .filter(one -> !one.id().equals(meeting))
                    .toList());
        });
    }

    /**
     * Lets a meeting stay where it is, or not any more.
     *
     * @throws UnknownMeeting when the two have none
     * @throws NotInState when it has no place to stay at
     */
    public EventBook fix(EventId id, MeetingId meeting, boolean stays) {
        runs.refuseWhileRunning(id);
        return store.change(id, book -> book.with(book.meeting(meeting).fixed(stays)));
    }

    private Vetoes vetoes(EventBook book) {
        return Vetoes.of(book, exclusions.now());
    }
}
