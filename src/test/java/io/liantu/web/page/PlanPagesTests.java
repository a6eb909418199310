package io.liantu.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.liantu.intake.Intake;
import io.liantu.intake.SampleGraph;
import io.liantu.neo4j.LiantuTest;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.web.context.WebApplicationContext;

/** Draft alliance and recruitment plan as a page of the sample. */
@LiantuTest
class PlanPagesTests {

    private static final String PLAN = "/chains/laser-equipment/plan?region=370176";

    private final SamplePages pages;

    @Autowired
    PlanPagesTests(WebApplicationContext context) {
        this.pages = new SamplePages(context);
    }

    @BeforeAll
    static void loadTheSample(@Autowired Intake intake, @Autowired Neo4jClient neo4j) {
        SampleGraph.load(intake, neo4j);
    }

    @Test
    void stagesTheRecruitsByYearAndNumbersThemThrough() throws Exception {
        var recruitment = section("recruitment", pages.page(PLAN + "&recruits=4&years=2"));

        assertThat(recruitment).contains("Year 1", "Year 2").doesNotContain("Year 3");
        assertThat(SamplePages.all("class=\"rank\">(\\d+)<", recruitment)).containsExactly("1", "2", "3", "4");
        assertThat(recruitment).contains("reach at least 63% of the best", "chance ");
    }

    @Test
    void namesARecruitOnceHoweverMuchItFills() throws Exception {
        var recruitment = section("recruitment", pages.page(PLAN + "&recruits=4&years=1"));
        var names = SamplePages.all("class=\"enterprise\"[^>]*>(示例[^<]+)<", recruitment);

        assertThat(names).hasSize(4);
        assertThat(SamplePages.all("class=\"because\">What speaks for it: ([^<]+)<", recruitment))
                .hasSizeGreaterThan(4);
        assertThat(names).allSatisfy(name -> assertThat(recruitment).containsOnlyOnce(name));
    }

    @Test
    void beginsEachYearWhereTheLastOneEnded() throws Exception {
        var shares = SamplePages.all(">(\\d+\\.\\d% → \\d+\\.\\d%)<", pages.page(PLAN + "&recruits=6&years=3"));

        assertThat(shares).hasSize(3);
        assertThat(shares.get(0)).startsWith("57.0%");
        for (var year = 1; year < shares.size(); year++) {
            assertThat(from(shares.get(year))).isEqualTo(to(shares.get(year - 1)));
        }
    }

    @Test
    void leavesOutYearsInWhichNobodyIsToBeWon() throws Exception {
        var page = pages.page(PLAN + "&recruits=1&years=3");

        assertThat(SamplePages.all(">(Year \\d)<", page)).hasSize(1);
    }

    @Test
    void tellsWhomToBringToOneTable() throws Exception {
        var alliance = section("alliance", pages.page(PLAN));

        assertThat(alliance)
                .contains("local enterprises make all 57 covered segments", "Proposed leader:", "class=\"alone\"")
                .contains("43 segments that nobody here is known to make");
    }

    @Test
    void saysPlainlyThatNobodyNeedBeWon() throws Exception {
        var page = pages.page("/chains/laser-equipment/plan?region=CN");

        assertThat(page).contains("Nobody can be recruited").doesNotContain("How good is this choice", "Year 1");
    }

    @ParameterizedTest
    @CsvSource({"370176&recruits=0, 400", "370176&years=11, 400", "370176&recruits=x, 400", "nowhere, 404"})
    void refusesWhatIsOutOfRange(String wrong, int status) throws Exception {
        assertThat(pages.refused("/chains/laser-equipment/plan?region=" + wrong, status))
                .contains("role=\"alert\"");
    }

    @Test
    void isReachedFromTheChain() throws Exception {
        assertThat(SamplePages.all("href=\"(/chains/[^\"]*)\"", pages.page("/?chain=laser-equipment&region=370176")))
                .containsAll(List.of(PLAN, "/chains/laser-equipment/what-if?region=370176"));
    }

    private static String section(String id, String page) {
        var from = page.indexOf("id=\"" + id + "\"");
        var next = page.indexOf("class=\"card-like\"", from);
        return page.substring(from, next < 0 ? page.length() : next);
    }

    private static String from(String share) {
        return share.substring(0, share.indexOf(' '));
    }

    private static String to(String share) {
        return share.substring(share.lastIndexOf(' ') + 1);
    }
}
