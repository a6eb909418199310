package io.liantu.partner.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.jayway.jsonpath.JsonPath;
import io.liantu.intake.Intake;
import io.liantu.intake.SampleGraph;
import io.liantu.neo4j.LiantuTest;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** Suggestions over HTTP, on the sample. */
@LiantuTest
class PartnerEndpointsTests {

    private final MockMvc mvc;

    @Autowired
    PartnerEndpointsTests(WebApplicationContext context) {
        this.mvc = MockMvcBuilders.webAppContextSetup(context).build();
    }

    @BeforeAll
    static void loadTheSample(@Autowired Intake intake, @Autowired Neo4jClient neo4j) {
        SampleGraph.load(intake, neo4j);
    }

    @ParameterizedTest
    @CsvSource({
        "/enterprises/demo-0025/suppliers, en, points",
        "/enterprises/demo-0025/suppliers?product=fiber-bragg-grating, en, points",
        "/enterprises/demo-0025/suppliers?product=fiber-bragg-grating, zh, 分",
        "/enterprises/demo-0025/customers, en, points",
        "/products/optical-encoder/possible-makers?region=370176, zh, 分",
        "/products/optical-encoder/possible-makers, en, points",
        "/regions/370176/next-products, zh, 分",
        "/regions/370176/next-products?count=1, en, made here"
    })
    void explainTheFirstInOneSentence(String question, String language, String word) throws Exception {
        ask(question, language).andExpect(status().isOk()).andExpect(jsonPath("$.first", containsString(word)));
    }

    @ParameterizedTest
    @CsvSource({
        "/enterprises/demo-0025/suppliers?candidates=100",
        "/enterprises/demo-0025/customers?candidates=100",
        "/products/optical-encoder/possible-makers?candidates=100"
    })
    void addUpTheReasonsToTheScore(String question) throws Exception {
        var answer = JsonPath.parse(
                ask(question, "en").andReturn().getResponse().getContentAsString(StandardCharsets.UTF_8));
        int count = answer.read("$.suggestions.length()");

        assertThat(count).isPositive();
        for (var i = 0; i < count; i++) {
            List<Double> parts = answer.read("$.suggestions[%d].score.reasons[*].contribution".formatted(i));
            double sum = parts.stream().mapToDouble(Double::doubleValue).sum();
            List<Double> weights = answer.read("$.suggestions[%d].score.reasons[*].weight".formatted(i));
            for (var part = 0; part < parts.size(); part++) {
                assertThat(parts.get(part)).isLessThanOrEqualTo(weights.get(part));
            }
            assertThat(sum).isCloseTo(answer.read("$.suggestions[%d].score.atLeast".formatted(i)), within(0.001));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "/enterprises/demo-0025/suppliers?weights=makes:100, zh, 生产所需的",
        "/enterprises/demo-0025/suppliers?weights=likely:100, en, is with makers of",
        "/enterprises/demo-0025/suppliers?product=fiber-bragg-grating, zh, 生产所需的光纤光栅",
        "/enterprises/demo-0025/suppliers?product=fiber-bragg-grating, en, makes what is wanted: 光纤光栅",
        "/enterprises/demo-0025/customers?weights=makes:100, en, states that it buys 手持激光焊机"
    })
    void nameTheProductsThatSpeakForSomebody(String question, String language, String words) throws Exception {
        ask(question, language).andExpect(jsonPath("$.first", containsString(words)));
    }

    @Test
    void listBestFirst() throws Exception {
        List<Double> points = JsonPath.parse(ask("/enterprises/demo-0025/suppliers?candidates=100", "en")
                        .andReturn()
                        .getResponse()
                        .getContentAsString(StandardCharsets.UTF_8))
                .read("$.suggestions[*].score.points");

        assertThat(points).isSortedAccordingTo((one, other) -> Double.compare(other, one));
    }

    @Test
    void suggestOnlyThoseInTheRegionAndCountTheOthers() throws Exception {
        ask("/enterprises/demo-0025/suppliers?region=370176&candidates=3", "en")
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.region").value("370176"))
                .andExpect(jsonPath("$.elsewhere").isNumber())
                .andExpect(jsonPath("$.suggestions.length()").value(3));
    }

    @Test
    void letWeightsBeOverruled() throws Exception {
        ask("/enterprises/demo-0025/suppliers?weights=makes:0,size:0", "en")
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.weights.points.makes").value(0))
                .andExpect(jsonPath("$.suggestions[0].score.reasons[*].feature").value(not(hasItem("makes"))));
    }

    @Test
    void suggestWhatARegionDoesNotMakeYet() throws Exception {
        ask("/regions/370176/next-products?count=3&weights=density:100", "zh")
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.products.length()").value(3))
                .andExpect(jsonPath("$.products[*].product").value(not(hasItem("fiber-laser"))))
                .andExpect(jsonPath("$.products[0].score.reasons[0].text", containsString("同地")))
                .andExpect(jsonPath("$.weights.points.density").value(100));
    }

    @ParameterizedTest
    @CsvSource({
        "/enterprises/demo-0025/suppliers, makes",
        "/enterprises/demo-0025/customers, makes",
        "/products/optical-encoder/possible-makers, alike",
        "/regions/370176/next-products, density"
    })
    void nameTheWeightsThatTheyWentBy(String question, String feature) throws Exception {
        ask(question, "en")
                .andExpect(jsonPath("$.weights.kind").value("standard"))
                .andExpect(jsonPath("$.weights.points." + feature).isNumber());
    }

    @Test
    void tellByWhichWeightsEachRankingGoes() throws Exception {
        ask("/weights", "zh")
                .andExpect(status().isOk())
                .andExpect(jsonPath("$[*].ranking")
                        .value(contains("suppliers", "customers", "candidates", "makers", "next-products")))
                .andExpect(jsonPath("$[0].kindName").value("标准权重"))
                .andExpect(jsonPath("$[0].examples").value(0))
                .andExpect(jsonPath("$[0].features[0].name").value("所产产品"))
                .andExpect(jsonPath("$[0].features[0].points").value(24.0));
    }

    @ParameterizedTest
    @CsvSource({
        "/regions/nowhere/next-products, 404",
        "/regions/370176/next-products?weights=makes:3, 400",
        "/enterprises/nobody/suppliers, 404",
        "/enterprises/demo-0025/suppliers?product=nothing, 404",
        "/enterprises/demo-0025/customers?region=nowhere, 404",
        "/enterprises/demo-0025/suppliers?weights=beauty:3, 400",
        "/enterprises/demo-0025/suppliers?weights=makes, 400",
        "/enterprises/demo-0025/suppliers?candidates=101, 400",
        "/products/nothing/possible-makers, 404"
    })
    void sayWhatIsWrong(String question, int code) throws Exception {
        ask(question, "zh")
                .andExpect(status().is(code))
                .andExpect(jsonPath("$.title").isNotEmpty());
    }

    private ResultActions ask(String question, String language) throws Exception {
        return mvc.perform(get(URI.create("/api" + question)).header("Accept-Language", language));
    }
}
