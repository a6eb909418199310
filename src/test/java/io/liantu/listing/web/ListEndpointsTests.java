package io.liantu.listing.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.liantu.intake.Intake;
import io.liantu.intake.SampleGraph;
import io.liantu.neo4j.LiantuTest;
import io.liantu.neo4j.LocalNeo4jForTests;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.web.context.WebApplicationContext;

/** What is written into both lists over HTTP, beside the sample. */
@LiantuTest
class ListEndpointsTests {

    private final Http http;

    @Autowired
    ListEndpointsTests(WebApplicationContext context) {
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
    void followADemandFromTheDraftToTheCloseOutAndOpenItAgain() throws Exception {
        http.put(
                        "/demands/t-1",
                        "{'enterprise': 'demo-film-01', 'kind': 'sponsorship', 'summary': '放映周赞助', 'amount': 80000, 'by': '小王'}")
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.state").value("draft"))
                .andExpect(jsonPath("$.version").value(1));
        http.post("/demands/t-1/publication", "{'by': '小王'}").andExpect(status().isOk());
        http.post("/demands/t-1/close-out", "{'evidence': '赞助协议 7 号', 'by': '老李'}")
                .andExpect(jsonPath("$.state").value("closed-out"))
                .andExpect(jsonPath("$.closeOut.by").value("老李"));
        http.post("/demands/t-1/reopening", "{'reason': '款项未到账'}")
                .andExpect(jsonPath("$.state").value("published"))
                .andExpect(jsonPath("$.closeOut").doesNotExist())
                .andExpect(jsonPath("$.amount").value(80000));
        http.post("/demands/t-1/close-out", "{'evidence': '款项已到账'}")
                .andExpect(jsonPath("$.closeOut.evidence").value("款项已到账"))
                .andExpect(jsonPath("$.closeOut.by").value(""));

        var history = http.ask("/demands/t-1/history");
        assertThat(http.list(history, "$[*].to"))
                .containsExactly("closed-out", "published", "closed-out", "published", "draft");
        assertThat(http.list(history, "$[*].text")).containsExactly("款项已到账", "款项未到账", "赞助协议 7 号", "", "");
        assertThat(http.text(history, "$[2].by")).isEqualTo("老李");
    }

    @Test
    void keepWhatATableSaidBesideWhatAFormSays() throws Exception {
        http.put(
                        "/resources/demo-resource-04",
                        "{'enterprise': 'demo-0298', 'kind': 'product', 'summary': '编码器样件，另有现货', 'version': 0}")
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.state").value("published"))
                .andExpect(jsonPath("$.product").value("optical-encoder"))
                .andExpect(jsonPath("$.amount").value(600000))
                .andExpect(jsonPath("$.summary").value("编码器样件，另有现货"))
                .andExpect(jsonPath("$.version").value(1));
    }

    @Test
    void keepADemandUrgentUntilSomebodySaysThatItIsNot() throws Exception {
        http.put("/demands/t-4", "{'enterprise': 'demo-0025', 'kind': 'talent', 'summary': '技工三名'}")
                .andExpect(jsonPath("$.urgent").value(false));
        http.put("/demands/t-4", "{'enterprise': 'demo-0025', 'kind': 'talent', 'summary': '技工三名', 'urgent': true}")
                .andExpect(jsonPath("$.urgent").value(true));
        http.put("/demands/t-4", "{'enterprise': 'demo-0025', 'kind': 'talent', 'summary': '技工五名'}")
                .andExpect(jsonPath("$.summary").value("技工五名"))
                .andExpect(jsonPath("$.urgent").value(true));
        http.put("/demands/t-4", "{'enterprise': 'demo-0025', 'kind': 'talent', 'summary': '技工五名', 'urgent': false}")
                .andExpect(jsonPath("$.urgent").value(false));
    }

    @Test
    void takeANewLineToBeRaisedTodayUnlessItSaysWhen() throws Exception {
        var before = LocalDate.now(ZoneId.systemDefault());
        var raised =
                http.put("/resources/t-5", "{'enterprise': 'demo-finance-01', 'kind': 'finance', 'summary': '订单贷'}");
        assertThat(LocalDate.parse(http.text(raised, "$.raisedOn")))
                .isBetween(before, LocalDate.now(ZoneId.systemDefault()));

        http.put(
                        "/resources/t-5",
                        "{'enterprise': 'demo-finance-01', 'kind': 'finance', 'summary': '订单贷', 'raisedOn': '2026-11-02'}")
                .andExpect(jsonPath("$.raisedOn").value("2026-11-02"));
        http.put("/resources/t-5", "{'enterprise': 'demo-finance-01', 'kind': 'finance', 'summary': '订单贷二期'}")
                .andExpect(jsonPath("$.raisedOn").value("2026-11-02"));
    }

    @Test
    void giveAnIdToWhoeverHasNone() throws Exception {
        http.post(
                        "/resources",
                        "{'enterprise': 'demo-finance-01', 'kind': '金融', 'summary': '订单贷', 'raisedOn': '2026-11-02', 'until': '2027-01-31'}")
                .andExpect(status().isCreated())
                .andExpect(jsonPath("$.kind").value("finance"))
                .andExpect(jsonPath("$.id").isNotEmpty());
    }

    @Test
    void tellWhoCameSecond() throws Exception {
        http.put("/demands/t-2", "{'enterprise': 'demo-0025', 'kind': 'talent', 'summary': '技工三名'}");
        http.put("/demands/t-2", "{'enterprise': 'demo-0025', 'kind': 'talent', 'summary': '技工五名', 'version': 1}")
                .andExpect(jsonPath("$.version").value(2));
        http.put("/demands/t-2", "{'enterprise': 'demo-0025', 'kind': 'talent', 'summary': '技工九名', 'version': 1}")
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.title").value("内容已被他人修改"));
        http.ask("/demands/t-2").andExpect(jsonPath("$.summary").value("技工五名"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'enterprise': 'demo-0025', 'kind': 'money', 'summary': '款'} | 400 | 没有这个类别",
                "{'enterprise': 'demo-0025', 'kind': 'finance', 'summary': ' '} | 400 | 参数为空",
                "{'enterprise': ' ', 'kind': 'finance', 'summary': '款'} | 400 | 参数为空",
                "{'enterprise': 'demo-9999', 'kind': 'finance', 'summary': '款'} | 404 | 没有这家企业",
                "{'enterprise': 'demo-0025', 'kind': 'product', 'product': 'no-such', 'summary': '件'} | 404 | 没有这个产品",
                "{'enterprise': 'demo-0025', 'kind': 'finance', 'summary': '款', 'amount': -1} | 400 | 金额有误",
                "{'enterprise': 'demo-0025', 'kind': 'finance', 'summary': '款', 'raisedOn': '2026-11-02', 'until': '2026-11-01'} | 400 | 截止早于提出"
            })
    void refuseWhatNobodyCanMean(String request, int status, String title) throws Exception {
        http.put("/demands/t-3", request)
                .andExpect(status().is(status))
                .andExpect(jsonPath("$.title").value(title));
        http.ask("/demands/t-3").andExpect(status().isNotFound());
    }

    @Test
    void refuseWhatDoesNotFollow() throws Exception {
        http.post("/demands/demo-demand-20/close-out", "{'evidence': '合同'}")
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.title").value("不能销号"));
        http.post("/demands/demo-demand-11/close-out", "{'evidence': ' '}")
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.parameter").value("evidence"));
        http.post("/demands/demo-demand-11/reopening", "{'reason': '没有解决'}")
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.detail").value("“demo-demand-11”目前已发布，只有已销号的可以重新打开。"));
        http.post("/resources/no-such/publication", "{}").andExpect(status().isNotFound());
        http.ask("/demands?kind=money").andExpect(status().isBadRequest());
        http.ask("/demands?state=gone").andExpect(status().isBadRequest());
    }
}
