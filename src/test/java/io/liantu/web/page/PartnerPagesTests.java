package io.liantu.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.liantu.intake.Intake;
import io.liantu.intake.SampleGraph;
import io.liantu.neo4j.LiantuTest;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.web.context.WebApplicationContext;

/** Whom an enterprise could trade with, and who could grow into a product, as pages of the sample. */
@LiantuTest
class PartnerPagesTests {

    private static final String PARTNERS = "/enterprises/demo-0025/partners";
    private static final String ROW = "class=\"candidate\"";

    private final SamplePages pages;

    @Autowired
    PartnerPagesTests(WebApplicationContext context) {
        this.pages = new SamplePages(context);
    }

    @BeforeAll
    static void loadTheSample(@Autowired Intake intake, @Autowired Neo4jClient neo4j) {
        SampleGraph.load(intake, neo4j);
    }

    @Test
    void listsSuppliersWithTheirReasonsAndWhatIsToBeFoundOut() throws Exception {
        var page = pages.page(PARTNERS + "?region=370176");

        assertThat(page)
                .contains("Possible suppliers: 济南高新技术产业开发区", "href=\"/enterprises/demo-", "that come into question")
                .contains("To be found out", "thing to be found out", "are elsewhere, or nobody knows where");
        assertThat(SamplePages.all("(" + ROW + ")", page)).hasSizeBetween(3, 20);
    }

    @Test
    void offersWhatTheEnterpriseNeedsOrMakes() throws Exception {
        var needed = SamplePages.all("<option value=\"([a-z0-9-]+)\">", pages.page(PARTNERS));
        var made = SamplePages.all("<option value=\"([a-z0-9-]+)\">", pages.page(PARTNERS + "?side=customers"));

        assertThat(needed).contains("chiller", "laser-cutting-cnc", "machine-bed", "fiber-laser");
        assertThat(made).contains("flatbed-laser-cutter", "tube-laser-cutter").doesNotContain("chiller", "fiber-laser");
    }

    @Test
    void keepsWhatWasAskedForInItsLinks() throws Exception {
        var page = pages.page(PARTNERS + "?product=chiller&region=370176");

        assertThat(page).contains("Possible suppliers of 激光冷水机: 济南", "<option value=\"chiller\" selected");
        assertThat(SamplePages.all("href=\"(/enterprises/demo-0025/partners[^\"]*)\"", page))
                .contains(
                        PARTNERS + "?side=customers&region=370176",
                        PARTNERS + "?side=suppliers&product=chiller&region=370100",
                        PARTNERS + "?side=suppliers&product=chiller");
    }

    @Test
    void saysPlainlyThatNothingIsKnownOfAnEnterprise() throws Exception {
        assertThat(pages.page("/enterprises/real-lanjian/partners"))
                .contains("Nobody knows what this enterprise makes or buys")
                .doesNotContain(ROW, "No possible supplier");
    }

    @Test
    void saysPlainlyThatNobodyIsKnownThere() throws Exception {
        assertThat(pages.page(PARTNERS + "?region=650000"))
                .contains("No possible supplier is known")
                .doesNotContain(ROW, "that come into question");
    }

    @Test
    void isReachedFromWhatIsKnownOfTheEnterprise() throws Exception {
        assertThat(pages.page("/enterprises/demo-0025"))
                .contains(PARTNERS + "?side=suppliers", PARTNERS + "?side=customers");
    }

    @ParameterizedTest
    @ValueSource(strings = {PARTNERS + "?side=both", "/enterprises/demo-0044/partners"})
    void refusesWhatCannotBeAnswered(String address) throws Exception {
        assertThat(pages.refused(address, 400)).contains("role=\"alert\"");
    }

    @Test
    void tellsWhoHereCouldGrowIntoAGap() throws Exception {
        var gap = pages.fragment("/chains/laser-equipment/segments/optical-encoder?region=370176");
        var possible = gap.substring(gap.indexOf("id=\"possible-makers\""));

        assertThat(possible).contains("Who here could grow into it", "济南高新技术产业开发区");
        assertThat(pages.fragment("/chains/laser-equipment/segments/fiber-laser?region=370176"))
                .doesNotContain("possible-makers");
    }
}
