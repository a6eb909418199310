package io.liantu.matchmaking;

import static io.liantu.matchmaking.Books.placed;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What stays at its time when the times of an event change. */
class OtherAgendaTests {

    private static final Agenda BEFORE = Books.settings(2, 3).agenda();

    private final EventBook book = Books.of("a demand", "b supply", "c supply")
            .withMeetings(List.of(placed(1, 2, 1, 1).fixed(true), placed(1, 3, 3, 2)));

    @Test
    void isWhoIsAwayAndWhoMeets() {
        var away = book.changed(2, one -> one.away(List.of(3), SessionPart.ANY));

        var after = changed(away, "08:30-10:30");

        assertThat(after.participant(2).absences()).containsExactly(4);
        assertThat(after.meeting(MeetingId.of(1, 2)).seat()).isEqualTo(new Seat(2, 1));
        assertThat(after.meeting(MeetingId.of(1, 2)).fixed()).isTrue();
        assertThat(after.meeting(MeetingId.of(1, 3)).seat()).isEqualTo(new Seat(4, 2));
        assertThat(after.event().planVersion()).isGreaterThan(book.event().planVersion());
    }

    @Test
    void isNoMeetingWhoseTimeIsNoMore() {
        var after = changed(book, "09:15-10:15");

        assertThat(after.meetings()).extracting(Meeting::seat).containsOnlyNulls();
        assertThat(after.meetings()).extracting(Meeting::lost).containsOnlyNulls();
        assertThat(after.meetings()).noneMatch(Meeting::fixed);
    }

    @Test
    void isWhoeverIsAwayForPartOfATime() {
        var away = book.changed(2, one -> one.away(List.of(2), SessionPart.ANY));

        assertThat(changed(away, "09:15-10:45").participant(2).absences()).containsExactly(1, 2);
    }

    @Test
    void isNothingInTheOtherHalfOfTheDay() {
        var arranged = book.with(placed(1, 3, 3, 2).arranged(new Arrangement(SessionPart.MORNING, List.of())));
        var afternoon = new Agenda(
                30,
                0,
                TimeSpan.parse("09:00-10:00").orElseThrow(),
                TimeSpan.parse("10:00-11:00").orElseThrow(),
                List.of());

        var after = new OtherAgenda(BEFORE, afternoon).applied(with(arranged, afternoon));

        assertThat(after.meeting(MeetingId.of(1, 2)).seat()).isEqualTo(new Seat(1, 1));
        assertThat(after.meeting(MeetingId.of(1, 3)).seat()).isNull();
    }

    private static EventBook changed(EventBook book, String morning) {
        var agenda = new Agenda(30, 0, TimeSpan.parse(morning).orElseThrow(), null, List.of());
        return new OtherAgenda(BEFORE, agenda).applied(with(book, agenda));
    }

    private static EventBook with(EventBook book, Agenda agenda) {
        var before = book.event().settings();
        return book.with(book.event()
                .changed(new EventSettings(
                        before.name(),
                        before.kind(),
                        null,
                        null,
                        null,
                        null,
                        before.date(),
                        agenda,
                        before.tables(),
                        before.capDemand(),
                        before.capSupply())));
    }
}
