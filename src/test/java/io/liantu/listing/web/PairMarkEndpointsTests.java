package io.liantu.listing.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.liantu.intake.Intake;
import io.liantu.intake.SampleGraph;
import io.liantu.neo4j.LiantuTest;
import io.liantu.neo4j.LocalNeo4jForTests;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.web.context.WebApplicationContext;

/** What somebody says to pairs over HTTP, on the sample. */
@LiantuTest
class PairMarkEndpointsTests {

    private final Http http;

    @Autowired
    PairMarkEndpointsTests(WebApplicationContext context) {
        this.http = new Http(context);
    }

    @BeforeAll
    static void loadTheSample(@Autowired Intake intake, @Autowired Neo4jClient neo4j) {
        SampleGraph.load(intake, neo4j);
    }

    /** The next test that needs the sample finds it as it was. */
    @AfterAll
    static void leaveNothingBehind() {
        LocalNeo4jForTests.wipe();
    }

    @Test
    void leaveOutWhomSomebodyExcludesForbidsOrDoesNotWantAndSayWhy() throws Exception {
        http.put("/exclusions", "{'enterprise': 'demo-0121', 'kind': 'competitor', 'toward': 'demo-finance-02'}");
        http.put(
                        "/demands/demo-demand-06/marks",
                        "{'kind': 'asker-declines', 'enterprise': 'demo-finance-04', 'note': '不出让股权'}")
                .andExpect(status().isOk());
        http.put("/demands/demo-demand-06/marks", "{'kind': 'forbid', 'resource': 'demo-resource-06'}");
        try {
            var answer = http.ask("/demands/demo-demand-06/matches");
            assertThat(http.list(answer, "$.matches[*].enterprise"))
                    .contains("demo-finance-01")
                    .doesNotContain("demo-finance-02", "demo-finance-04", "demo-0025");
            assertThat(http.list(answer, "$.vetoed[*].why"))
                    .containsExactlyInAnyOrder("与示例橙菱激光装备技术有限公司存在竞争", "需求方婉拒（不出让股权）", "主办方禁止");
            http.post("/demands/demo-demand-06/projects", "{'enterprise': 'demo-finance-04'}")
                    .andExpect(status().isConflict())
                    .andExpect(jsonPath("$.title").value("有一方不愿对接"));
        } finally {
            for (var mark : http.list(http.ask("/demands/demo-demand-06/marks"), "$[*].id")) {
                http.remove("/demands/demo-demand-06/marks?mark=" + mark).andExpect(status().isNoContent());
            }
            http.remove("/exclusions?id=competitor~demo-0121~demo-finance-02");
        }
        assertThat(http.list(http.ask("/demands/demo-demand-06/matches"), "$.vetoed[*]"))
                .isEmpty();
    }

    @Test
    void putWhomTheOrganiserPinsFirst() throws Exception {
        http.put("/demands/demo-demand-06/marks", "{'kind': 'pin', 'resource': 'demo-resource-17'}");
        http.put("/demands/demo-demand-10/marks", "{'kind': 'pin', 'enterprise': 'demo-0003'}");
        try {
            http.ask("/demands/demo-demand-06/matches")
                    .andExpect(jsonPath("$.matches[0].resource").value("demo-resource-17"))
                    .andExpect(jsonPath("$.matches[0].pinned").value(true))
                    .andExpect(jsonPath("$.matches[1].pinned").value(false));
            http.ask("/demands/demo-demand-10/matches")
                    .andExpect(jsonPath("$.matches[0].enterprise").value("demo-0003"));
            assertThat(http.list(http.ask("/projects/proposal"), "$.pairs[?(@.match.pinned == true)].match.giver"))
                    .containsExactlyInAnyOrder("resource~demo-resource-17", "enterprise~demo-0003");
        } finally {
            http.remove("/demands/x/marks?mark=demo-demand-06~resource~demo-resource-17~organiser");
            http.remove("/demands/x/marks?mark=demo-demand-10~enterprise~demo-0003~organiser");
        }
    }
}
