package io.liantu.matchmaking.web;

import static io.liantu.matchmaking.web.EventApi.SUPPLY_EVENT;
import static io.liantu.matchmaking.web.EventApi.body;
import static io.liantu.matchmaking.web.EventApi.list;
import static io.liantu.matchmaking.web.EventApi.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.liantu.intake.Intake;
import io.liantu.intake.SampleGraph;
import io.liantu.neo4j.LiantuTest;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.web.context.WebApplicationContext;

/** Matchmaking events 对接会 over HTTP, on the sample. */
@LiantuTest
class EventEndpointsTests {

    private final EventApi api;

    @Autowired
    EventEndpointsTests(WebApplicationContext context) {
        this.api = new EventApi(context);
    }

    @BeforeAll
    static void loadTheSample(@Autowired Intake intake, @Autowired Neo4jClient neo4j) {
        SampleGraph.load(intake, neo4j);
    }

    @Test
    void decideWhatIsLeftOpenAsEventsUsuallyAre() throws Exception {
        var id = api.create(SUPPLY_EVENT);

        api.send("GET", "/events/" + id)
                .andExpect(jsonPath("$.state").value("draft"))
                .andExpect(jsonPath("$.allianceName").value("示例激光装备党建联盟"))
                .andExpect(jsonPath("$.slotMinutes").value(20))
                .andExpect(jsonPath("$.slots.length()").value(6))
                .andExpect(jsonPath("$.slots[0].from").value("09:00"))
                .andExpect(jsonPath("$.slots[5].to").value("11:25"));
        assertThat(list(api.send("GET", "/events"), "$[*].event.id")).contains(id);
    }

    @Test
    void suggestWhomToInviteWithReasons() throws Exception {
        var id = api.create(SUPPLY_EVENT);

        var answer = api.send("GET", "/events/" + id + "/suggestions?most=200");
        var reasons = list(answer, "$.suggestions[*].reasons[*]");
        assertThat(reasons.stream().map(Object::toString).collect(Collectors.joining("\n")))
                .contains("能供应本地缺失的“", "在等本地无人生产的“", "示例激光装备党建联盟链主", "示例激光装备党建联盟成员");
        var best = text(answer, "$.suggestions[0].enterprise");

        api.send("PUT", "/exclusions", "{\"enterprise\": \"%s\", \"kind\": \"blacklisted\"}".formatted(best));
        try {
            var after = api.send("GET", "/events/" + id + "/suggestions?most=200");
            assertThat(list(after, "$.suggestions[*].enterprise")).doesNotContain(best);
            assertThat(list(after, "$.excluded[*].enterprise")).containsExactly(best);
        } finally {
            api.send("DELETE", "/exclusions?id=blacklisted~" + best);
        }
        api.send(
                "POST",
                "/events/" + id + "/participants",
                "[{\"enterprise\": \"%s\", \"role\": \"both\"}]".formatted(best));
        assertThat(list(api.send("GET", "/events/" + id + "/suggestions?most=200"), "$.suggestions[*].enterprise"))
                .doesNotContain(best);
    }

    @Test
    void placeWishedMeetingsAndKeepThem() throws Exception {
        var id = api.create(SUPPLY_EVENT);
        api.invite(id, "0001 0002 0003", "0004 0005 0006");
        for (int from = 1; from <= 3; from++) {
            for (int to = 4; to <= 6; to++) {
                api.wish(id, from, to, from + 3 == to ? "must-meet" : "would-meet");
            }
        }
        api.wish(id, 6, 1, "no-thanks");

        plan(id);

        var timetable = api.send("GET", "/events/" + id + "/timetable");
        assertThat(list(timetable, "$.meetings[?(@.slot != null)].id"))
                .containsExactly("1-4", "1-5", "2-4", "2-5", "2-6", "3-4", "3-5", "3-6");
        assertThat(text(timetable, "$.run.finding")).contains("意愿洽谈 8 场，已排入 8 场");
    }

    @Test
    void moveAMeetingOnlyWhereNothingSpeaksAgainstIt() throws Exception {
        var id = api.create(SUPPLY_EVENT);
        api.invite(id, "0001 0002", "0004 0005");
        place(id, "1-3", 1, 1).andExpect(status().isOk());
        place(id, "2-4", 2, 2).andExpect(status().isOk());

        place(id, "2-4", 1, 1)
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.detail").value("1 号桌该时段已安排%s与%s。".formatted(name(id, 0), name(id, 2))));
        place(id, "1-4", 1, 2)
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.title").value("不能排在这里"));
        assertThat(list(api.send("GET", "/events/" + id + "/meetings/1-4/clashes?slot=2&table=2"), "$[*].kind"))
                .containsExactly("busy", "table");
        assertThat(list(api.send("GET", "/events/" + id + "/meetings/1-4/clashes?slot=3&table=2"), "$[*]"))
                .isEmpty();
        place(id, "1-3", 9, 1).andExpect(status().isConflict());
        api.send("PUT", "/events/" + id + "/participants/1/absences", "{\"slots\": [3], \"part\": \"any\"}");
        place(id, "1-3", 3, 3).andExpect(jsonPath("$.detail").value(name(id, 0) + "在 09:50-10:10 不便。"));
    }

    @Test
    void refuseAMoveBySomebodyWhoReadAnEarlierTimetable() throws Exception {
        var id = api.create(SUPPLY_EVENT);
        api.invite(id, "0001", "0004");
        var version = text(api.send("GET", "/events/" + id + "/timetable"), "$.version");
        place(id, "1-2", 1, 1).andExpect(status().isOk());

        api.send("PUT", "/events/" + id + "/meetings/1-2/place?slot=2&table=2&version=" + version)
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.title").value("内容已被他人更新"));
    }

    @Test
    void keepAFixedMeetingWhereItIs() throws Exception {
        var id = api.create(SUPPLY_EVENT);
        api.invite(id, "0001 0002", "0004 0005");
        place(id, "1-3", 6, 3).andExpect(status().isOk());
        api.send("PUT", "/events/" + id + "/meetings/1-3/fixing").andExpect(status().isOk());
        place(id, "1-3", 5, 3).andExpect(status().isConflict());
        for (var pair : new int[][] {{1, 3}, {1, 4}, {2, 3}, {2, 4}}) {
            api.wish(id, pair[0], pair[1], "must-meet");
        }

        plan(id);

        var fixed = api.send("GET", "/events/" + id + "/timetable");
        assertThat(list(fixed, "$.meetings[?(@.id == '1-3')].slot")).containsExactly(6);
        assertThat(list(fixed, "$.meetings[?(@.id == '1-3')].table")).containsExactly(3);
        assertThat(list(fixed, "$.meetings[?(@.slot != null)]")).hasSize(4);
    }

    @Test
    void keepHalvesOrderAndLimitsThatAreArranged() throws Exception {
        var id = api.create("""
                {"name": "示例全天对接会", "kind": "supply-matchmaking", "date": "2026-12-19", "tables": 3,
                 "morning": "09:00-10:00", "afternoon": "14:00-15:00"}""");
        api.invite(id, "0001 0002", "0004 0005");
        for (var pair : new int[][] {{1, 3}, {1, 4}, {2, 3}, {2, 4}}) {
            api.wish(id, pair[0], pair[1], "would-meet");
        }
        api.send("PUT", "/events/" + id + "/participants/4/limit?most=1")
                .andExpect(jsonPath("$[3].most").value(1));
        arrange(id, "1-3", "{\"part\": \"afternoon\"}")
                .andExpect(jsonPath("$.meetings[0].part").value("afternoon"));
        arrange(id, "2-3", "{\"after\": [\"1-3\"]}")
                .andExpect(jsonPath("$.meetings[1].after[0]").value("1-3"));

        plan(id);

        var planned = api.send("GET", "/events/" + id + "/timetable");
        int first = (Integer) list(planned, "$.meetings[?(@.id == '1-3')].slot").get(0);
        int second =
                (Integer) list(planned, "$.meetings[?(@.id == '2-3')].slot").get(0);
        assertThat(first).isGreaterThan(2);
        assertThat(second).isGreaterThan(first);
        assertThat(list(planned, "$.meetings[?(@.slot != null && (@.first == 4 || @.second == 4))]"))
                .hasSize(1);
        place(id, "1-3", 1, 1).andExpect(status().isConflict());
    }

    @Test
    void refuseAnArrangementThatNothingCanKeep() throws Exception {
        var id = api.create(SUPPLY_EVENT);
        api.invite(id, "0001 0002", "0004 0005");
        place(id, "1-3", 2, 1);
        place(id, "2-4", 3, 1);
        arrange(id, "2-4", "{\"after\": [\"1-3\"]}").andExpect(status().isOk());

        arrange(id, "1-3", "{\"after\": [\"2-4\"]}")
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.title").value("先后次序成环"));
        arrange(id, "1-3", "{\"part\": \"evening\"}").andExpect(status().isBadRequest());
        arrange(id, "1-9", "{}").andExpect(status().isNotFound());
        api.send("PUT", "/events/" + id + "/participants/1/limit?most=0").andExpect(status().isBadRequest());
        api.send("PUT", "/events/" + id + "/meetings/1-3/fixing");
        arrange(id, "1-3", "{\"part\": \"afternoon\"}").andExpect(status().isConflict());
        var moved = arrange(id, "2-4", "{\"part\": \"afternoon\"}");
        assertThat(list(moved, "$.meetings[?(@.id == '2-4')].slot")).containsOnlyNulls();
        assertThat(list(moved, "$.meetings[?(@.id == '1-3')].slot")).containsExactly(2);
    }

    private ResultActions arrange(String event, String meeting, String body) throws Exception {
        return api.send("PUT", "/events/" + event + "/meetings/" + meeting + "/arrangement", body);
    }

    @Test
    void takeTheDayFromCheckInToTheTarget() throws Exception {
        api.send("PUT", "/alliances/demo-alliance-laser/target?year=2026&amount=2000000000&elsewhere=1200000000")
                .andExpect(status().isOk());
        var id = api.create(SUPPLY_EVENT);
        api.invite(id, "0001 0002", "0004 0005");
        place(id, "1-3", 1, 1);
        place(id, "2-4", 1, 2);
        api.send("PUT", "/events/" + id + "/participants/1/check-in").andExpect(status().isConflict());
        api.become(id, "inviting", "planned", "running");

        api.send("PUT", "/events/" + id + "/participants/1/check-in").andExpect(status().isOk());
        api.send("PUT", "/events/" + id + "/participants/2/no-show").andExpect(status().isOk());
        outcome(
                        id,
                        "1-3",
                        "{\"kind\": \"contract\", \"supplier\": 3, \"product\": \"fiber-laser\", \"amount\": 5000000, \"months\": 12}")
                .andExpect(status().isOk());

        var funnel = api.send("GET", "/events/" + id + "/funnel");
        assertThat(list(funnel, "$[*].count")).containsExactly(4, 2, 1, 1, 1, 1, 0);
        assertThat(list(funnel, "$[*].share")).containsExactly(1.0, 0.5, 1.0, 1.0, 1.0, 1.0, 0.0);
        api.send("GET", "/alliances/demo-alliance-laser/target?year=2026")
                .andExpect(jsonPath("$.signed").value(5_000_000.0))
                .andExpect(jsonPath("$.reached").value(1_205_000_000.0))
                .andExpect(jsonPath("$.share").value(0.6025));
        var supplies = body(api.send("GET", "/enterprises/demo-0004"));
        assertThat(supplies).contains("示例激光对接会");

        api.send("POST", "/events/" + id + "/contracts/1-3/delivery?on=2027-01-31")
                .andExpect(status().isOk());
        assertThat(list(api.send("GET", "/events/" + id + "/funnel"), "$[*].count"))
                .endsWith(1);
        outcome(id, "1-3", "{\"kind\": \"none\", \"note\": \"示例：价格未谈拢\"}").andExpect(status().isOk());
        assertThat(body(api.send("GET", "/enterprises/demo-0004"))).doesNotContain("示例激光对接会");
    }

    @Test
    void doNotGoBackBeforeADayThatBroughtSomething() throws Exception {
        var id = api.create("{\"name\": \"示例\", \"kind\": \"bank-enterprise\", \"date\": \"2026-12-18\"}");
        api.invite(id, "0001", "0004");
        api.become(id, "inviting", "planned", "running", "planned", "running");
        outcome(id, "1-2", "{\"kind\": \"contract\", \"supplier\": 2, \"amount\": 1}");

        api.send("PUT", "/events/" + id + "/state?state=planned")
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.title").value("活动已有成果"));
        api.send("PUT", "/events/" + id + "/state?state=ended").andExpect(status().isOk());
    }

    @Test
    void sayWhatIsWrongWithWhatNobodyMeant() throws Exception {
        var id = api.create(SUPPLY_EVENT);
        api.invite(id, "0001", "0004");
        var version = text(api.send("GET", "/events/" + id + "/timetable"), "$.version");

        api.send("DELETE", "/events/" + id + "/meetings/900-901/place?version=" + version)
                .andExpect(status().isNotFound());
        api.send("POST", "/events/" + id + "/participants", "[null]").andExpect(status().isBadRequest());
        api.send("POST", "/events/" + id + "/timetable/mending?fromSlot=0&version=" + version)
                .andExpect(status().isBadRequest());
        // 64 more than the first: slots are kept as bits.
        api.send("POST", "/events/" + id + "/timetable/mending?fromSlot=65&version=" + version)
                .andExpect(status().isBadRequest());
        var many = IntStream.rangeClosed(1, 1_001)
                .mapToObj("{\"enterprise\": \"nobody-%d\", \"role\": \"both\"}"::formatted)
                .collect(Collectors.joining(",", "[", "]"));
        api.send("POST", "/events/" + id + "/participants", many)
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.title").value("参会单位过多"));
        api.send("PUT", "/events/" + id + "/tables/1/closing?fromSlot=99").andExpect(status().isBadRequest());
        api.send("PUT", "/events/" + id + "/tables/9/closing").andExpect(status().isBadRequest());
        api.send("GET", "/events/nobody").andExpect(status().isNotFound());
    }

    @Test
    void letASourceThatIsRetiredTakeItsContractsOutOfTheNetwork() throws Exception {
        var id = api.create(SUPPLY_EVENT.replace("示例激光对接会", "示例撤回的对接会"));
        api.invite(id, "0001", "0004");
        api.become(id, "inviting", "planned", "running");
        outcome(id, "1-2", "{\"kind\": \"contract\", \"supplier\": 2, \"amount\": 1}")
                .andExpect(status().isOk());
        assertThat(body(api.send("GET", "/enterprises/demo-0001"))).contains("示例撤回的对接会");

        api.send("DELETE", "/sources/" + id).andExpect(status().isOk());

        assertThat(body(api.send("GET", "/enterprises/demo-0001"))).doesNotContain("示例撤回的对接会");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "'name': ' ' | 参数为空",
                "'kind': 'party' | 没有这种活动",
                "'slotMinutes': 25 | 洽谈时长不符合要求",
                "'changeMinutes': 60 | 换桌时间不符合要求",
                "'morning': '九点' | 时间格式不对",
                "'morning': '09:00-09:10' | 排不出洽谈时段",
                "'afternoon': '11:00-12:00', 'morning': '09:00-11:30' | 上下午时间重叠",
                "'morning': '00:00-23:59', 'slotMinutes': 15, 'changeMinutes': 0 | 洽谈时段过多",
                "'tables': 0 | 桌数不符合要求",
                "'capDemand': 0 | 每家至少一场洽谈",
                "'alliance': 'nobody' | 没有这个联盟",
                "'chain': 'nothing' | 没有这条产业链",
                "'date': null | 参数为空"
            })
    void refuseAnEventThatCannotBe(String fields, String title) throws Exception {
        var body = "{'name': '示例', 'kind': 'bank-enterprise', 'date': '2026-12-18', %s}".formatted(fields);

        api.send("POST", "/events", body.replace('\'', '"'))
                .andExpect(status().is4xxClientError())
                .andExpect(jsonPath("$.title").value(title));
    }

    private void plan(String id) throws Exception {
        api.send("POST", "/events/" + id + "/timetable?seconds=5").andExpect(status().isAccepted());
        await().until(() -> !text(api.send("GET", "/events/" + id + "/timetable"), "$.run.phase")
                .equals("running"));
    }

    private ResultActions place(String id, String meeting, int slot, int table) throws Exception {
        var version = text(api.send("GET", "/events/" + id + "/timetable"), "$.version");
        return api.send(
                "PUT",
                "/events/%s/meetings/%s/place?slot=%d&table=%d&version=%s"
                        .formatted(id, meeting, slot, table, version));
    }

    private ResultActions outcome(String id, String meeting, String body) throws Exception {
        return api.send("PUT", "/events/%s/meetings/%s/outcome".formatted(id, meeting), body);
    }

    private String name(String id, int index) throws Exception {
        return text(api.send("GET", "/events/" + id + "/participants"), "$[" + index + "].name");
    }
}
