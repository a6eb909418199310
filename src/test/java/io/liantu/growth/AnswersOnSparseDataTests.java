package io.liantu.growth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.liantu.chain.ChainId;
import io.liantu.intake.Intake;
import io.liantu.intake.IntakeProgress;
import io.liantu.neo4j.LiantuTest;
import io.liantu.neo4j.LocalNeo4jForTests;
import io.liantu.region.RegionCode;
import io.liantu.score.Reason;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/**
 * The three answers on data as they often are: nobody knows who supplies whom, who buys what, or where most enterprises
 * are. The expected answers are counted by hand.
 */
@LiantuTest
class AnswersOnSparseDataTests {

    private static final ChainId TYRES = new ChainId("tyres");
    private static final RegionCode PROVINCE = new RegionCode("330000");
    private static final RegionCode CITY = new RegionCode("330100");
    private static final RegionCode NATION = new RegionCode("CN");

    private final MockMvc mvc;

    @Autowired
    private ChainBuilding building;

    @Autowired
    private GapFilling filling;

    @Autowired
    private ChainExtending extending;

    @Autowired
    private ChainProgress progress;

    @Autowired
    private AllianceDrafting drafting;

    @Autowired
    AnswersOnSparseDataTests(WebApplicationContext context) {
        this.mvc = MockMvcBuilders.webAppContextSetup(context).build();
    }

    @BeforeAll
    static void load(@TempDir Path folder, @Autowired Intake intake) throws IOException {
        LocalNeo4jForTests.wipe();
        write(folder, "regions", "code,name,level,parent", """
                CN,中国,nation,
                330000,浙江,province,CN
                330100,杭州,city,330000
                440000,广东,province,CN""");
        write(folder, "products", "id,name,kindOf", """
                rubber,橡胶,
                synthetic,合成橡胶,rubber
                cord,帘子布,
                tyre,轮胎,
                car,汽车,
                carbon,炭黑,""");
        write(folder, "product-inputs", "input,product", """
                rubber,tyre
                cord,tyre
                tyre,car
                carbon,rubber""");
        write(folder, "chains", "id,name", "tyres,轮胎产业链");
        write(folder, "chain-products", "chain,product,position", """
                tyres,rubber,upstream
                tyres,cord,upstream
                tyres,tyre,midstream
                tyres,car,downstream""");
        write(folder, "enterprises", "id,name,region", """
                e1,示例甲,
                e2,示例乙,
                e3,示例丙,330000
                e4,示例丁,440000""");
        write(folder, "makes", "enterprise,product", """
                e1,tyre
                e2,rubber
                e3,synthetic
                e4,cord
                e4,carbon""");
        assertThat(intake.write(folder, IntakeProgress.SILENT).issues()).isEmpty();
    }

    @Test
    void knowsOnlyWhatIsKnownOfAProvince() {
        // e3 makes a kind of rubber; cord is made in Guangdong; e1's tyres may be here; nobody is known to make cars.
        assertThat(statesIn(PROVINCE))
                .isEqualTo(Map.of(
                        "rubber", SegmentState.WEAK,
                        "cord", SegmentState.MISSING,
                        "tyre", SegmentState.UNKNOWN,
                        "car", SegmentState.UNKNOWN));
    }

    @Test
    void takesSomebodySomewhereInTheProvinceForUnknownInItsCity() {
        assertThat(statesIn(CITY))
                .containsEntry("rubber", SegmentState.UNKNOWN)
                .containsEntry("cord", SegmentState.MISSING);
        assertThat(filling.gapsIn(TYRES, CITY, 5).gaps())
                .singleElement()
                .satisfies(gap -> assertThat(gap.candidates())
                        .singleElement()
                        .satisfies(candidate -> assertThat(
                                        candidate.maker().enterprise().id().value())
                                .isEqualTo("e4")));
    }

    @Test
    void asksForNoCustomersLikeThoseHereWhereNobodyHereWaits() {
        assertThat(filling.gapsIn(TYRES, PROVINCE, 5).gaps()).singleElement().satisfies(gap -> {
            assertThat(gap.waiting()).isEmpty();
            assertThat(gap.candidates())
                    .singleElement()
                    .satisfies(candidate -> assertThat(candidate.score().reasons())
                            .extracting(Reason::feature)
                            .contains("focus")
                            .doesNotContain("experience"));
        });
    }

    @Test
    void countsEverybodyInTheNationWhoseRegionIsKnown() {
        assertThat(statesIn(NATION))
                .isEqualTo(Map.of(
                        "rubber", SegmentState.WEAK,
                        "cord", SegmentState.WEAK,
                        "tyre", SegmentState.UNKNOWN,
                        "car", SegmentState.UNKNOWN));
        assertThat(filling.gapsIn(TYRES, NATION, 5).gaps()).isEmpty();
    }

    @Test
    void ranksNoLeaderByLinksThatNobodyKnows() {
        assertThat(building.mapOf(TYRES, PROVINCE).leaders()).singleElement().satisfies(leader -> {
            assertThat(leader.enterprise().id().value()).isEqualTo("e3");
            assertThat(leader.score().reasons())
                    .filteredOn(reason -> reason.feature().equals("centrality"))
                    .singleElement()
                    .satisfies(reason -> assertThat(reason.contribution()).isEqualTo(0.0));
            assertThat(leader.score().unknown()).extracting(Reason::feature).containsExactly("risk", "size");
        });
    }

    @Test
    void extendsFromTheOneProductThatIsMadeHere() {
        var answer = extending.extensionsOf(TYRES, PROVINCE);

        assertThat(answer.upstream())
                .extracting(one -> one.product().id().value())
                .containsExactly("carbon");
        assertThat(answer.downstream())
                .extracting(one -> one.product().id().value())
                .containsExactly("tyre");
        assertThat(answer.downstream().get(0).score().unknown())
                .extracting(Reason::feature)
                .containsExactly("new");
    }

    @Test
    void tellsNoPastOfWhatNobodyDated() {
        // Rubber is made in the province, nobody says since when.
        var progress = this.progress.of(TYRES, PROVINCE, 3, 2);

        assertThat(progress.past()).hasSize(3).allSatisfy(past -> {
            assertThat(past.certain()).isZero();
            assertThat(past.possible()).isEqualTo(1);
            assertThat(past.segments()).isEqualTo(4);
        });
        assertThat(progress.now().weak()).isEqualTo(1);
        assertThat(progress.planned()).hasSize(2);
    }

    @Test
    void draftsAnAllianceOfTheOneMakerOfWhomNothingElseIsKnown() {
        var draft = drafting.draftFor(TYRES, PROVINCE);

        assertThat(draft.members())
                .extracting(member -> member.enterprise().id().value())
                .containsExactly("e3");
        assertThat(draft.party().finding().key()).isEqualTo("finding.party.none");
        assertThat(draft.party().footings())
                .extracting(PartyFooting::standing)
                .containsExactly(PartyFooting.Standing.UNKNOWN);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/chains/tyres/map?region=330000",
                "/api/chains/tyres/coverage?region=330000",
                "/api/chains/tyres/gaps?region=330000",
                "/api/chains/tyres/extensions?region=330000",
                "/api/chains/tyres/alliance-draft?region=330000",
                "/api/chains/tyres/recruitment-plan?region=330000",
                "/api/chains/tyres/progress?region=330000",
                "/api/products/tyre/map?region=330000",
                "/api/products/cord/possible-makers",
                "/api/products/cord/possible-makers?region=330000",
                "/api/products/cord/like",
                "/api/enterprises/e1/suppliers",
                "/api/enterprises/e1/suppliers?product=cord&region=330000",
                "/api/enterprises/e3/customers",
                "/api/enterprises/e3/customers?product=synthetic&region=330000"
            })
    void answerWithNumbersThatAreNumbers(String question) throws Exception {
        var answer = mvc.perform(get(question).header("Accept-Language", "zh"))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);

        assertThat(answer).hasSizeGreaterThan(2).doesNotContain("NaN", "Infinity", "{0}", "�");
    }

    @ParameterizedTest
    @CsvSource({
        "/api/chains/tyres/gaps?region=330000, $.gaps[0].candidates[0].score.unknown[*].text, 不明",
        "/api/chains/tyres/map?region=330000, $.leaders[0].score.unknown[*].text, 不明",
        "/api/chains/tyres/extensions?region=330000, $.downstream[0].score.unknown[*].text, 不明",
        "/api/enterprises/e1/suppliers?product=cord, $.suggestions[0].score.unknown[*].text, 不明",
        "/api/chains/tyres/alliance-draft?region=330000, $.party.footings[*].text, 不明"
    })
    void sayWhatTheyLack(String question, String path, String word) throws Exception {
        mvc.perform(get(question).header("Accept-Language", "zh"))
                .andExpect(jsonPath(path, hasItem(containsString(word))));
    }

    private Map<String, SegmentState> statesIn(RegionCode region) {
        return building.mapOf(TYRES, region).segments().stream()
                .collect(Collectors.toMap(segment -> segment.id().value(), SegmentReport::state));
    }

    private static void write(Path folder, String sheet, String header, String rows) throws IOException {
        Files.writeString(folder.resolve(sheet + ".csv"), header + "\n" + rows + "\n");
    }
}
