package io.liantu.web.event;

import io.liantu.matchmaking.Contract;
import io.liantu.matchmaking.EventBook;
import io.liantu.matchmaking.Participant;
import io.liantu.matchmaking.view.MeetingView;
import io.liantu.matchmaking.view.ParticipantView;
import io.liantu.matchmaking.view.SlotView;
import io.liantu.matchmaking.view.TimetableView;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The day: who is there, and what comes of the meetings.
 *
 * @param displaced meetings that lost their places and have no outcome
 * @param chosen the meeting whose outcome somebody enters; null for none
 */
record DayPage(
        List<ParticipantView> participants,
        long present,
        long missing,
        List<Row> rows,
        List<MeetingView> displaced,
        @Nullable Chosen chosen) {

    /** The meetings of a slot, by table. */
    record Row(SlotView slot, List<MeetingView> meetings) {}

    /** @param contract what is entered of it so far; null for none */
    record Chosen(
            MeetingView meeting,
            Participant first,
            Participant second,
            @Nullable Contract contract) {}

    static DayPage of(
            EventBook book, TimetableView timetable, List<ParticipantView> participants, @Nullable String asked) {
        return new DayPage(
                participants,
                count(participants, "checked-in"),
                count(participants, "no-show"),
                timetable.slots().stream()
                        .map(slot -> new Row(slot, in(slot, timetable)))
                        .toList(),
                timetable.meetings().stream()
                        .filter(meeting ->
                                meeting.slot() == null && meeting.outcome() == null && hadAPlace(book, meeting))
                        .toList(),
                timetable.meetings().stream()
                        .filter(meeting -> meeting.id().equals(asked))
                        .findFirst()
                        .map(meeting -> chosen(book, meeting))
                        .orElse(null));
    }

    private static boolean hadAPlace(EventBook book, MeetingView meeting) {
        return book.findMeeting(BoardPages.meeting(meeting.id()))
                .filter(one -> one.lost() != null)
                .isPresent();
    }

    private static Chosen chosen(EventBook book, MeetingView meeting) {
        return new Chosen(
                meeting,
                book.participant(meeting.first()),
                book.participant(meeting.second()),
                book.findContract(BoardPages.meeting(meeting.id())).orElse(null));
    }

    private static List<MeetingView> in(SlotView slot, TimetableView timetable) {
        return timetable.meetings().stream()
                .filter(meeting -> Objects.equals(meeting.slot(), slot.number()))
                .sorted(Comparator.comparing(meeting -> Objects.requireNonNullElse(meeting.table(), 0)))
                .toList();
    }

    private static long count(List<ParticipantView> participants, String rsvp) {
        return participants.stream().filter(one -> one.rsvp().equals(rsvp)).count();
    }
}
