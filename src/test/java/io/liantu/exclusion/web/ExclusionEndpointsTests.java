package io.liantu.exclusion.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.delete;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.jayway.jsonpath.JsonPath;
import io.liantu.intake.Intake;
import io.liantu.intake.SampleGraph;
import io.liantu.neo4j.LiantuTest;
import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** Whom answers over HTTP leave out 排除名单, on the sample. */
@LiantuTest
class ExclusionEndpointsTests {

    private final MockMvc mvc;

    @Autowired
    ExclusionEndpointsTests(WebApplicationContext context) {
        this.mvc = MockMvcBuilders.webAppContextSetup(context).build();
    }

    @BeforeAll
    static void loadTheSample(@Autowired Intake intake, @Autowired Neo4jClient neo4j) {
        SampleGraph.load(intake, neo4j);
    }

    @Test
    void leaveOutWhomSomebodyExcludesAndSayWhy() throws Exception {
        var gaps = "/chains/laser-equipment/gaps?region=370176&candidates=100";
        var before = ask(gaps, "zh");
        var best = text(before, "$.gaps[0].candidates[0].enterprise.id");
        exclude("{'enterprise': '%s', 'kind': 'in-pipeline', 'note': '示例：专班已对接'}".formatted(best))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.id").value("in-pipeline~" + best));
        try {
            var after = ask(gaps, "zh");
            assertThat(read(after, "$.gaps[*].candidates[*].enterprise.id"))
                    .isNotEmpty()
                    .doesNotContain(best);
            assertThat(read(after, "$.gaps[0].excluded[*].enterprise")).containsExactly(best);
            assertThat(read(after, "$.gaps[0].excluded[*].why")).containsExactly("已在招商跟进（示例：专班已对接）");
            assertThat(number(after, "$.gaps[0].considered")).isEqualTo(number(before, "$.gaps[0].considered") - 1);
            assertThat(read(ask("/exclusions", "en"), "$[*].why")).containsExactly("Is courted already (示例：专班已对接)");
        } finally {
            allow("in-pipeline~" + best).andExpect(status().isNoContent());
        }
        assertThat(read(ask(gaps, "zh"), "$..excluded[*]")).isEmpty();
        assertThat(text(ask(gaps, "zh"), "$.gaps[0].candidates[0].enterprise.id"))
                .isEqualTo(best);
    }

    @Test
    void leaveACompetitorOutWhereItsRivalIsLocalOnly() throws Exception {
        var gaps = "/chains/laser-equipment/gaps?candidates=100&region=";
        var best = text(ask(gaps + "370176", "zh"), "$.gaps[0].candidates[0].enterprise.id");
        var local = text(ask("/chains/laser-equipment/map?region=370176", "zh"), "$.leaders[0].enterprise.id");
        exclude("{'enterprise': '%s', 'kind': 'competitor', 'toward': '%s'}".formatted(local, best))
                .andExpect(status().isOk());
        try {
            var excluded = ask(gaps + "370176", "zh");
            assertThat(read(excluded, "$.gaps[0].excluded[*].kind")).containsExactly("competitor");
            assertThat(read(excluded, "$.gaps[0].excluded[*].enterprise")).containsExactly(best);
            assertThat(read(excluded, "$.gaps[0].excluded[*].toward")).containsExactly(local);
            exclude("{'enterprise': '%s', 'kind': 'competitor', 'toward': '%s', 'note': ' '}".formatted(best, local))
                    .andExpect(status().isOk());
            assertThat(read(ask("/exclusions", "zh"), "$[*].why")).hasSize(1).doesNotContain("（");
            assertThat(read(ask(gaps + "540000", "zh"), "$..excluded[*]")).isEmpty();
        } finally {
            allow(read(ask("/exclusions", "zh"), "$[*].id").get(0).toString()).andExpect(status().isNoContent());
        }
    }

    @Test
    void suggestNoCompetitorToItsRivalNorWhoIsBlacklisted() throws Exception {
        var suppliers = "/enterprises/demo-0025/suppliers?product=fiber-bragg-grating&candidates=50";
        var makers = "/products/fiber-bragg-grating/possible-makers?candidates=50";
        var supplier = text(ask(suppliers, "zh"), "$.suggestions[0].enterprise");
        var maker = text(ask(makers, "zh"), "$.suggestions[0].enterprise");
        exclude("{'enterprise': 'demo-0025', 'kind': 'competitor', 'toward': '%s'}".formatted(supplier));
        exclude("{'enterprise': '%s', 'kind': 'blacklisted'}".formatted(maker));
        try {
            assertThat(read(ask(suppliers, "zh"), "$.suggestions[*].enterprise"))
                    .isNotEmpty()
                    .doesNotContain(supplier);
            assertThat(read(ask(suppliers, "zh"), "$.excluded[*].enterprise")).contains(supplier);
            assertThat(read(ask(makers, "zh"), "$.suggestions[*].enterprise"))
                    .isNotEmpty()
                    .doesNotContain(maker);
            assertThat(read(ask(makers, "zh"), "$.excluded[*].enterprise")).containsExactly(maker);
        } finally {
            for (var id : read(ask("/exclusions", "zh"), "$[*].id")) {
                allow(id.toString()).andExpect(status().isNoContent());
            }
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'enterprise': 'demo-0001', 'kind': 'rival'} | 400 | 没有这种排除原因",
                "{'enterprise': 'demo-0001', 'kind': 'competitor'} | 400 | 竞争对手须指明双方",
                "{'enterprise': 'demo-0001', 'kind': 'blacklisted', 'toward': 'demo-0002'} | 400 | 竞争对手须指明双方",
                "{'enterprise': 'demo-0001', 'kind': 'competitor', 'toward': 'demo-0001'} | 400 | 企业不会与自己竞争",
                "{'enterprise': 'demo-0001', 'kind': 'other', 'note': ' '} | 400 | 请说明原因",
                "{'enterprise': 'demo-9999', 'kind': 'blacklisted'} | 404 | 没有这家企业",
                "{'enterprise': ' ', 'kind': 'blacklisted'} | 400 | 参数为空",
                "{'enterprise': 'demo-0001', 'kind': 'other', 'note': '%s'} | 400 | 内容过长"
            })
    void refuseToExcludeWithoutSense(String request, int status, String title) throws Exception {
        exclude(request.replace("%s", "长".repeat(501)))
                .andExpect(status().is(status))
                .andExpect(jsonPath("$.title").value(title));
        assertThat(read(ask("/exclusions", "zh"), "$[*]")).isEmpty();
    }

    @Test
    void refuseToAllowWhoIsNotExcluded() throws Exception {
        allow("blacklisted~demo-0001")
                .andExpect(status().isNotFound())
                .andExpect(jsonPath("$.title").value("排除名单中没有这一条"));
    }

    private ResultActions exclude(String request) throws Exception {
        return mvc.perform(put("/api/exclusions")
                .header("Accept-Language", "zh")
                .contentType(MediaType.APPLICATION_JSON)
                .content(request.replace('\'', '"')));
    }

    private ResultActions allow(String id) throws Exception {
        return mvc.perform(delete("/api/exclusions").param("id", id).header("Accept-Language", "zh"));
    }

    private static double number(ResultActions answer, String path) throws Exception {
        return ((Number) JsonPath.read(answer.andReturn().getResponse().getContentAsString(), path)).doubleValue();
    }

    private static String text(ResultActions answer, String path) throws Exception {
        return JsonPath.read(answer.andReturn().getResponse().getContentAsString(), path);
    }

    private static List<Object> read(ResultActions answer, String path) throws Exception {
        return JsonPath.read(answer.andReturn().getResponse().getContentAsString(), path);
    }

    private ResultActions ask(String question, String language) throws Exception {
        return mvc.perform(get(URI.create("/api" + question)).header("Accept-Language", language));
    }
}
