package io.liantu.listing.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.startsWith;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.liantu.intake.Intake;
import io.liantu.intake.SampleGraph;
import io.liantu.neo4j.LiantuTest;
import io.liantu.neo4j.LocalNeo4jForTests;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.web.context.WebApplicationContext;

/** Projects 项目清单 over HTTP, on the sample. */
@LiantuTest
class ProjectEndpointsTests {

    private final Http http;

    @Autowired
    ProjectEndpointsTests(WebApplicationContext context) {
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
    void followAMatchToItsEndAndOpenItAgain() throws Exception {
        var confirmed = http.post("/demands/demo-demand-15/projects", "{'resource': 'demo-resource-14', 'by': '撮合专员'}")
                .andExpect(status().isCreated())
                .andExpect(jsonPath("$.state").value("confirmed"))
                .andExpect(jsonPath("$.amount").value(5000000))
                .andExpect(jsonPath("$.giverName").value("示例汉岭银行科技支行"));
        String project = "/projects/" + http.text(confirmed, "$.id");
        stateOfDemand("demo-demand-15", "matched");
        http.ask("/demands/demo-demand-16/matches")
                .andExpect(jsonPath("$.matches[?(@.resource=='demo-resource-14')].left")
                        .value(55000000.0));

        http.post(project + "/advance", "{'state': 'agreed'}")
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.suggestions[0]").value("in-talks"));
        http.post(project + "/advance", "{'state': 'in-talks'}").andExpect(status().isOk());
        http.post(project + "/advance", "{'state': 'agreed', 'amount': 4500000}")
                .andExpect(jsonPath("$.amount").value(4500000));
        http.post(project + "/close-out", "{'evidence': '放款凭证'}").andExpect(status().isConflict());
        http.post(project + "/advance", "{'state': 'delivered'}").andExpect(status().isOk());
        http.post(project + "/close-out", "{'evidence': '放款凭证 9 号', 'by': '老李'}")
                .andExpect(jsonPath("$.closeOut.evidence").value("放款凭证 9 号"));
        http.ask("/demands/demo-demand-15")
                .andExpect(jsonPath("$.state").value("closed-out"))
                .andExpect(jsonPath("$.closeOut.evidence").value("放款凭证 9 号"));

        http.post(project + "/reopening", "{'reason': '款未到账'}")
                .andExpect(jsonPath("$.state").value("in-talks"))
                .andExpect(jsonPath("$.closeOut").doesNotExist());
        stateOfDemand("demo-demand-15", "matched");
        assertThat(http.list(http.ask(project + "/history"), "$[*].to"))
                .containsExactly("in-talks", "closed-out", "delivered", "agreed", "in-talks", "confirmed");
        http.post(project + "/dropping", "{'reason': '企业另筹资金'}")
                .andExpect(jsonPath("$.state").value("dropped"));
        stateOfDemand("demo-demand-15", "published");
    }

    @Test
    void keepADemandMatchedWhileAnotherProjectOfItIsLive() throws Exception {
        var first = confirm("demo-demand-16", "demo-resource-17");
        var second = confirm("demo-demand-16", "demo-resource-14");
        http.post("/demands/demo-demand-16/projects", "{'resource': 'demo-resource-17'}")
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.title").value("已有同样的项目"));

        http.post(first + "/dropping", "{'reason': '估值谈不拢'}").andExpect(status().isOk());
        stateOfDemand("demo-demand-16", "matched");
        http.post(second + "/dropping", "{'reason': '改为股权融资'}").andExpect(status().isOk());
        stateOfDemand("demo-demand-16", "published");
        assertThat(confirm("demo-demand-16", "demo-resource-17")).isNotEqualTo(first);

        http.ask("/projects?enterprise=demo-finance-04")
                .andExpect(jsonPath("$.length()").value(2))
                .andExpect(jsonPath("$[?(@.demand != 'demo-demand-16')]").isEmpty());
        assertThat(http.list(http.ask("/projects?state=dropped&enterprise=demo-finance-04"), "$[*].id"))
                .hasSize(1);
    }

    @Test
    void refuseWhatDoesNotFollow() throws Exception {
        http.post("/demands/demo-demand-20/projects", "{'resource': 'demo-resource-08'}")
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.title").value("尚未开放"));
        http.post("/demands/demo-demand-12/projects", "{'resource': 'demo-resource-11'}")
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.title").value("不能自己对接自己"));
        http.post("/demands/demo-demand-12/projects", "{}")
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.title").value("请指明一个资源方"));
        http.post("/demands/demo-demand-12/projects", "{'resource': 'no-such'}").andExpect(status().isNotFound());
        http.put("/demands/demo-demand-12/marks", "{'kind': 'like', 'resource': 'demo-resource-13'}")
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.title").value("没有这种标记"));
        http.ask("/projects/no-such").andExpect(status().isNotFound());
        http.ask("/projects?state=gone").andExpect(status().isBadRequest());
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1000000", "0"})
    void refuseAnAmountThatNobodyCanAgreeUpon(String amount) throws Exception {
        http.post(
                        "/demands/demo-demand-17/projects",
                        "{'resource': 'demo-resource-14', 'amount': %s}".formatted(amount))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.title").value("金额有误"))
                .andExpect(jsonPath("$.detail").value(startsWith("amount ")));
        stateOfDemand("demo-demand-17", "published");

        var project = confirm("demo-demand-17", "demo-resource-14");
        http.post(project + "/advance", "{'state': 'in-talks', 'amount': %s}".formatted(amount))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.title").value("金额有误"));
        http.ask(project).andExpect(jsonPath("$.state").value("confirmed"));
        http.post(project + "/dropping", "{'reason': '另筹资金'}").andExpect(status().isOk());
    }

    private String confirm(String demand, String resource) throws Exception {
        var confirmed = http.post("/demands/" + demand + "/projects", "{'resource': '%s'}".formatted(resource))
                .andExpect(status().isCreated());
        return "/projects/" + http.text(confirmed, "$.id");
    }

    private void stateOfDemand(String demand, String state) throws Exception {
        http.ask("/demands/" + demand).andExpect(jsonPath("$.state").value(state));
    }
}
