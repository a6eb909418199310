package io.liantu.matchmaking;

import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** What the organiser wants of timetables besides the wishes: halves of the day, an order of meetings, who meets fewer others. */
@Service
public class Arranging {

    private final EventStore store;
    private final PlanRuns runs;

    Arranging(EventStore store, PlanRuns runs) {
        this.store = store;
        this.runs = runs;
    }

    /**
     * Arranges when a meeting is to be; two who have no meeting yet get one without a place. One that is elsewhere loses its
     * place.
     *
     * @throws UnknownParticipant when one of those who meet is not invited
     * @throws InvalidWish when it would come before itself
     * @throws NotInState when it is elsewhere, and fixed there or held
     * @throws PlanningRunning while a timetable is being made
     */
    public EventBook arrange(EventId id, MeetingId meeting, Arrangement arrangement) {
        runs.refuseWhileRunning(id);
        return store.change(id, book -> {
            Stream.concat(Stream.of(meeting), arrangement.after().stream())
                    .flatMapToInt(one -> IntStream.of(one.first(), one.second()))
                    .forEach(book::participant);
            return fitting(
                    book.with(book.findMeeting(meeting)
                            .orElseGet(() -> Meeting.of(meeting, null))
                            .arranged(arrangement)),
                    meeting);
        });
    }

    private static EventBook fitting(EventBook book, MeetingId id) {
        var order = new MeetingOrder(book);
        if (order.isCircular(id)) {
            throw InvalidWish.of("circle", id);
        }
        var meeting = book.meeting(id);
        if (order.allows(meeting)) {
            return book;
        }
        meeting.movedTo(null); // What is fixed or was held is not to be elsewhere.
        return book.with(meeting.displaced());
    }

    /**
     * Limits how many meetings one participant has.
     *
     * @param most null for as many as its side has
     * @throws UnknownParticipant when nobody has that number
     * @throws InvalidWish when it is not from 1 to {@value Agenda#MOST_SLOTS}
     */
    public EventBook limit(EventId id, int number, @Nullable Integer most) {
        if (most != null && (most < 1 || most > Agenda.MOST_SLOTS)) {
            throw InvalidWish.value("most", most.toString(), "1–" + Agenda.MOST_SLOTS);
        }
        return store.change(id, book -> book.changed(number, one -> one.limitedTo(most)));
    }
}
