package io.liantu.matchmaking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AgendaTests {

    @Test
    void putsMeetingsBeforeAndAfterABreak() {
        var agenda = new Agenda(20, 5, span("09:00-11:00"), null, List.of(span("09:40-10:00")));

        assertThat(agenda.slots())
                .extracting(slot -> slot.time().toString())
                .containsExactly("09:00-09:20", "10:00-10:20", "10:25-10:45");
    }

    @Test
    void numbersTheSlotsThroughTheDay() {
        var agenda = new Agenda(30, 0, span("09:00-10:00"), span("14:00-15:00"), List.of());

        assertThat(agenda.slots()).extracting(Slot::number).containsExactly(1, 2, 3, 4);
        assertThat(agenda.slots())
                .extracting(Slot::part)
                .containsExactly(
                        SessionPart.MORNING, SessionPart.MORNING, SessionPart.AFTERNOON, SessionPart.AFTERNOON);
    }

    @Test
    void endsBeforeMidnight() {
        assertThat(new Agenda(15, 0, null, span("23:00-23:59"), List.of()).slots())
                .hasSize(3);
    }

    @Property(tries = 300)
    void neverLetsMeetingsTouchEachOtherOrABreakOrLeaveTheirSession(
            @ForAll @IntRange(min = 0, max = 2) int length,
            @ForAll @IntRange(min = 0, max = 15) int change,
            @ForAll @IntRange(min = 0, max = 600) int morning,
            @ForAll @IntRange(min = 40, max = 240) int lasts,
            @ForAll @IntRange(min = 0, max = 400) int breakAfter,
            @ForAll @IntRange(min = 1, max = 90) int breakLasts) {
        int minutes = Agenda.SLOT_MINUTES.get(length);
        var start = LocalTime.MIN.plusMinutes(morning);
        var first = new TimeSpan(start, start.plusMinutes(lasts));
        var rest = new TimeSpan(start.plusMinutes(breakAfter), start.plusMinutes(breakAfter + breakLasts));
        List<Slot> slots;
        try {
            slots = new Agenda(minutes, change, first, null, List.of(rest)).slots();
        } catch (InvalidEvent e) {
            assertThat(rest.length().plusMinutes(2L * minutes)).isGreaterThan(first.length());
            return;
        }
        for (int i = 0; i < slots.size(); i++) {
            var time = slots.get(i).time();
            assertThat(time.length()).isEqualTo(Duration.ofMinutes(minutes));
            assertThat(first.contains(time)).isTrue();
            assertThat(time.overlaps(rest)).isFalse();
            assertThat(slots.get(i).number()).isEqualTo(i + 1);
            if (i > 0) {
                var before = slots.get(i - 1).time();
                assertThat(time.from()).isIn(before.to().plusMinutes(change), rest.to());
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"09:00-11:30, 09:00-11:30", "9:00 – 11:30, 09:00-11:30", "09：00至11：30, 09:00-11:30"})
    void readsSpansAsPeopleWriteThem(String written, String meant) {
        assertThat(TimeSpan.parse(written)).map(TimeSpan::toString).contains(meant);
    }

    @ParameterizedTest
    @CsvSource({"11:30-09:00", "09:00-09:00", "nine", "09:00", "25:00-26:00", "''"})
    void refusesWhatIsNoSpan(String written) {
        assertThat(TimeSpan.parse(written)).isEmpty();
    }

    @Test
    void refusesADayWithoutASession() {
        assertThatExceptionOfType(InvalidEvent.class)
                .isThrownBy(() -> new Agenda(20, 5, null, null, List.of()))
                .satisfies(problem -> assertThat(problem.key()).isEqualTo("invalid-event.sessions"));
    }

    private static TimeSpan span(String text) {
        return TimeSpan.parse(text).orElseThrow();
    }
}
