package io.liantu.likeness.web;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.liantu.intake.Intake;
import io.liantu.intake.SampleGraph;
import io.liantu.neo4j.LiantuTest;
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

/** Like products over HTTP, with the meaning of names switched off, on the sample. */
@LiantuTest
class LikenessEndpointTests {

    private final MockMvc mvc;

    @Autowired
    LikenessEndpointTests(WebApplicationContext context) {
        this.mvc = MockMvcBuilders.webAppContextSetup(context).build();
    }

    @BeforeAll
    static void loadTheSample(@Autowired Intake intake, @Autowired Neo4jClient neo4j) {
        SampleGraph.load(intake, neo4j);
    }

    @ParameterizedTest
    @CsvSource({"en, 'By names alone, as liantu.likeness.meaning says.'", "zh, 只按名称比较，由设置 liantu.likeness.meaning 决定。"})
    void answersByNamesAloneAndSaysSo(String language, String basis) throws Exception {
        ask("fiber-laser/like?atMost=5", language)
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.product").value("fiber-laser"))
                .andExpect(jsonPath("$.meaning").value("OFF"))
                .andExpect(jsonPath("$.basis").value(basis))
                .andExpect(jsonPath("$.like").value(hasSize(5)))
                .andExpect(jsonPath("$.like[*].name").value(everyItem(containsString("激光器"))))
                .andExpect(jsonPath("$.like[*].byMeaning").value(everyItem(nullValue())))
                .andExpect(jsonPath("$.like[*].product").value(not(hasItem("fiber-laser"))));
    }

    @Test
    void showsTenUnlessAskedForMore() throws Exception {
        ask("fiber-laser/like", "en").andExpect(jsonPath("$.like").value(hasSize(10)));
    }

    @ParameterizedTest
    @CsvSource({"en, Unknown product", "zh, 没有这个产品"})
    void offersWhatWasMeant(String language, String title) throws Exception {
        ask("servo-moter/like", language)
                .andExpect(status().isNotFound())
                .andExpect(content().contentType(MediaType.APPLICATION_PROBLEM_JSON))
                .andExpect(jsonPath("$.title").value(title))
                .andExpect(jsonPath("$.suggestions").value(hasItem(startsWith("servo-motor"))));
    }

    @ParameterizedTest
    @CsvSource({"0", "101"})
    void refusesToShowNoneOrVeryMany(int atMost) throws Exception {
        ask("fiber-laser/like?atMost=" + atMost, "en")
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.parameter").value("atMost"))
                .andExpect(jsonPath("$.suggestions").value(empty()));
    }

    private ResultActions ask(String question, String language) throws Exception {
        return mvc.perform(get("/api/products/" + question).header("Accept-Language", language));
    }
}
