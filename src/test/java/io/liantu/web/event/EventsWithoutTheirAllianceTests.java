package io.liantu.web.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.jayway.jsonpath.JsonPath;
import io.liantu.intake.Intake;
import io.liantu.intake.IntakeProgress;
import io.liantu.intake.Retiring;
import io.liantu.neo4j.LiantuTest;
import io.liantu.neo4j.LocalNeo4jForTests;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** Events go on when the alliance 联盟 that holds them is no more, as when its source is retired. */
@LiantuTest
class EventsWithoutTheirAllianceTests {

    private final MockMvc mvc;
    private final Intake intake;
    private final Retiring retiring;

    @TempDir
    Path folder;

    private String id = "";

    @Autowired
    EventsWithoutTheirAllianceTests(WebApplicationContext context, Intake intake, Retiring retiring) {
        this.mvc = MockMvcBuilders.webAppContextSetup(context).build();
        this.intake = intake;
        this.retiring = retiring;
    }

    @BeforeEach
    void holdAnEventOfTwoAlliances() throws Exception {
        LocalNeo4jForTests.wipe();
        write("sources", "id,name\nbook,示例年鉴");
        write("enterprises", "id,name\ne1,示例甲");
        write("alliances", "id,name,source\ngone,示例旧联盟,book\nstays,示例新联盟,");
        write("alliance-members", "alliance,enterprise,source\ngone,e1,book\nstays,e1,");
        assertThat(intake.write(folder, IntakeProgress.SILENT).issues()).isEmpty();
        id = create("gone");
        create("stays");
    }

    /** The next test that needs the sample loads it anew. */
    @AfterEach
    void leaveNothingBehind() {
        LocalNeo4jForTests.wipe();
    }

    @Test
    void areShownWithoutItsTargetAndItsMembers() throws Exception {
        assertThat(page("/events")).contains("<b>示例旧联盟</b>", "<b>示例新联盟</b>");
        assertThat(page("/events/" + id)).contains("示例旧联盟成员");
        assertThat(page("/events/" + id + "/results")).contains("id=\"target\"");

        retiring.retire("book", IntakeProgress.SILENT);

        assertThat(page("/events")).contains("示例对接会 gone", "<b>示例新联盟</b>").doesNotContain("示例旧联盟");
        assertThat(page("/events/" + id)).contains("示例对接会 gone").doesNotContain("示例旧联盟");
        assertThat(page("/events/" + id + "/results")).contains("示例对接会 gone").doesNotContain("id=\"target\"");
        assertThat(JsonPath.<Integer>read(page("/api/events/" + id + "/suggestions"), "$.suggestions.length()"))
                .isZero();
    }

    private void write(String table, String rows) throws IOException {
        Files.writeString(folder.resolve(table + ".csv"), rows + "\n");
    }

    private String create(String alliance) throws Exception {
        var answer = mvc.perform(post("/api/events")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("""
                        {"name": "示例对接会 %1$s", "kind": "supply-matchmaking", "alliance": "%1$s", "date": "2026-12-18"}""".formatted(alliance)))
                .andExpect(status().is2xxSuccessful())
                .andReturn();
        return JsonPath.read(answer.getResponse().getContentAsString(StandardCharsets.UTF_8), "$.id");
    }

    private String page(String address) throws Exception {
        return mvc.perform(get(address).header("Accept-Language", "zh"))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
    }
}
