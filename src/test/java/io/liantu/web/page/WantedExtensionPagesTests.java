package io.liantu.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.liantu.intake.Intake;
import io.liantu.intake.SampleGraph;
import io.liantu.neo4j.LiantuTest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.web.context.WebApplicationContext;

/** Extensions 延链 narrowed to some, on the page of a chain and over HTTP. */
@LiantuTest
class WantedExtensionPagesTests {

    private static final String CHAIN = "/?chain=laser-equipment&region=370176";
    private static final String GIANT = "&honours=" + URLEncoder.encode("小巨人", StandardCharsets.UTF_8);

    private final SamplePages pages;

    @Autowired
    WantedExtensionPagesTests(WebApplicationContext context) {
        this.pages = new SamplePages(context);
    }

    @BeforeAll
    static void loadTheSample(@Autowired Intake intake, @Autowired Neo4jClient neo4j) {
        SampleGraph.load(intake, neo4j);
    }

    @Test
    void offersTheUsualHonoursAndKeepsWhatIsChosen() throws Exception {
        var page = pages.page(CHAIN + GIANT);

        assertThat(SamplePages.all("name=\"honours\" value=\"([^\"]*)\"", page)).contains("小巨人", "单项冠军", "专精特新");
        assertThat(SamplePages.all("name=\"honours\" value=\"([^\"]*)\" checked", page))
                .containsExactly("小巨人");
        assertThat(page)
                .contains("Only proposals into which an enterprise here could grow that holds 小巨人.", "left out.");
    }

    @Test
    void saysNothingOfAFilterWhereNoneIsAskedFor() throws Exception {
        assertThat(pages.page(CHAIN)).contains("Only some of them").doesNotContain("left out.");
    }

    @Test
    void refusesAListThatNobodyKeeps() throws Exception {
        assertThat(pages.refused(CHAIN + "&list=emerging", 404)).contains("Unknown strategic list");
        assertThat(pages.refused("/api/chains/laser-equipment/extensions?region=370176&list=emerging", 404))
                .contains("unknown-strategic-list");
        assertThat(pages.refused("/api/regions/370176/next-products?list=emerging", 404))
                .contains("unknown-strategic-list");
    }
}
