package io.liantu.growth.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.startsWith;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.jayway.jsonpath.JsonPath;
import io.liantu.intake.Intake;
import io.liantu.intake.SampleGraph;
import io.liantu.neo4j.LiantuTest;
import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** The answers over HTTP, and what is said where there is none, on the sample. */
@LiantuTest
class AnswerEndpointsTests {

    private final MockMvc mvc;

    @Autowired
    AnswerEndpointsTests(WebApplicationContext context) {
        this.mvc = MockMvcBuilders.webAppContextSetup(context).build();
    }

    @BeforeAll
    static void loadTheSample(@Autowired Intake intake, @Autowired Neo4jClient neo4j) {
        SampleGraph.load(intake, neo4j);
    }

    @ParameterizedTest
    @CsvSource({
        "/chains/laser-equipment/map?region=370176, zh, $.chain, 激光装备产业链",
        "/chains/laser-equipment/gaps?region=370176&candidates=0, en, $.region.code, 370176",
        "/chains/laser-equipment/gaps?region=370176&candidates=100, en, $.region.code, 370176",
        "/chains/laser-equipment/extensions?region=CN, en, $.region.code, CN",
        "/products/six-axis-robot/map?region=370176&depth=1, zh, $.chain, 六轴工业机器人",
        "/products/six-axis-robot/map?region=370176, en, $.region.code, 370176",
        "/chains/laser-equipment/map?region=370176%20, zh, $.region.code, 370176",
        "/chains/laser-equipment/coverage?region=370176, zh, $.chain, 激光装备产业链",
        "/chains/laser-equipment/coverage?region=370176, en, $.completeness.segments, 100",
        "/products/six-axis-robot/coverage?region=370176&depth=1, zh, $.region.code, 370176"
    })
    void answer(String question, String language, String path, String value) throws Exception {
        ask(question, language)
                .andExpect(status().isOk())
                .andExpect(content().contentType(MediaType.APPLICATION_JSON))
                .andExpect(jsonPath(path).value(value));
    }

    @ParameterizedTest
    @CsvSource({
        "product, product",
        "name, name",
        "tier, tier",
        "state, state",
        "rule, rule",
        "makers, inside",
        "outsideMakers, outside",
        "unknownMakers, unknown"
    })
    void tellTheSameInFiguresAloneAsTheMap(String ofTheMap, String ofTheFigures) throws Exception {
        var map = ask("/chains/laser-equipment/map?region=370176", "en");
        var figures = ask("/chains/laser-equipment/coverage?region=370176", "en");

        assertThat(read(figures, "$.segments[*]." + ofTheFigures))
                .hasSize(100)
                .isEqualTo(read(map, "$.segments[*]." + ofTheMap));
    }

    @ParameterizedTest
    @CsvSource({
        "/chains/laser-equipment/map?region=370176, $.leaders, score, zh, 可作链主",
        "/chains/laser-equipment/map?region=370176, $.leaders, score, en, could lead the chain",
        "/chains/laser-equipment/gaps?region=370176, $.gaps, importance, zh, 缺",
        "/chains/laser-equipment/gaps?region=370176, $.gaps, importance, en, is lacking",
        "/chains/laser-equipment/gaps?region=370176, $.gaps[0].candidates, score, zh, 值得招引",
        "/chains/laser-equipment/gaps?region=370176, $.gaps[0].candidates, score, en, is worth courting",
        "/chains/laser-equipment/extensions?region=370176, $.upstream, score, zh, 可向上游延伸到",
        "/chains/laser-equipment/extensions?region=370176, $.downstream, score, en, One could go downstream to"
    })
    void explainTheFirstInASentenceWhosePartsSumToItsScore(
            String question, String list, String score, String language, String words) throws Exception {
        var answer = ask(question, language);
        var first = list + "[0]";

        assertThat(text(answer, first + ".why"))
                .contains(words)
                .doesNotContain("{")
                .matches(language.equals("zh") ? "(?s).+（[^）]*[0-9.]+ 分）：.+。" : "(?s).+ points\\): .+\\.");
        double known = sum(answer, first + "." + score + ".reasons[*].contribution");
        double open = sum(answer, first + "." + score + ".unknown[*].weight");
        assertThat(known).isPositive().isCloseTo(number(answer, first + "." + score + ".atLeast"), within(1e-6));
        assertThat(known + open).isCloseTo(number(answer, first + "." + score + ".atMost"), within(1e-6));
        assertThat(known + open / 2).isCloseTo(number(answer, first + "." + score + ".points"), within(0.1));
    }

    private static double sum(ResultActions answer, String path) throws Exception {
        return read(answer, path).stream()
                .mapToDouble(part -> ((Number) part).doubleValue())
                .sum();
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

    @ParameterizedTest
    @CsvSource({
        "/chains/laser-equipment/map, region, en, Missing parameter, region",
        "/chains/laser-equipment/map, region, zh, 缺少参数, region",
        "/chains/laser-equipment/gaps, region, en, Missing parameter, region",
        "/chains/laser-equipment/coverage, region, en, Missing parameter, region",
        "/products/six-axis-robot/coverage?region=CN&depth=99, depth, en, Parameter out of range, 'not \"99\"'",
        "/chains/laser-equipment/extensions, region, zh, 缺少参数, region",
        "/products/six-axis-robot/map, region, en, Missing parameter, region",
        "/chains/laser-equipment/map?region=%20, region, en, Empty parameter, region",
        "/products/six-axis-robot/map?region=CN&depth=0, depth, en, Parameter out of range, 'not \"0\"'",
        "/products/six-axis-robot/map?region=CN&depth=0, depth, zh, 参数超出范围, 不能是“0”",
        "/products/six-axis-robot/map?region=CN&depth=99, depth, en, Parameter out of range, 'not \"99\"'",
        "/products/six-axis-robot/map?region=CN&depth=99, depth, zh, 参数超出范围, 不能是“99”",
        "/chains/laser-equipment/gaps?region=CN&candidates=-1, candidates, en, Parameter out of range, from 0 to 100",
        "/chains/laser-equipment/gaps?region=CN&candidates=-1, candidates, zh, 参数超出范围, 0 到 100 的整数"
    })
    void nameTheParameterThatIsWrong(String question, String parameter, String language, String title, String detail)
            throws Exception {
        refused(question, language, 400, title, detail)
                .andExpect(jsonPath("$.parameter").value(parameter))
                .andExpect(jsonPath("$.suggestions").isEmpty());
    }

    @ParameterizedTest
    @CsvSource({
        "/chains/laser-equipment/map?region=%E3%80%80, region",
        "/chains/%E3%80%80/map?region=370176, chain",
        "/products/%E3%80%80/map?region=370176, product",
        "/enterprises/%E3%80%80/suppliers, id"
    })
    void takeIdeographicBlanksForNoId(String question, String thing) throws Exception {
        refused(question, "zh", 400, "参数为空", thing);
    }

    @ParameterizedTest
    @CsvSource({
        "/chains/lazer-equipment/map?region=370176, en, Unknown chain, lazer-equipment, laser-equipment",
        "/chains/lazer-equipment/map?region=370176, zh, 没有这条产业链, lazer-equipment, laser-equipment",
        "/chains/lazer-equipment/coverage?region=370176, zh, 没有这条产业链, lazer-equipment, laser-equipment",
        "/products/servo-moter/coverage?region=370176, en, Unknown product, servo-moter, servo-motor",
        "/chains/laser-equipment/coverage?region=370199, en, Unknown region, 370199, 3701",
        "/chains/lazer-equipment/gaps?region=370176, zh, 没有这条产业链, lazer-equipment, laser-equipment",
        "/chains/lazer-equipment/extensions?region=370176, en, Unknown chain, lazer-equipment, laser-equipment",
        "/products/servo-moter/map?region=370176, en, Unknown product, servo-moter, servo-motor",
        "/products/servo-moter/map?region=370176, zh, 没有这个产品, servo-moter, servo-motor",
        "/chains/laser-equipment/map?region=370199, en, Unknown region, 370199, 3701",
        "/chains/laser-equipment/gaps?region=370199, zh, 没有这个区划, 370199, 3701",
        "/chains/laser-equipment/extensions?region=370199, en, Unknown region, 370199, 3701",
        "/products/servo-motor/map?region=370199, zh, 没有这个区划, 370199, 3701"
    })
    void offerWhatWasMeant(String question, String language, String title, String detail, String suggestion)
            throws Exception {
        refused(question, language, 404, title, detail)
                .andExpect(jsonPath("$.suggestions").value(hasItem(startsWith(suggestion))));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'moved': [null]} | moved[0] | Empty parameter",
                "{'added': [null]} | added[0] | Empty parameter",
                "{'removed': [' ']} | removed[0] | Empty parameter",
                "{'added': [{'name': '示例', 'region': '370176', 'makes': []}]} | added[0].makes | Empty parameter",
                "{'remove': ['demo-0025']} | remove | Unknown field",
                "{'moved': [{'enterprise': 'demo-0025', 'to': '37'}]} | moved[0].to | Unknown field",
                "{'removed': 'all'} | removed | Field of the wrong kind"
            })
    void refuseASuppositionWithoutSense(String request, String field, String title) throws Exception {
        suppose(request)
                .andExpect(status().isBadRequest())
                .andExpect(content().contentType(MediaType.APPLICATION_PROBLEM_JSON))
                .andExpect(jsonPath("$.title").value(title))
                .andExpect(jsonPath("$.parameter").value(field));
    }

    @ParameterizedTest
    @ValueSource(strings = {"[1", "{'removed': [", ""})
    void refuseABodyThatCannotBeRead(String request) throws Exception {
        suppose(request)
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.title").value("Unreadable body"));
    }

    private ResultActions suppose(String request) throws Exception {
        return mvc.perform(post("/api/chains/laser-equipment/what-if?region=370176")
                .header("Accept-Language", "en")
                .contentType(MediaType.APPLICATION_JSON)
                .content(request.replace('\'', '"')));
    }

    private ResultActions refused(String question, String language, int status, String title, String detail)
            throws Exception {
        return ask(question, language)
                .andExpect(status().is(status))
                .andExpect(content().contentType(MediaType.APPLICATION_PROBLEM_JSON))
                .andExpect(jsonPath("$.status").value(status))
                .andExpect(jsonPath("$.title").value(title))
                .andExpect(jsonPath("$.detail").value(containsString(detail)));
    }

    private ResultActions ask(String question, String language) throws Exception {
        return mvc.perform(get(URI.create("/api" + question)).header("Accept-Language", language));
    }
}
