package io.liantu.web.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.request;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.jayway.jsonpath.JsonPath;
import io.liantu.intake.Intake;
import io.liantu.intake.IntakeProgress;
import io.liantu.neo4j.LiantuTest;
import io.liantu.neo4j.LocalNeo4jForTests;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** Contracts stand beside the projects of those who signed them, until these are at their end. */
@LiantuTest
class ContractProjectsTests {

    private final MockMvc mvc;

    @Autowired
    ContractProjectsTests(WebApplicationContext context) {
        this.mvc = MockMvcBuilders.webAppContextSetup(context).build();
    }

    @BeforeEach
    void knowThreeEnterprisesAndTheDemandOfOne(@Autowired Intake intake, @TempDir Path folder) throws Exception {
        LocalNeo4jForTests.wipe();
        Files.writeString(folder.resolve("enterprises.csv"), "id,name\ne1,示例甲\ne2,示例乙\ne3,示例丙\n");
        Files.writeString(
                folder.resolve("demands.csv"), "id,enterprise,kind,summary,amount\nd1,e1,finance,示例：扩建贷款,8000000\n");
        assertThat(intake.write(folder, IntakeProgress.SILENT).issues()).isEmpty();
    }

    /** The next test that needs the sample loads it anew. */
    @AfterEach
    void leaveNothingBehind() {
        LocalNeo4jForTests.wipe();
    }

    @Test
    void areShownBesideContractsUntilTheyAreDropped() throws Exception {
        String project = JsonPath.read(send("POST", "/api/demands/d1/projects", "{\"enterprise\": \"e2\"}"), "$.id");
        String event = JsonPath.read(
                send(
                        "POST",
                        "/api/events",
                        "{\"name\": \"示例银企对接会\", \"kind\": \"bank-enterprise\", \"date\": \"2026-12-18\"}"),
                "$.id");
        send("POST", "/api/events/" + event + "/participants", """
                [{"enterprise": "e1", "role": "demand"}, {"enterprise": "e2", "role": "supply"},
                 {"enterprise": "e3", "role": "supply"}]""");
        for (var state : new String[] {"inviting", "planned", "running"}) {
            send("PUT", "/api/events/" + event + "/state?state=" + state, "");
        }
        var results = "/events/" + event + "/results";
        sign(event, "1-3", 3);
        assertThat(send("GET", results, "")).contains("示例丙").doesNotContain("/projects#");

        sign(event, "1-2", 2);
        assertThat(send("GET", results, ""))
                .containsOnlyOnce("/projects#")
                .contains("/projects#" + project, "项目：示例：扩建贷款（已确认）");

        send("POST", "/api/projects/" + project + "/dropping", "{\"reason\": \"示例：另有安排\"}");
        assertThat(send("GET", results, "")).doesNotContain("/projects#");
    }

    private void sign(String event, String meeting, int lender) throws Exception {
        send(
                "PUT",
                "/api/events/" + event + "/meetings/" + meeting + "/outcome",
                "{\"kind\": \"contract\", \"supplier\": %d, \"amount\": 5000000}".formatted(lender));
    }

    private String send(String method, String path, String body) throws Exception {
        return mvc.perform(request(HttpMethod.valueOf(method), path)
                        .header("Accept-Language", "zh")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(body))
                .andExpect(status().is2xxSuccessful())
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
    }
}
