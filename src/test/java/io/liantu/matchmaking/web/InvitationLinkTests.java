package io.liantu.matchmaking.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.liantu.intake.Intake;
import io.liantu.intake.SampleGraph;
import io.liantu.neo4j.CypherFile;
import io.liantu.neo4j.LiantuTest;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** The link with which a participant replies for itself. */
@LiantuTest
@ExtendWith(OutputCaptureExtension.class)
class InvitationLinkTests {

    private final EventApi api;
    private final MockMvc mvc;
    private String id = "";
    private String link = "";

    @Autowired
    InvitationLinkTests(WebApplicationContext context) {
        this.api = new EventApi(context);
        this.mvc = MockMvcBuilders.webAppContextSetup(context).build();
    }

    @BeforeAll
    static void loadTheSample(@Autowired Intake intake, @Autowired Neo4jClient neo4j) {
        SampleGraph.load(intake, neo4j);
    }

    @BeforeEach
    void inviteAndMakeALink() throws Exception {
        id = api.create(EventApi.SUPPLY_EVENT);
        api.invite(id, "0001", "0004 0005 0006");
        api.become(id, "inviting");
        link = EventApi.text(api.send("POST", "/events/" + id + "/participants/1/link"), "$.path");
    }

    @Test
    void takesAnswerAbsencesAndWishes() throws Exception {
        mvc.perform(post(link)
                        .param("answer", "accepted")
                        .param("part", "morning")
                        .param("absences", "2")
                        .param("wish-2", "must-meet")
                        .param("wish-3", "no-thanks")
                        .param("wish-4", ""))
                .andExpect(status().is3xxRedirection());

        var participants = api.send("GET", "/events/" + id + "/participants");
        assertThat(EventApi.text(participants, "$[0].rsvp")).isEqualTo("accepted");
        assertThat(EventApi.list(participants, "$[0].absences")).containsExactly(2);
        var wishes = api.send("GET", "/events/" + id + "/wishes");
        assertThat(EventApi.list(wishes, "$[*].kind")).containsExactly("must-meet", "no-thanks");
        assertThat(EventApi.list(wishes, "$[*].origin")).containsOnly("participant");
    }

    @Test
    void showsTheOwnPageInBothLanguagesAndTellsNobodyWhereItIs() throws Exception {
        assertThat(page("zh")).contains("贵单位是否参加", "必见");
        assertThat(page("en")).contains("Do you come?", "Must meet").doesNotContain("/imports");
        mvc.perform(get(link).accept("text/html"))
                .andExpect(header().string("Cache-Control", "no-store"))
                .andExpect(header().string("Referrer-Policy", "no-referrer"));
    }

    @Test
    void leadsNowhereOnceThereIsANewerOne() throws Exception {
        var newer = EventApi.text(api.send("POST", "/events/" + id + "/participants/1/link"), "$.path");

        mvc.perform(get(link).accept("text/html")).andExpect(status().isNotFound());
        mvc.perform(get(newer).accept("text/html")).andExpect(status().isOk());
        mvc.perform(get("/invitations/" + "x".repeat(32)).accept("text/html")).andExpect(status().isNotFound());
    }

    @Test
    void takesNothingBeforeInvitationsAreOutNorOnTheDay() throws Exception {
        api.become(id, "draft");
        mvc.perform(post(link).param("answer", "accepted").accept("text/html")).andExpect(status().isConflict());
        api.become(id, "inviting", "planned", "running");
        mvc.perform(post(link).param("answer", "accepted").accept("text/html")).andExpect(status().isConflict());
    }

    @Test
    void isInNoListAndNoLogAndOnlyItsFingerprintIsKept(CapturedOutput output, @Autowired Neo4jClient neo4j)
            throws Exception {
        var token = link.substring(link.lastIndexOf('/') + 1);
        page("zh");
        mvc.perform(post(link).param("answer", "nonsense").accept("text/html"));

        for (var path : new String[] {"", "/participants", "/wishes", "/timetable"}) {
            assertThat(EventApi.body(api.send("GET", "/events/" + id + path))).doesNotContain(token);
        }
        assertThat(output.getAll()).doesNotContain(token);
        assertThat(neo4j.query(CypherFile.of("test/graph-nodes.cypher").text())
                        .fetch()
                        .all()
                        .toString())
                .doesNotContain(token)
                .contains("tokenHash");
    }

    private String page(String language) throws Exception {
        return mvc.perform(get(link).header("Accept-Language", language).accept("text/html"))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
    }
}
