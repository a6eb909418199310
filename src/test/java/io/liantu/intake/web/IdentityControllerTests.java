package io.liantu.intake.web;

import static org.awaitility.Awaitility.await;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.jayway.jsonpath.JsonPath;
import io.liantu.intake.Intake;
import io.liantu.intake.IntakeProgress;
import io.liantu.neo4j.CypherFile;
import io.liantu.neo4j.LiantuTest;
import io.liantu.neo4j.LocalNeo4jForTests;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import org.hamcrest.Matchers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

@LiantuTest
class IdentityControllerTests {

    private static final String ROWS = """
            id,name,address,fictional
            e1,济南云岫激光有限公司,云岫路1号,是
            e2,云岫激光,云岫路2号,是
            e3,济南栎桥物流有限公司,,是
            e4,栎桥物流（济南）有限公司,,是
            """;

    @Autowired
    private WebApplicationContext context;

    @TempDir
    private Path folder;

    private MockMvc mvc = MockMvcBuilders.standaloneSetup().build();

    @BeforeEach
    void searchAmongFictionalEnterprises(@Autowired Intake intake) throws Exception {
        LocalNeo4jForTests.wipe();
        mvc = MockMvcBuilders.webAppContextSetup(context).build();
        Files.writeString(folder.resolve("enterprises.csv"), ROWS);
        intake.write(folder, IntakeProgress.SILENT);
        var search = begun();
        await().untilAsserted(() ->
                mvc.perform(get(search)).andExpect(jsonPath("$.state").value("DONE")));
        mvc.perform(get(search))
                .andExpect(jsonPath("$.total").value(3))
                .andExpect(jsonPath("$.searched").value(3))
                .andExpect(jsonPath("$.merged").value(0));
    }

    @Test
    void searchesOnceAtATime(@Autowired Neo4jClient neo4j) throws Exception {
        holdTurn(neo4j, 600);
        var search = begun();

        mvc.perform(get(search)).andExpect(jsonPath("$.state").value("WAITING"));
        mvc.perform(post("/api/identities/searches")).andExpect(status().isConflict());
        mvc.perform(get("/identities")).andExpect(content().string(Matchers.containsString("id=\"search\"")));
        mvc.perform(get("/identities").header("HX-Request", "true"))
                .andExpect(content().string(Matchers.containsString("every 1s")));

        holdTurn(neo4j, -1);
        await().untilAsserted(() ->
                mvc.perform(get(search)).andExpect(jsonPath("$.state").value("DONE")));
        mvc.perform(get("/api/identities/searches"))
                .andExpect(jsonPath("$[0].id").value(search.substring(search.lastIndexOf('/') + 1)));
        mvc.perform(get("/api/identities/searches/none")).andExpect(status().isNotFound());
    }

    private String begun() throws Exception {
        var location = mvc.perform(post("/api/identities/searches"))
                .andExpect(status().isAccepted())
                .andReturn()
                .getResponse()
                .getHeader("Location");
        return Objects.requireNonNull(location);
    }

    private static void holdTurn(Neo4jClient neo4j, int seconds) {
        neo4j.query(CypherFile.of("test/turn-elsewhere.cypher").text())
                .bindAll(Map.of("id", "somebody-else", "seconds", seconds))
                .run();
    }

    @Test
    void listsLikelyPairsSideBySideWithReasons() throws Exception {
        mvc.perform(get("/api/identities?state=open&lang=zh"))
                .andExpect(jsonPath("$.length()").value(1))
                .andExpect(jsonPath("$[0].one.name").value("济南云岫激光有限公司"))
                .andExpect(jsonPath("$[0].reasons[0].reason").value("same-core"))
                .andExpect(
                        jsonPath("$[0].fields[?(@.field == 'address')].differs").value(true));
    }

    @Test
    void confirmsOnce() throws Exception {
        var id = openPair();
        mvc.perform(post("/api/identities/{id}/confirmation", id))
                .andExpect(jsonPath("$.state").value("confirmed"));
        mvc.perform(post("/api/identities/{id}/rejection", id)).andExpect(status().isConflict());
        mvc.perform(get("/api/merges")).andExpect(jsonPath("$.length()").value(2));
    }

    @Test
    void undoesAMerge() throws Exception {
        mvc.perform(post("/api/merges/e4/undoing")).andExpect(status().isNoContent());
        mvc.perform(post("/api/merges/e4/undoing"))
                .andExpect(status().isNotFound())
                .andExpect(content().contentTypeCompatibleWith("application/problem+json"));
        mvc.perform(get("/api/identities?state=rejected"))
                .andExpect(jsonPath("$.length()").value(1));
    }

    @Test
    void refusesAStateThatThereIsNot() throws Exception {
        mvc.perform(get("/api/identities?state=maybe")).andExpect(status().isBadRequest());
        mvc.perform(get("/api/identities/nobody")).andExpect(status().isNotFound());
    }

    @Test
    void showsThePairsOnAPage() throws Exception {
        mvc.perform(get("/identities").header("Accept-Language", "zh"))
                .andExpect(content().string(Matchers.containsString("云岫路2号")))
                .andExpect(content().string(Matchers.containsString("是同一家，合并")))
                .andExpect(content().string(Matchers.containsString("/merges/e4/undoing")));
    }

    @Test
    void decidesOnThePage() throws Exception {
        mvc.perform(post("/identities/{id}/rejection", openPair()).header("HX-Request", "true"))
                .andExpect(content().string(Matchers.containsString("decided")));
        mvc.perform(post("/merges/e4/undoing")).andExpect(redirectedUrl("/identities"));
    }

    @Test
    void leadsFromAMergedEnterpriseToTheOneThatStays() throws Exception {
        mvc.perform(get("/api/enterprises/e4")).andExpect(jsonPath("$.id").value("e3"));
        mvc.perform(get("/enterprises/e4")).andExpect(redirectedUrl("/enterprises/e3"));
    }

    private String openPair() throws Exception {
        var answer = mvc.perform(get("/api/identities")).andReturn().getResponse();
        return JsonPath.read(answer.getContentAsString(StandardCharsets.UTF_8), "$[0].id");
    }
}
