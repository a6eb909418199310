package io.liantu.matchmaking.web;

import io.liantu.matchmaking.EventBook;
import io.liantu.matchmaking.Meeting;
import io.liantu.matchmaking.Seat;
import io.liantu.matchmaking.Slot;
import io.liantu.shared.Wording;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Locale;
import java.util.Objects;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.Standard;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.component.VTimeZone;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.TzId;
import net.fortuna.ical4j.model.property.TzName;
import net.fortuna.ical4j.model.property.TzOffsetFrom;
import net.fortuna.ical4j.model.property.TzOffsetTo;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import org.springframework.stereotype.Component;

/**
 * The meetings of one participant as a calendar (RFC 5545). A meeting keeps its UID wherever it is moved, so that a calendar
 * that is imported again moves it instead of adding another.
 */
@Component
class AgendaCalendar {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final String OFFSET = "+0800";

    private final Wording wording;

    AgendaCalendar(Wording wording) {
        this.wording = wording;
    }

    /** @throws io.liantu.matchmaking.UnknownParticipant when nobody has that number */
    void write(EventBook book, int number, Instant now, Locale locale, OutputStream out) throws IOException {
        book.participant(number);
        var calendar = new Calendar();
        calendar.add(new ProdId("-//Liantu//Matchmaking//EN"));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(ImmutableCalScale.GREGORIAN);
        calendar.add(zone());
        for (var meeting : book.meetingsOf(number)) {
            var seat = meeting.seat();
            if (seat != null) {
                book.event()
                        .settings()
                        .agenda()
                        .findSlot(seat.slot())
                        .ifPresent(slot -> calendar.add(event(book, number, meeting, seat, slot, now, locale)));
            }
        }
        new CalendarOutputter(/* validating= */ false).output(calendar, out);
    }

    private VEvent event(
            EventBook book, int number, Meeting meeting, Seat seat, Slot slot, Instant now, Locale locale) {
        var settings = book.event().settings();
        var other = book.participant(meeting.id().other(number));
        var event = new VEvent(
                at(book, slot.time().from()),
                at(book, slot.time().to()),
                wording.of("event.ics.summary", locale, other.name(), seat.table()));
        event.replace(new DtStamp(now));
        event.add(new Uid(book.event().id() + "-" + meeting.id() + "@liantu"));
        // The version alone would stand still where only meetings move, the plan's where only the day or the place
        // does.
        event.add(new Sequence(book.event().version() + book.event().planVersion()));
        event.add(new Location(wording.of(
                "event.ics.location",
                locale,
                Objects.requireNonNullElse(settings.place(), settings.name()),
                seat.table())));
        event.add(new Description(wording.of("event.ics.description", locale, settings.name(), slot.number())));
        return event;
    }

    private static ZonedDateTime at(EventBook book, LocalTime time) {
        return book.event().settings().date().atTime(time).atZone(ZONE);
    }

    /** China has had one offset and no summer time since 1991. */
    private static VTimeZone zone() {
        var standard = new Standard();
        standard.add(new DtStart<>("19910915T000000"));
        standard.add(new TzOffsetFrom(OFFSET));
        standard.add(new TzOffsetTo(OFFSET));
        standard.add(new TzName("CST"));
        var zone = new VTimeZone();
        zone.add(new TzId(ZONE.getId()));
        zone.add(standard);
        return zone;
    }
}
