package io.liantu.matchmaking.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.liantu.intake.Intake;
import io.liantu.intake.SampleGraph;
import io.liantu.neo4j.LiantuTest;
import java.io.ByteArrayInputStream;
import java.io.StringReader;
import java.time.ZonedDateTime;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.component.VEvent;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.web.context.WebApplicationContext;

/** What people take away from an event, read back by the libraries that others read it with. */
@LiantuTest
class EventDocumentTests {

    private final EventApi api;

    @Autowired
    EventDocumentTests(WebApplicationContext context) {
        this.api = new EventApi(context);
    }

    @BeforeAll
    static void loadTheSample(@Autowired Intake intake, @Autowired Neo4jClient neo4j) {
        SampleGraph.load(intake, neo4j);
    }

    @Test
    void putMeetingsIntoACalendarAtTheTimeOfChina() throws Exception {
        var id = planned("示例会");

        var calendar = calendar("/events/" + id + "/participants/1/agenda.ics");

        var meetings = calendar.<VEvent>getComponents(Component.VEVENT);
        assertThat(meetings).hasSize(2);
        var first = meetings.get(0);
        assertThat(first.getUid().orElseThrow().getValue()).isEqualTo(id + "-1-3@liantu");
        assertThat(first.<ZonedDateTime>getDateTimeStart().getDate())
                .isEqualTo(ZonedDateTime.parse("2026-12-18T09:00+08:00[Asia/Shanghai]"));
        assertThat(first.getSummary().getValue()).matches("与.+洽谈（1 号桌）");
        assertThat(calendar.validate().hasErrors()).isFalse();
    }

    @Test
    void keepTheIdOfAMeetingThatIsMoved() throws Exception {
        var id = planned("示例会");
        var before = calendar("/events/" + id + "/participants/3/agenda.ics").<VEvent>getComponents(Component.VEVENT);
        place(id, "1-3", 5, 2);

        var after = calendar("/events/" + id + "/participants/3/agenda.ics").<VEvent>getComponents(Component.VEVENT);

        assertThat(after.get(0).getUid()).isEqualTo(before.get(0).getUid());
        assertThat(after.get(0).getSequence().getSequenceNo())
                .isGreaterThan(before.get(0).getSequence().getSequenceNo());
        assertThat(after.get(0).getDateTimeStart()).isNotEqualTo(before.get(0).getDateTimeStart());
    }

    @Test
    void tellCalendarsThatAnEventIsOnAnotherDayAndElsewhere() throws Exception {
        var id = planned("示例会");
        var agenda = "/events/" + id + "/participants/3/agenda.ics";
        var before = calendar(agenda).<VEvent>getComponents(Component.VEVENT).get(0);
        var version = EventApi.text(api.send("GET", "/events/" + id), "$.version");
        api.send(
                        "PUT",
                        "/events/" + id + "?version=" + version,
                        EventApi.SUPPLY_EVENT.replace("2026-12-18", "2026-12-19"))
                .andExpect(status().isOk());

        var after = calendar(agenda).<VEvent>getComponents(Component.VEVENT).get(0);

        assertThat(after.getDateTimeStart()).isNotEqualTo(before.getDateTimeStart());
        assertThat(after.getSequence().getSequenceNo())
                .isGreaterThan(before.getSequence().getSequenceNo());
    }

    @Test
    void putThePlanIntoAWorkbookInWhichNothingIsAFormula() throws Exception {
        var id = planned("示例会");

        var bytes = api.send("GET", "/events/" + id + "/timetable.xlsx")
                .andReturn()
                .getResponse()
                .getContentAsByteArray();

        try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(bytes))) {
            var sheet = workbook.getFirstSheet();
            assertThat(sheet.getName()).isEqualTo("按时段");
            var rows = sheet.read();
            assertThat(rows).hasSize(4);
            assertThat(rows.get(1).getCellText(0)).isEqualTo("09:00-09:20");
            assertThat(rows)
                    .allSatisfy(row ->
                            row.forEach(cell -> assertThat(cell.getFormula()).isNull()));
        }
    }

    private String planned(String name) throws Exception {
        var id = api.create(EventApi.SUPPLY_EVENT.replace("示例激光对接会", name));
        api.invite(id, "0001 0002", "0004 0005");
        place(id, "1-3", 1, 1);
        place(id, "2-4", 1, 2);
        place(id, "1-4", 2, 1);
        return id;
    }

    private void place(String id, String meeting, int slot, int table) throws Exception {
        var version = EventApi.text(api.send("GET", "/events/" + id + "/timetable"), "$.version");
        api.send(
                "PUT",
                "/events/%s/meetings/%s/place?slot=%d&table=%d&version=%s"
                        .formatted(id, meeting, slot, table, version));
    }

    private Calendar calendar(String path) throws Exception {
        return new CalendarBuilder().build(new StringReader(EventApi.body(api.send("GET", path))));
    }
}
