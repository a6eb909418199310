package io.liantu.matchmaking.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.liantu.enterprise.EnterpriseId;
import io.liantu.matchmaking.Agenda;
import io.liantu.matchmaking.EventBook;
import io.liantu.matchmaking.EventId;
import io.liantu.matchmaking.EventKind;
import io.liantu.matchmaking.EventSettings;
import io.liantu.matchmaking.EventState;
import io.liantu.matchmaking.MatchmakingEvent;
import io.liantu.matchmaking.Participant;
import io.liantu.matchmaking.Role;
import io.liantu.matchmaking.Rsvp;
import io.liantu.matchmaking.SessionPart;
import io.liantu.matchmaking.TimeSpan;
import io.liantu.neo4j.LiantuTest;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

@LiantuTest
class EventWorkbookTests {

    @Autowired
    private EventWorkbook workbooks;

    @ParameterizedTest
    @CsvSource({"=1+1, '''=1+1'", "+86, '''+86'", "-5, '''-5'", "@sum, '''@sum'", "示例企业, 示例企业"})
    void quotesWhatASpreadsheetWouldTakeForAFormula(String name, String written) throws Exception {
        var out = new ByteArrayOutputStream();

        workbooks.write(inviting(name), Locale.ENGLISH, out);

        try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
            var sheet = workbook.findSheet("Participants").orElseThrow();
            assertThat(sheet.read().get(1).getCellText(1)).isEqualTo(written);
        }
    }

    private static EventBook inviting(String name) {
        var morning = TimeSpan.parse("09:00-10:00").orElseThrow();
        var settings = new EventSettings(
                "示例",
                EventKind.SUPPLY_MATCHMAKING,
                null,
                null,
                null,
                null,
                LocalDate.of(2026, 12, 18),
                new Agenda(20, 0, morning, null, List.of()),
                1,
                1,
                1);
        var event = new MatchmakingEvent(new EventId("e"), settings, EventState.DRAFT, List.of(), 1, 0);
        var one = new Participant(
                1, new EnterpriseId("x"), name, false, Role.BOTH, Rsvp.INVITED, List.of(), SessionPart.ANY, null, null);
        return new EventBook(event, List.of(one), List.of(), List.of(), List.of());
    }
}
