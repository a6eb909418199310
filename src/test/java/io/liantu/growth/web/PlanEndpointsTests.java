package io.liantu.growth.web;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.liantu.intake.Intake;
import io.liantu.intake.SampleGraph;
import io.liantu.neo4j.LiantuTest;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** Draft alliances 联盟草案 and recruitment plans 招商计划 over HTTP, on the sample. */
@LiantuTest
class PlanEndpointsTests {

    private final MockMvc mvc;

    @Autowired
    PlanEndpointsTests(WebApplicationContext context) {
        this.mvc = MockMvcBuilders.webAppContextSetup(context).build();
    }

    @BeforeAll
    static void loadTheSample(@Autowired Intake intake, @Autowired Neo4jClient neo4j) {
        SampleGraph.load(intake, neo4j);
    }

    @ParameterizedTest
    @CsvSource({
        "alliance-draft?region=370176, en, proven that fewer cannot",
        "alliance-draft?region=370176, zh, 已证明不能再少",
        "alliance-draft?region=540000, en, Nobody here is known to make anything",
        "recruitment-plan?region=370176, en, 5 recruits together are expected to fill",
        "recruitment-plan?region=370176&recruits=1&years=10, en, 1 recruit is expected to fill",
        "recruitment-plan?region=370176, zh, 5 家招引企业合计预计补上",
        "recruitment-plan?region=CN, en, Nobody can be recruited",
        "recruitment-plan?region=540000&recruits=50&years=10, zh, 无可招引"
    })
    void areToldInBothLanguages(String question, String language, String finding) throws Exception {
        ask("laser-equipment/" + question, language)
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.finding").value(containsString(finding)))
                .andExpect(content().string(not(containsString("NaN"))))
                .andExpect(content().string(not(containsString("Infinity"))));
    }

    @ParameterizedTest
    @CsvSource({
        "lazer/alliance-draft?region=370176, en, 404, Unknown chain",
        "lazer/recruitment-plan?region=370176, zh, 404, 没有这条产业链",
        "laser-equipment/alliance-draft?region=370199, zh, 404, 没有这个区划",
        "laser-equipment/recruitment-plan?region=370199, en, 404, Unknown region",
        "laser-equipment/recruitment-plan?region=370176&recruits=0, en, 400, Parameter out of range",
        "laser-equipment/recruitment-plan?region=370176&recruits=51, zh, 400, 参数超出范围",
        "laser-equipment/recruitment-plan?region=370176&years=0, en, 400, Parameter out of range",
        "laser-equipment/recruitment-plan?region=370176&years=11, en, 400, Parameter out of range",
        "laser-equipment/alliance-draft, en, 400, Missing parameter"
    })
    void refuseWhatCannotBeAnswered(String question, String language, int status, String title) throws Exception {
        ask(question, language)
                .andExpect(status().is(status))
                .andExpect(jsonPath("$.title").value(title));
    }

    private ResultActions ask(String question, String language) throws Exception {
        return mvc.perform(get("/api/chains/" + question).header("Accept-Language", language));
    }
}
