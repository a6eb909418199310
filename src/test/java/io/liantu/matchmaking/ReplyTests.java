package io.liantu.matchmaking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What a participant says once everything else is as it was when its page was opened, or not any more. */
class ReplyTests {

    private final EventBook book = Books.wishing(
            Books.of("a demand", "b supply", "c supply"), "1 2 would-meet", "1 3 no-thanks", "2 1 must-meet");

    @Test
    void takesBackWhatIsNotChosenAnyMore() {
        assertThat(applied(book, Map.of()).wishes())
                .extracting(Wish::from, Wish::to)
                .containsExactly(tuple(2, 1));
    }

    @Test
    void keepsWhatWasSaidOfThoseWhoCannotBeChosenNow() {
        var declined = book.changed(3, one -> one.answered(Rsvp.DECLINED));

        var after = applied(declined, Map.of(2, WishKind.MUST_MEET));

        assertThat(after.findWish(1, 3)).map(Wish::kind).contains(WishKind.NO_THANKS);
        assertThat(after.findWish(1, 2)).map(Wish::kind).contains(WishKind.MUST_MEET);
        assertThat(applied(declined, Map.of(3, WishKind.WOULD_MEET)).findWish(1, 3))
                .map(Wish::kind)
                .contains(WishKind.WOULD_MEET);
    }

    @Test
    void countsAlthoughSomebodyWasTakenOutMeanwhile() {
        var after = applied(book, Map.of(2, WishKind.MUST_MEET, 9, WishKind.MUST_MEET));

        assertThat(after.participant(1).rsvp()).isEqualTo(Rsvp.ACCEPTED);
        assertThat(after.wishes()).hasSize(2);
    }

    @Test
    void leavesWhoIsThereThere() {
        var there = book.changed(1, Participant::checkedIn);

        var after = new Reply(Rsvp.ACCEPTED, SessionPart.MORNING, List.of(2), Map.of())
                .applied(there, 1, WishOrigin.ORGANISER);

        assertThat(after.participant(1).rsvp()).isEqualTo(Rsvp.CHECKED_IN);
        assertThat(after.participant(1).absences()).containsExactly(2);
    }

    private static EventBook applied(EventBook book, Map<Integer, WishKind> wishes) {
        return new Reply(Rsvp.ACCEPTED, SessionPart.ANY, List.of(), wishes).applied(book, 1, WishOrigin.PARTICIPANT);
    }
}
