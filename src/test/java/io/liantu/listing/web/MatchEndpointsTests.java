package io.liantu.listing.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.liantu.intake.Intake;
import io.liantu.intake.SampleGraph;
import io.liantu.neo4j.LiantuTest;
import io.liantu.neo4j.LocalNeo4jForTests;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.web.context.WebApplicationContext;

/** Matches and projects over HTTP, on the sample. */
@LiantuTest
class MatchEndpointsTests {

    private static final Pattern POINTS = Pattern.compile("（\\+(\\d+\\.\\d)）");

    private final Http http;

    @Autowired
    MatchEndpointsTests(WebApplicationContext context) {
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

    /** The film firm of the practice: short of cash before a festival, it gets a sponsor at once. */
    @Test
    void tellTheMatchesOfAnUrgentDemandAsSoonAsItIsPublished() throws Exception {
        http.put(
                "/demands/t-festival",
                "{'enterprise': 'demo-film-01', 'kind': 'sponsorship', 'summary': '电影节开幕前急需器材赞助', 'amount': 300000, 'until': '2099-12-01', 'urgent': true}");
        var published = http.post("/demands/t-festival/publication", "{}").andExpect(status().isOk());
        published
                .andExpect(jsonPath("$.demand.state").value("published"))
                .andExpect(jsonPath("$.matches.matches[0].enterprise").value("demo-film-02"));
        assertThat(http.list(published, "$.matches.matches[0].score.reasons[*].feature"))
                .contains("fit", "covers", "allied");
        assertThat(http.list(published, "$.matches.matches[0].score.reasons[?(@.feature=='allied')].contribution"))
                .containsExactly(8.0);
        http.post("/demands/t-festival/close-out", "{'evidence': '示例：已由他人赞助'}").andExpect(status().isOk());

        http.put("/demands/t-calm", "{'enterprise': 'demo-film-01', 'kind': 'sponsorship', 'summary': '明年展会赞助'}");
        http.post("/demands/t-calm/publication", "{}")
                .andExpect(jsonPath("$.matches").doesNotExist());
        http.post("/demands/t-calm/withdrawal", "{}").andExpect(status().isOk());
    }

    @ParameterizedTest
    @CsvSource({
        "demo-demand-01, demo-resource-01",
        "demo-demand-04, demo-resource-03",
        "demo-demand-07, demo-resource-15",
        "demo-demand-08, demo-resource-07",
        "demo-demand-09, demo-resource-08",
        "demo-demand-10, demo-resource-09",
        "demo-demand-11, demo-resource-10",
        "demo-demand-14, demo-resource-15",
        "demo-demand-17, demo-resource-16"
    })
    void findWhatTheSampleOffers(String demand, String resource) throws Exception {
        var answer = http.ask("/demands/" + demand + "/matches?candidates=3");

        assertThat(http.list(answer, "$.matches[*].resource")).contains(resource);
    }

    @Test
    void suggestMakersWhoHaveOfferedNothingAsWell() throws Exception {
        var answer = http.ask("/demands/demo-demand-01/matches?candidates=50");

        assertThat(http.list(answer, "$.matches[*].enterprise"))
                .doesNotContain("demo-0025")
                .doesNotHaveDuplicates();
        assertThat(http.list(answer, "$.matches[?(@.resource == null)].giver")).isNotEmpty();
        assertThat(http.list(answer, "$.matches[*].score.reasons[*].feature")).contains("fit", "nearness", "ranked");
        // Who asks for a sponsor, and sponsors others, does not sponsor itself.
        assertThat(http.list(http.ask("/demands/demo-demand-12/matches"), "$.matches[*].enterprise"))
                .isNotEmpty()
                .doesNotContain("demo-0075");
    }

    /** Whoever adds up the points in the sentence gets the score. */
    @ParameterizedTest
    @CsvSource({"demo-demand-01", "demo-demand-06", "demo-demand-08", "demo-demand-13", "demo-demand-15"})
    void sayWhyInWordsWhosePointsSumToTheScore(String demand) throws Exception {
        var answer = http.ask("/demands/" + demand + "/matches?candidates=20");
        int count = http.list(answer, "$.matches[*]").size();

        assertThat(count).isPositive();
        for (int at = 0; at < count; at++) {
            var match = "$.matches[" + at + "]";
            String why = http.text(answer, match + ".why");
            var known = why.split("有待了解", -1)[0];
            double sum = POINTS.matcher(known)
                    .results()
                    .mapToDouble(found -> Double.parseDouble(found.group(1)))
                    .sum();
            assertThat(sum).isCloseTo(http.number(answer, match + ".score.atLeast"), within(0.01));
            double open = POINTS.matcher(why)
                    .results()
                    .mapToDouble(found -> Double.parseDouble(found.group(1)))
                    .sum();
            assertThat(open).isCloseTo(http.number(answer, match + ".score.atMost"), within(0.01));
            assertThat(why).contains("对需求方：").contains("对双方：");
        }
    }

    @Test
    void proposeTheBestOverallPairingNextToEachList() throws Exception {
        var answer = http.ask("/projects/proposal?region=370176");

        assertThat(http.number(answer, "$.total")).isGreaterThanOrEqualTo(http.number(answer, "$.firstCome"));
        assertThat(http.number(answer, "$.atMost")).isGreaterThanOrEqualTo(http.number(answer, "$.total"));
        assertThat(http.list(answer, "$.pairs[*].demand.id"))
                .doesNotHaveDuplicates()
                .hasSizeGreaterThan(8);
        assertThat(http.list(answer, "$.lists[*].demand.id")).containsAll(http.list(answer, "$.pairs[*].demand.id"));
        assertThat(http.text(answer, "$.finding")).contains("若先到先得只有");
    }
}
