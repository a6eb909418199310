package io.liantu.matchmaking;

import static org.assertj.core.api.Assertions.assertThat;

import io.liantu.algorithm.timetable.Session;
import io.liantu.exclusion.ExclusionList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What is arranged of meetings counts for those who plan and for those who move. */
class ArrangementTests {

    private static final MeetingId EARLY = MeetingId.of(1, 3);
    private static final MeetingId LATE = MeetingId.of(2, 4);

    private final EventBook book =
            Books.wishing(Books.of("a demand", "b demand", "c supply", "d supply"), "1 3 would-meet", "2 4 must-meet");

    @Test
    void isAskedOfTheEngine() {
        var task = task(book.with(arranged(LATE, null, SessionPart.MORNING, EARLY)));

        var late = task.problem().meetings().get(1);
        assertThat(task.pair(1)).isEqualTo(LATE);
        assertThat(late.session()).isEqualTo(Session.MORNING);
        assertThat(late.earlier()).containsExactly(0);
        assertThat(task.problem().meetings().get(0).earlier()).isEmpty();
    }

    @Test
    void isNotAskedOfWhatStaysWhereItIs() {
        var fixed = arranged(LATE, new Seat(1, 1), SessionPart.AFTERNOON, EARLY).fixed(true);

        var late = task(book.with(fixed)).problem().meetings().get(1);

        assertThat(late.session()).isEqualTo(Session.ANY);
        assertThat(late.fixedSlot()).hasValue(0);
        assertThat(late.earlier()).containsExactly(0);
        var both = book.with(fixed).with(Books.placed(1, 3, 2, 1).fixed(true));
        assertThat(task(both).problem().meetings().get(1).earlier()).isEmpty();
    }

    @Test
    void forgetsNothingOfMeetingsThatNobodyPlansNow() {
        var declined = book.with(arranged(LATE, new Seat(2, 1), SessionPart.MORNING, EARLY))
                .changed(4, one -> one.answered(Rsvp.DECLINED));
        var task = task(declined);

        assertThat(task.meetings(task.present()))
                .contains(arranged(LATE, null, SessionPart.MORNING, EARLY))
                .hasSize(2);
    }

    @Test
    void speaksAgainstOtherPlaces() {
        var placed = book.with(Books.placed(1, 3, 2, 1)).with(arranged(LATE, null, SessionPart.AFTERNOON, EARLY));

        assertThat(kinds(placed, LATE, new Seat(1, 2))).containsExactly("half", "after");
        assertThat(kinds(placed, LATE, new Seat(2, 2))).containsExactly("half", "after");
        assertThat(kinds(placed, LATE, new Seat(3, 2))).containsExactly("half");
        var moving = placed.with(arranged(LATE, new Seat(2, 2), SessionPart.ANY, EARLY));
        assertThat(kinds(moving, EARLY, new Seat(2, 1))).containsExactly("before");
        assertThat(kinds(moving, EARLY, new Seat(1, 1))).isEmpty();
    }

    @Test
    void isNotCircular() {
        var third = MeetingId.of(1, 4);
        var chain = book.with(arranged(LATE, null, SessionPart.ANY, EARLY))
                .with(arranged(third, null, SessionPart.ANY, LATE));

        assertThat(new MeetingOrder(chain).isCircular(third)).isFalse();
        var circle = chain.with(arranged(EARLY, null, SessionPart.ANY, third));
        assertThat(List.of(EARLY, LATE, third)).allMatch(new MeetingOrder(circle)::isCircular);
        assertThat(new MeetingOrder(book.with(arranged(LATE, null, SessionPart.ANY, LATE))).isCircular(LATE))
                .isTrue();
    }

    @Test
    void forgetsThoseWhoAreTakenOut() {
        var arrangement = new Arrangement(SessionPart.MORNING, List.of(EARLY, MeetingId.of(1, 4)));

        assertThat(arrangement.without(3)).isEqualTo(new Arrangement(SessionPart.MORNING, List.of(MeetingId.of(1, 4))));
        assertThat(arrangement.without(2)).isEqualTo(arrangement);
    }

    @Test
    void limitsOneParticipant() {
        var limited = book.changed(1, one -> one.limitedTo(1)).changed(2, one -> one.limitedTo(50));

        var task = task(limited);
        assertThat(IntStream.range(0, 4).mapToObj(task::participant).map(Participant::number))
                .containsExactly(3, 4, 1, 2);
        assertThat(task.problem().caps()).containsExactly(3, 3, 1, 3);
        assertThat(kinds(limited.with(Books.placed(1, 3, 1, 1)), MeetingId.of(1, 4), new Seat(2, 1)))
                .containsExactly("cap");
    }

    private static Meeting arranged(MeetingId id, @Nullable Seat seat, SessionPart part, MeetingId... after) {
        return Meeting.of(id, null).movedTo(seat).arranged(new Arrangement(part, List.copyOf(Set.of(after))));
    }

    private static PlanTask task(EventBook book) {
        return PlanTask.of(book, Vetoes.of(book, ExclusionList.EMPTY), OptionalInt.empty());
    }

    private static List<String> kinds(EventBook book, MeetingId id, Seat seat) {
        return new Seating(book, Vetoes.of(book, ExclusionList.EMPTY))
                .clashes(id, seat).stream().map(Clash::kind).toList();
    }
}
