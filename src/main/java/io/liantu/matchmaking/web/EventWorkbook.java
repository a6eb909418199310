package io.liantu.matchmaking.web;

import io.liantu.matchmaking.EventBook;
import io.liantu.matchmaking.Keys;
import io.liantu.matchmaking.Meeting;
import io.liantu.matchmaking.Participant;
import io.liantu.matchmaking.Slot;
import io.liantu.shared.Formulas;
import io.liantu.shared.Wording;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The plan of an event as a workbook: by time, by participant, and who is invited. */
@Component
class EventWorkbook {

    private static final String COLUMN = "event.sheet.";
    private static final int WIDE = 34;

    private final Wording wording;

    EventWorkbook(Wording wording) {
        this.wording = wording;
    }

    void write(EventBook book, Locale locale, OutputStream out) throws IOException {
        UnaryOperator<String> said = key -> wording.of(COLUMN + key, locale);
        try (var workbook = new Workbook(out, "Liantu", "1.0")) {
            byTime(workbook.newWorksheet(said.apply("by-time")), book, said);
            byParticipant(workbook.newWorksheet(said.apply("by-participant")), book, said);
            participants(workbook.newWorksheet(said.apply("participants")), book, said, locale);
        }
    }

    private static void byTime(Worksheet sheet, EventBook book, UnaryOperator<String> said) throws IOException {
        header(sheet, said, "time", "table", "one", "other");
        var people = book.byNumber();
        var row = 1;
        for (var meeting : placed(book)) {
            var first = people.get(meeting.id().first());
            var second = people.get(meeting.id().second());
            row(sheet, row++, time(book, meeting), table(meeting), name(first), name(second));
        }
        sheet.finish();
    }

    private static void byParticipant(Worksheet sheet, EventBook book, UnaryOperator<String> said) throws IOException {
        header(sheet, said, "participant", "time", "table", "with");
        var people = book.byNumber();
        var row = 1;
        for (var one : book.participants()) {
            for (var meeting : book.meetingsOf(one.number())) {
                if (meeting.seat() != null) {
                    var other = people.get(meeting.id().other(one.number()));
                    row(sheet, row++, one.name(), time(book, meeting), table(meeting), name(other));
                }
            }
        }
        sheet.finish();
    }

    private void participants(Worksheet sheet, EventBook book, UnaryOperator<String> said, Locale locale)
            throws IOException {
        header(sheet, said, "number", "participant", "role", "answer");
        var row = 1;
        for (var one : book.participants()) {
            row(
                    sheet,
                    row++,
                    String.valueOf(one.number()),
                    one.name(),
                    wording.of("event.role." + Keys.of(one.role()), locale),
                    wording.of("event.rsvp." + Keys.of(one.rsvp()), locale));
        }
        sheet.finish();
    }

    private static List<Meeting> placed(EventBook book) {
        return book.meetings().stream()
                .filter(meeting -> meeting.seat() != null)
                .sorted(Comparator.comparingInt((Meeting meeting) -> meeting.seat() == null
                        ? 0
                        : meeting.seat().slot() * 1000 + meeting.seat().table()))
                .toList();
    }

    private static String time(EventBook book, Meeting meeting) {
        var seat = meeting.seat();
        return seat == null
                ? ""
                : book.event()
                        .settings()
                        .agenda()
                        .findSlot(seat.slot())
                        .map(Slot::time)
                        .map(Object::toString)
                        .orElse("");
    }

    private static String table(Meeting meeting) {
        var seat = meeting.seat();
        return seat == null ? "" : String.valueOf(seat.table());
    }

    private static String name(@Nullable Participant participant) {
        return participant == null ? "" : participant.name();
    }

    private static void header(Worksheet sheet, UnaryOperator<String> said, String... columns) {
        for (int column = 0; column < columns.length; column++) {
            sheet.value(0, column, said.apply(columns[column]));
            sheet.style(0, column).bold().set();
            sheet.width(column, WIDE);
        }
        sheet.freezePane(0, 1);
    }

    private static void row(Worksheet sheet, int row, String... cells) {
        for (int column = 0; column < cells.length; column++) {
            sheet.value(row, column, Formulas.neutralised(cells[column]));
        }
    }
}
