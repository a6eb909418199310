package io.liantu.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.liantu.intake.Intake;
import io.liantu.intake.SampleGraph;
import io.liantu.neo4j.LiantuTest;
import io.liantu.network.NetworkUpToDate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.web.context.WebApplicationContext;

/** What would become of the sample's chain, as a page. */
@LiantuTest(
        properties = {
            "liantu.network.in-memory=true",
            "liantu.network.check=20ms",
            "liantu.network.quiet=50ms",
            "liantu.network.retry=100ms"
        })
class ScenarioPagesTests {

    private static final String WHAT_IF = "/chains/laser-equipment/what-if?region=370176";

    /** The only maker here of pump sources and of the chips in them. */
    private static final String ONLY_MAKER = "demo-0066";

    private static final String ENCODER_MAKER = "demo-0133";

    private final WebApplicationContext application;
    private final SamplePages pages;

    @Autowired
    ScenarioPagesTests(WebApplicationContext application) {
        this.application = application;
        this.pages = new SamplePages(application);
    }

    @BeforeEach
    void awaitTheSampleInMemory(@Autowired Intake intake, @Autowired Neo4jClient neo4j) {
        SampleGraph.load(intake, neo4j);
        NetworkUpToDate.await(application);
    }

    @Test
    void showsTheChainAsItIsUntilSomethingIsSupposed() throws Exception {
        var page = pages.page(WHAT_IF);

        assertThat(page)
                .contains("Nothing yet: this is the chain as it is")
                .doesNotContain("otherwise", "id=\"changes\"");
        assertThat(SamplePages.all("(class=\"segment )", page)).hasSizeGreaterThanOrEqualTo(100);
    }

    @Test
    void marksWhatWouldBeOtherwise() throws Exception {
        var page = pages.page(WHAT_IF + "&without=" + ONLY_MAKER);

        assertThat(SamplePages.all("class=\"segment ([a-z]+) otherwise\"", page))
                .hasSize(2)
                .containsOnly("missing");
        assertThat(SamplePages.all("class=\"was ([a-z]+)\"", page)).containsOnly("weak");
        assertThat(page)
                .contains("57.0% → 55.0%", "2 segments change", "1 → 0 local makers.", "Could take over from elsewhere")
                .contains("id=\"risks\"", "No local buyer loses its supplier");
    }

    @Test
    void namesThoseWhoWouldHaveNobodyLeftToBuyFrom() throws Exception {
        var page = pages.page(WHAT_IF + "&without=demo-0054");

        assertThat(page)
                .contains("6 local buyers are left without a supplier", "激光冷水机, from 示例晴穗温控设备股份有限公司 now")
                .contains("It has another supplier of whom nobody says with what")
                .contains("Here besides:");
    }

    @Test
    void letsBothSidesBeSupposedAtOnce() throws Exception {
        var page = pages.page(WHAT_IF + "&without=" + ONLY_MAKER + "&with=" + ENCODER_MAKER);

        assertThat(SamplePages.all("class=\"segment ([a-z]+) otherwise\"", page))
                .contains("missing", "weak");
        assertThat(page).contains("57.0% → 57.0%", "4 segments change");
        assertThat(SamplePages.all("class=\"chip [a-z]+\" href=\"([^\"]*)\"", page))
                .contains(WHAT_IF + "&with=" + ENCODER_MAKER, WHAT_IF + "&without=" + ONLY_MAKER);
    }

    @Test
    void keepsWhatIsSupposedCheckedInTheForm() throws Exception {
        var page = pages.page(WHAT_IF + "&without=" + ONLY_MAKER + "&with=" + ENCODER_MAKER);

        assertThat(SamplePages.all("<input type=\"checkbox\" name=\"[a-z]+\" value=\"([^\"]*)\" checked", page))
                .containsExactly(ONLY_MAKER, ENCODER_MAKER);
        assertThat(SamplePages.all("<input type=\"checkbox\" name=\"without\" value=\"([^\"]*)\"", page))
                .hasSizeGreaterThan(20)
                .doesNotHaveDuplicates();
    }

    @Test
    void opensASegmentAloneWithWhatCanBeTurned() throws Exception {
        var lost = pages.fragment(WHAT_IF + "&without=" + ONLY_MAKER + "&segment=pump-source");
        var gap = pages.fragment(WHAT_IF + "&segment=optical-encoder");

        assertThat(lost)
                .doesNotContain("<html")
                .contains("Put back", "class=\"gone\"", "Could take over from elsewhere", "Bring in");
        assertThat(gap).contains("with=" + ENCODER_MAKER + "&amp;segment=optical-encoder", "Candidates from elsewhere");
    }

    @Test
    void letsAMakerMoveElsewhere() throws Exception {
        var page = pages.page(WHAT_IF + "&move=" + ONLY_MAKER + "&to=370112&segment=pump-source");

        assertThat(SamplePages.all("class=\"segment ([a-z]+) otherwise\"", page))
                .hasSize(2)
                .containsOnly("missing");
        assertThat(page).contains("would be in 历城区", "→ 历城区");
        assertThat(SamplePages.all("class=\"chip [a-z]+\" href=\"([^\"]*)\"", page))
                .containsOnly(WHAT_IF + "&segment=pump-source");
    }

    @Test
    void letsSomebodyNewComeWhoMakesSeveralThings() throws Exception {
        var page = pages.page(WHAT_IF + "&add=Newcomer&makes=optical-encoder&add=Newcomer&makes=servo-motor");

        assertThat(page).contains("Newcomer (光电编码器, 伺服电机)");
        assertThat(SamplePages.all("class=\"segment ([a-z]+) otherwise\"", page))
                .contains("weak");
        assertThat(SamplePages.all("class=\"chip [a-z]+\" href=\"([^\"]*)\"", page))
                .containsOnly(WHAT_IF);
    }

    @Test
    void keepsWhatIsSupposedInFormsThatSupposeMore() throws Exception {
        var panel =
                pages.fragment(WHAT_IF + "&without=demo-0054&move=" + ENCODER_MAKER + "&to=370112&segment=pump-source");

        assertThat(SamplePages.all("<input type=\"hidden\" name=\"([a-z]+)\"", panel))
                .containsExactly(
                        "region", "without", "move", "to", "segment", "move", "region", "without", "move", "to",
                        "segment", "makes");
    }

    @Test
    void tellsOfSomebodyWhoIsNeitherHereNorACandidate() throws Exception {
        assertThat(pages.page(WHAT_IF + "&without=real-lanjian")).contains("兰剑智能", "No segment of the chain changes");
    }

    @ParameterizedTest
    @CsvSource({
        "&without=nobody, 404",
        "&segment=no-such-product, 404",
        "&move=demo-0066&to=nowhere, 404",
        "&add=X&makes=nothing, 404",
        "&move=demo-0066, 400",
        "&add=X, 400"
    })
    void saysWhatIsNotThere(String wrong, int status) throws Exception {
        assertThat(pages.refused(WHAT_IF + wrong, status)).contains("role=\"alert\"");
    }

    @Test
    void refusesMoreThanCanBeWorkedOut() throws Exception {
        var many = IntStream.rangeClosed(0, Scenario.MOST)
                .mapToObj(number -> "&without=demo-" + number)
                .collect(Collectors.joining());

        assertThat(pages.refused(WHAT_IF + many, 400)).contains("Too many enterprises supposed");
    }

    @Test
    void takesAnIdWithACommaForOne() throws Exception {
        assertThat(pages.refused(WHAT_IF + "&without=ACME%2C%20Ltd", 404)).contains("ACME, Ltd");
    }
}
