package io.liantu.matchmaking;

import static io.liantu.matchmaking.Books.held;
import static io.liantu.matchmaking.Books.placed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.liantu.algorithm.timetable.TimetableCheck;
import io.liantu.algorithm.timetable.TimetableEngine;
import io.liantu.exclusion.ExclusionList;
import java.util.EnumSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class EventBookTests {

    @ParameterizedTest
    @EnumSource(EventState.class)
    void letsAnEventOnlyTakeOneStepAtATime(EventState state) {
        var event = new MatchmakingEvent(new EventId("e"), Books.settings(2, 3), state, List.of(), 1, 0);
        for (var other : EnumSet.allOf(EventState.class)) {
            int step = other.number() - state.number();
            boolean allowed = step == 1 || (step == -1 && state != EventState.ENDED);
            if (allowed) {
                assertThat(event.become(other).state()).isEqualTo(other);
            } else {
                assertThatExceptionOfType(NotInState.class).isThrownBy(() -> event.become(other));
            }
        }
    }

    @Test
    void doesNotChangeSettingsOnceTheDayHasCome() {
        var event = Books.of().event().become(EventState.INVITING).become(EventState.PLANNED);
        assertThat(event.changed(Books.settings(5, 1)).settings().tables()).isEqualTo(5);

        var running = event.become(EventState.RUNNING);
        assertThatExceptionOfType(NotInState.class).isThrownBy(() -> running.changed(Books.settings(5, 1)));
    }

    @Test
    void keepsAnAnswerOnceSomebodyIsThereOrWasMissed() {
        var one = Books.of("a demand").participant(1).answered(Rsvp.ACCEPTED);

        assertThatExceptionOfType(NotInState.class)
                .isThrownBy(() -> one.checkedIn().answered(Rsvp.DECLINED));
        assertThatExceptionOfType(NotInState.class)
                .isThrownBy(() -> one.missed().answered(Rsvp.DECLINED));
        assertThatExceptionOfType(NotInState.class)
                .isThrownBy(() -> one.answered(Rsvp.DECLINED).checkedIn());
        assertThat(one.missed().checkedIn().rsvp()).isEqualTo(Rsvp.CHECKED_IN);
    }

    @Test
    void takesThePlacesOfOneWhoDoesNotComeAndRemembersThem() {
        var book = Books.of("a demand", "b supply", "c supply")
                .withMeetings(List.of(placed(1, 2, 1, 1), placed(1, 3, 2, 1)));

        var after = Seating.fitting(book.changed(2, one -> one.answered(Rsvp.DECLINED)));

        assertThat(after.meeting(MeetingId.of(1, 2)).seat()).isNull();
        assertThat(after.meeting(MeetingId.of(1, 2)).lost()).isEqualTo(new Seat(1, 1));
        assertThat(after.meeting(MeetingId.of(1, 3)).seat()).isEqualTo(new Seat(2, 1));
    }

    @Test
    void leavesWhatWasHeldWhereItWas() {
        var book = Books.of("a demand", "b supply").withMeetings(List.of(held(1, 2, new Seat(3, 2))));

        var after = Seating.fitting(book.with(book.event().changed(Books.settings(1, 1))));

        assertThat(after.meeting(MeetingId.of(1, 2)).seat()).isEqualTo(new Seat(3, 2));
    }

    @Test
    void saysAllThatSpeaksAgainstAPlace() {
        var book = Books.wishing(Books.of("a demand", "b supply", "c supply"), "3 1 no-thanks")
                .withMeetings(List.of(placed(1, 2, 1, 1)));
        var seating = new Seating(book, Vetoes.of(book, ExclusionList.EMPTY));

        assertThat(seating.clashes(MeetingId.of(1, 3), new Seat(1, 1)))
                .extracting(Clash::kind)
                .containsExactly("no-thanks", "busy", "table");
        assertThat(seating.clashes(MeetingId.of(2, 3), new Seat(2, 2))).isEmpty();
        assertThat(seating.clashes(MeetingId.of(2, 3), new Seat(4, 2)))
                .extracting(Clash::kind)
                .containsExactly("no-place");
    }

    @Test
    void doesNotPutMoreMeetingsThanOneMayHave() {
        var book = Books.of("a demand", "b supply", "c supply");
        book = book.with(book.event().changed(Books.settings(2, 1))).withMeetings(List.of(placed(1, 2, 1, 1)));

        assertThat(new Seating(book, Vetoes.of(book, ExclusionList.EMPTY)).clashes(MeetingId.of(1, 3), new Seat(2, 1)))
                .extracting(Clash::kind)
                .containsExactly("cap");
    }

    @Test
    void plansWishesOfThoseWhoComeAndNobodyElse() {
        var book = Books.wishing(
                Books.of("a demand", "b supply", "c supply", "d supply"),
                "1 2 must-meet",
                "1 3 would-meet",
                "1 4 would-meet",
                "4 1 no-thanks");
        var declined = book.changed(3, one -> one.answered(Rsvp.DECLINED));

        assertThat(pairs(declined)).containsExactly("1-2");
        assertThat(pairs(book)).containsExactly("1-2", "1-3");
    }

    @Test
    void plansNothingForWhatWasHeldWithoutAPlace() {
        var book = Books.wishing(Books.of("a demand", "b supply", "c supply"), "1 2 must-meet", "1 3 must-meet");
        var held = book.withMeetings(List.of(held(1, 2, null)));
        var task = PlanTask.of(held, Vetoes.of(held, ExclusionList.EMPTY), OptionalInt.empty());

        assertThat(pairs(held)).containsExactly("1-3");
        assertThat(task.meetings(task.present())).contains(held(1, 2, null));
    }

    @Test
    void keepsTimeAndTableOfWhatIsFixed() {
        var book = Books.wishing(
                Books.of("a demand", "b demand", "c supply", "d supply"),
                "1 3 must-meet",
                "1 4 must-meet",
                "2 3 must-meet",
                "2 4 must-meet");
        var fixed = book.withMeetings(List.of(placed(1, 3, 3, 2).fixed(true)));
        var task = PlanTask.of(fixed, Vetoes.of(fixed, ExclusionList.EMPTY), OptionalInt.empty());

        var plan = TimetableEngine.plan(task.problem(), 1, () -> false, best -> {});
        var meetings = task.meetings(plan.timetable());

        assertThat(TimetableCheck.breaches(task.problem(), plan.timetable())).isEmpty();
        assertThat(meetings).contains(placed(1, 3, 3, 2).fixed(true));
        assertThat(meetings).extracting(Meeting::seat).doesNotContainNull().doesNotHaveDuplicates();
    }

    @Test
    void saysWhichMustMeetsNoTimetableKeepsTogether() {
        var book = Books.wishing(Books.of("甲 demand", "乙 supply", "丙 supply"), "1 2 must-meet", "1 3 must-meet");
        book = book.with(book.event().changed(Books.settings(1, 1)));
        var task = PlanTask.of(book, Vetoes.of(book, ExclusionList.EMPTY), OptionalInt.empty());

        var plan = TimetableEngine.plan(task.problem(), 1, () -> false, best -> {});
        var words = new PlanWords(task).of(plan.clash().orElseThrow());

        assertThat(words)
                .extracting(one -> one.key() + one.arguments())
                .contains("conflict.held[甲, 乙]", "conflict.held[甲, 丙]", "conflict.cap[甲, 1]");
    }

    @Test
    void countsEachStepOfTheFunnel() {
        var book = Books.of("a demand", "b supply", "c supply")
                .withMeetings(List.of(held(1, 2, new Seat(1, 1)), placed(1, 3, 2, 1)))
                .changed(1, one -> one.answered(Rsvp.ACCEPTED));

        assertThat(Funnel.of(book)).isEqualTo(new Funnel(3, 1, 2, 1, 0, 0, 0));
    }

    private static List<String> pairs(EventBook book) {
        var task = PlanTask.of(book, Vetoes.of(book, ExclusionList.EMPTY), OptionalInt.empty());
        return IntStream.range(0, task.problem().meetings().size())
                .mapToObj(number -> task.pair(number).toString())
                .toList();
    }
}
