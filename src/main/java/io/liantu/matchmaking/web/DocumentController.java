package io.liantu.matchmaking.web;

import io.liantu.matchmaking.EventId;
import io.liantu.matchmaking.Events;
import io.liantu.matchmaking.Invitations;
import io.liantu.matchmaking.Token;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.NotBlank;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Locale;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** What people take away from an event: calendars and workbooks. */
@RestController
@Tag(name = "Matchmaking events")
class DocumentController {

    private static final MediaType CALENDAR = new MediaType("text", "calendar", StandardCharsets.UTF_8);
    private static final MediaType WORKBOOK =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private final Events events;
    private final Invitations invitations;
    private final AgendaCalendar calendars;
    private final EventWorkbook workbooks;

    DocumentController(Events events, Invitations invitations, AgendaCalendar calendars, EventWorkbook workbooks) {
        this.events = events;
        this.invitations = invitations;
        this.calendars = calendars;
        this.workbooks = workbooks;
    }

    @GetMapping("/api/events/{id}/participants/{number}/agenda.ics")
    @Operation(summary = "The meetings of a participant as a calendar")
    ResponseEntity<byte[]> calendar(@PathVariable @NotBlank String id, @PathVariable int number, Locale locale)
            throws IOException {
        return calendar(new EventId(id), number, locale);
    }

    @GetMapping("/invitations/{token}/agenda.ics")
    @Operation(summary = "The own meetings as a calendar, by one's link")
    ResponseEntity<byte[]> ownCalendar(@PathVariable String token, Locale locale) throws IOException {
        var guest = invitations.guest(Token.of(token));
        return calendar(guest.event(), guest.number(), locale);
    }

    @GetMapping("/api/events/{id}/timetable.xlsx")
    @Operation(summary = "The timetable as a workbook: by time, by participant, and who is invited")
    ResponseEntity<byte[]> workbook(@PathVariable @NotBlank String id, Locale locale) throws IOException {
        var book = events.get(new EventId(id));
        var out = new ByteArrayOutputStream();
        workbooks.write(book, locale, out);
        return attached(book.event().id() + ".xlsx", WORKBOOK, out);
    }

    private ResponseEntity<byte[]> calendar(EventId id, int number, Locale locale) throws IOException {
        var out = new ByteArrayOutputStream();
        calendars.write(events.get(id), number, Instant.now(), locale, out);
        return attached(id + "-" + number + ".ics", CALENDAR, out);
    }

    private static ResponseEntity<byte[]> attached(String name, MediaType type, ByteArrayOutputStream out) {
        var disposition = ContentDisposition.attachment().filename(name).build();
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
                .contentType(type)
                .body(out.toByteArray());
    }
}
