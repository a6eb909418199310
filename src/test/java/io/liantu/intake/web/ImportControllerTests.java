package io.liantu.intake.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.startsWith;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.asyncDispatch;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.delete;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.jayway.jsonpath.JsonPath;
import io.liantu.neo4j.LiantuTest;
import io.liantu.neo4j.LocalNeo4jForTests;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

@LiantuTest
class ImportControllerTests {

    @Autowired
    private WebApplicationContext context;

    private MockMvc mvc = MockMvcBuilders.standaloneSetup().build();

    @BeforeEach
    void startEmpty() {
        LocalNeo4jForTests.wipe();
        mvc = MockMvcBuilders.webAppContextSetup(context).build();
    }

    @Test
    void writesAZipOnceItIsConfirmed() throws Exception {
        var id = received(file("data.zip", aZip()));

        awaitPhase(id, "CHECKED");
        mvc.perform(get("/api/imports/{id}", id))
                .andExpect(jsonPath("$.name").value("data.zip"))
                .andExpect(jsonPath("$.rowsRead").value(2))
                .andExpect(jsonPath("$.rowsWritten").value(0))
                .andExpect(jsonPath("$.report.added").value(2))
                .andExpect(jsonPath("$.report.sheets[1].place").value("企业.csv"));

        mvc.perform(post("/api/imports/{id}/confirmation", id)).andExpect(status().isAccepted());
        awaitPhase(id, "DONE");
        mvc.perform(get("/api/imports/{id}", id))
                .andExpect(jsonPath("$.rowsWritten").value(2))
                .andExpect(jsonPath("$.report.added").value(2));
        mvc.perform(get("/api/imports")).andExpect(jsonPath("$[0].id").value(id));
    }

    @Test
    void tellsIssuesInTheReadersLanguage() throws Exception {
        var id = received(file("C:\\tmp\\makes.csv", utf8("enterprise,product\nnobody,nothing\n")));

        awaitPhase(id, "CHECKED");
        mvc.perform(get("/api/imports/{id}", id).header("Accept-Language", "zh-CN"))
                .andExpect(jsonPath("$.name").value("makes.csv"))
                .andExpect(jsonPath("$.report.refused").value(1))
                .andExpect(jsonPath("$.report.issueCounts.UnknownProduct").value(1))
                .andExpect(jsonPath("$.report.issues[0].text").value(containsString("“nobody”")));
    }

    @Test
    void handsOutTheRowsToCorrectAsAWorkbook() throws Exception {
        var id = received(file("products.csv", utf8("id,name\n,一\n")));
        awaitPhase(id, "CHECKED");

        var answer = mvc.perform(get("/api/imports/{id}/issues.xlsx", id)).andReturn();
        mvc.perform(asyncDispatch(answer))
                .andExpect(status().isOk())
                .andExpect(header().string("Content-Disposition", containsString("issues-" + id + ".xlsx")))
                .andExpect(content().string(startsWith("PK")));

        var faultless = received(file("products.csv", utf8("id,name\nchip,激光芯片\n")));
        awaitPhase(faultless, "CHECKED");
        mvc.perform(get("/api/imports/{id}/issues.xlsx", faultless)).andExpect(status().isNotFound());
    }

    @Test
    void dropsWhatNobodyWantsAndDoesNothingOutOfTurn() throws Exception {
        var id = received(file("sources.csv", utf8("id,name\ns1,一\n")));
        awaitPhase(id, "CHECKED");

        mvc.perform(post("/api/imports/{id}/resumption", id)).andExpect(status().isConflict());
        mvc.perform(delete("/api/imports/{id}", id))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.phase").value("DISCARDED"));
        mvc.perform(post("/api/imports/{id}/confirmation", id))
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.detail").value(containsString("is discarded")));
        mvc.perform(get("/api/imports/{id}", "no-such")).andExpect(status().isNotFound());
    }

    @Test
    void remembersWhyAnImportFailed() throws Exception {
        var id = received(file("notes.csv", utf8("a,b\n1,2\n")));

        awaitPhase(id, "FAILED");
        mvc.perform(get("/api/imports/{id}", id))
                .andExpect(jsonPath("$.problem").value(containsString("notes.csv")))
                .andExpect(jsonPath("$.report").doesNotExist());
    }

    @Test
    void tellsEachStepAsAnEvent() throws Exception {
        var id = received(file("sources.csv", utf8("id,name\ns1,一\n")));

        var events = mvc.perform(get("/api/imports/{id}/events", id)).andReturn();
        events.getAsyncResult(Duration.ofSeconds(20).toMillis());

        mvc.perform(asyncDispatch(events))
                .andExpect(content().string(containsString("event:import")))
                .andExpect(content().string(containsString("\"phase\":\"CHECKED\"")));
    }

    private String received(MockMultipartFile file) throws Exception {
        var answer = mvc.perform(multipart("/api/imports").file(file))
                .andExpect(status().isAccepted())
                .andReturn()
                .getResponse();
        String id = JsonPath.read(answer.getContentAsString(StandardCharsets.UTF_8), "$.id");
        assertThat(answer.getHeader("Location")).endsWith("/api/imports/" + id);
        return id;
    }

    private void awaitPhase(String id, String phase) {
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> mvc.perform(get("/api/imports/{id}", id))
                        .andExpect(jsonPath("$.phase").value(phase)));
    }

    private static MockMultipartFile file(String name, byte[] content) {
        return new MockMultipartFile("file", name, null, content);
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] aZip() throws IOException {
        var files = Map.of("企业.csv", "编号,企业名称\ne1,示例激光\n", "products.csv", "id,name\nchip,激光芯片\n");
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(utf8(file.getValue()));
            }
        }
        return bytes.toByteArray();
    }
}
