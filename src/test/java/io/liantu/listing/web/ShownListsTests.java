package io.liantu.listing.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;

import io.liantu.intake.Intake;
import io.liantu.intake.SampleGraph;
import io.liantu.neo4j.LiantuTest;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.web.context.WebApplicationContext;

/** Both lists over HTTP, as the sample fills them. */
@LiantuTest
class ShownListsTests {

    private final Http http;

    @Autowired
    ShownListsTests(WebApplicationContext context) {
        this.http = new Http(context);
    }

    @BeforeAll
    static void loadTheSample(@Autowired Intake intake, @Autowired Neo4jClient neo4j) {
        SampleGraph.load(intake, neo4j);
    }

    @Test
    void showTheUrgentFirstAndWhatATableSaid() throws Exception {
        http.ask("/demands?most=100")
                .andExpect(jsonPath("$.items[0].urgent").value(true))
                .andExpect(jsonPath("$.items[?(@.id=='demo-demand-01')].kind").value("product"))
                .andExpect(
                        jsonPath("$.items[?(@.id=='demo-demand-01')].kindName").value("产品"))
                .andExpect(jsonPath("$.items[?(@.id=='demo-demand-01')].state").value("published"))
                .andExpect(jsonPath("$.items[?(@.id=='demo-demand-01')].source").value("fictional"))
                .andExpect(jsonPath("$.more").value(false));
        http.ask("/demands/demo-demand-19")
                .andExpect(jsonPath("$.state").value("closed-out"))
                .andExpect(jsonPath("$.closeOut.evidence").value("示例合同 HT-2026-018 已交付验收"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "demands?kind=sponsorship | demo-demand-12 demo-demand-13",
                "demands?kind=赞助&urgent=true | demo-demand-13",
                "demands?state=draft | demo-demand-20",
                "demands?state=closed-out | demo-demand-19",
                "demands?enterprise=demo-0059 | demo-demand-02 demo-demand-19",
                "demands?region=370100&kind=space | demo-demand-10",
                "demands?region=540000 | ",
                "demands?chain=laser-equipment&kind=product | demo-demand-01 demo-demand-02 demo-demand-03 demo-demand-05 demo-demand-19",
                "resources?kind=finance | demo-resource-06 demo-resource-14 demo-resource-15 demo-resource-16 demo-resource-17",
                "resources?kind=other | "
            })
    void showWhatIsAskedFor(String question, String ids) throws Exception {
        var found = http.list(http.ask("/" + question), "$.items[*].id");

        assertThat(found).containsExactlyInAnyOrder(ids == null ? new Object[0] : (Object[]) ids.split(" "));
    }

    @Test
    void showPartsOfALongList() throws Exception {
        var all = http.list(http.ask("/demands"), "$.items[*].id");

        var first = http.ask("/demands?most=3").andExpect(jsonPath("$.more").value(true));
        assertThat(http.list(first, "$.items[*].id")).isEqualTo(all.subList(0, 3));
        assertThat(http.list(http.ask("/demands?most=3&skip=3"), "$.items[*].id"))
                .isEqualTo(all.subList(3, 6));
    }
}
