package io.liantu.growth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.liantu.chain.ChainId;
import io.liantu.chain.Chains;
import io.liantu.chain.ProductId;
import io.liantu.enterprise.EnterpriseId;
import io.liantu.exclusion.Exclusions;
import io.liantu.growth.PartyFooting.Standing;
import io.liantu.growth.RecruitmentPlan.Recruit;
import io.liantu.intake.Intake;
import io.liantu.intake.SampleGraph;
import io.liantu.neo4j.LiantuTest;
import io.liantu.region.RegionCode;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** Draft alliances 联盟草案 and recruitment plans 招商计划 on the sample. */
@LiantuTest
class AlliancesAndPlansOnTheSampleTests {

    private static final ChainId LASER = new ChainId("laser-equipment");
    private static final RegionCode ZONE = new RegionCode("370176");

    @Autowired
    private AllianceDrafting drafting;

    @Autowired
    private RecruitmentPlanning planning;

    @Autowired
    private Chains chains;

    @Autowired
    private Exclusions exclusions;

    @Autowired
    private SegmentHistory history;

    @Autowired
    private ChainBuilding building;

    @Autowired
    private GapFilling filling;

    private final MockMvc mvc;

    @Autowired
    AlliancesAndPlansOnTheSampleTests(WebApplicationContext context) {
        this.mvc = MockMvcBuilders.webAppContextSetup(context).build();
    }

    @BeforeAll
    static void loadTheSample(@Autowired Intake intake, @Autowired Neo4jClient neo4j) {
        SampleGraph.load(intake, neo4j);
    }

    @ParameterizedTest
    @CsvSource({
        "laser-equipment, 370176",
        "laser-equipment, 370100",
        "laser-equipment, CN",
        "laser-equipment, 540000",
        "robots-high-end-equipment, 370176",
        "robots-high-end-equipment, CN"
    })
    void draftsNobodyWhoIsNotNeededAndNoMoreThanGreedWould(String chain, String region) {
        var map = building.mapOf(new ChainId(chain), new RegionCode(region));
        var draft = drafting.draftFor(new ChainId(chain), new RegionCode(region));

        var made = madeBy(map);
        var covered = new TreeSet<ProductId>();
        made.values().forEach(covered::addAll);
        assertThat(covered)
                .hasSize((int) (map.completeness().strong() + map.completeness().weak()));
        assertThat(coveredWithout("", draft)).isEqualTo(covered);
        assertThat(draft.members())
                .allSatisfy(member -> assertThat(
                                coveredWithout(member.enterprise().id().value(), draft))
                        .isNotEqualTo(covered));
        assertThat(draft.members()).hasSizeLessThanOrEqualTo(greedySize(made, covered));
        assertThat(draft.members()).hasSizeGreaterThanOrEqualTo(draft.atLeast());
        assertThat(draft.uncovered()).hasSize(map.segments().size() - covered.size());
        assertThat(draft.leader() == null).isEqualTo(draft.members().isEmpty());
    }

    @Test
    void draftsNobodyWhoIsBlacklistedAndPlansNobodyEither() {
        var before = drafting.draftFor(LASER, ZONE);
        var member = before.members().get(0).enterprise().id();
        var recruit = planning.planFor(LASER, ZONE, 3, 1)
                .recruits()
                .get(0)
                .enterprise()
                .id();
        var listed = List.of(
                exclusions.add(member, "blacklisted", null, null), exclusions.add(recruit, "blacklisted", null, null));
        try {
            var draft = drafting.draftFor(LASER, ZONE);
            var plan = planning.planFor(LASER, ZONE, 3, 1);

            assertThat(draft.members())
                    .extracting(one -> one.enterprise().id())
                    .isNotEmpty()
                    .doesNotContain(member);
            assertThat(draft.excluded())
                    .extracting(one -> one.exclusion().enterprise())
                    .containsExactly(member);
            assertThat(draft.completeness()).isEqualTo(before.completeness());
            assertThat(plan.recruits())
                    .extracting(one -> one.enterprise().id())
                    .isNotEmpty()
                    .doesNotContain(recruit);
            assertThat(plan.excluded())
                    .extracting(one -> one.exclusion().enterprise())
                    .contains(recruit);
        } finally {
            listed.forEach(one -> exclusions.remove(one.id()));
        }
    }

    @ParameterizedTest
    @CsvSource({"laser-equipment, 370176", "laser-equipment, CN", "robots-high-end-equipment, 370176"})
    void tellsTheOrganisationsThatTheSampleSays(String chain, String region) {
        var party =
                drafting.draftFor(new ChainId(chain), new RegionCode(region)).party();
        var said = SampleTables.rows("party-organisations").toList();

        assertThat(party.footings()).hasSizeGreaterThan(10).allSatisfy(footing -> {
            var id = footing.enterprise().id().value();
            var formed = said.stream()
                    .filter(row -> List.of(row[3].split(";")).contains(id))
                    .map(row -> row[0] + " " + row[5] + " " + row[3].split(";").length)
                    .toList();
            assertThat(footing.life().organisations())
                    .extracting(one -> one.id() + " " + one.members() + " " + one.enterprises())
                    .isEqualTo(formed);
        });
        assertThat(party.footings()).extracting(PartyFooting::standing).contains(Standing.OWN, Standing.UNKNOWN);
        assertThat(party.carrier()).isNotNull();
    }

    @Test
    void tellsThePastByTheDaysInTheSample() {
        var clock = Clock.fixed(Instant.parse("2027-03-01T00:00:00Z"), ZoneOffset.UTC);
        var progress = new ChainProgress(chains, history, planning, clock).of(LASER, ZONE, 5, 3);
        var map = building.mapOf(LASER, ZONE);

        assertThat(progress.past()).hasSize(3);
        for (var past : progress.past()) {
            assertThat(past.certain()).isEqualTo(madeBy(past.asOf().toString(), map));
        }
        var counts = progress.past().stream().map(Progress.Past::certain).toList();
        assertThat(counts).isSorted().doesNotHaveDuplicates();
        assertThat(progress.now()).isEqualTo(map.completeness());
        assertThat(progress.planned())
                .extracting(RecruitmentPlan.Year::completeness)
                .isSorted()
                .allSatisfy(share ->
                        assertThat(share).isGreaterThan(map.completeness().atLeast()));
    }

    /** Of how many segments the sample's table names a local maker with an earlier day. */
    private static long madeBy(String day, ChainMap map) {
        var tables = new SampleTables();
        var made = SampleTables.rows("makes")
                .filter(row -> row[6].compareTo(day) <= 0)
                .toList();
        return map.segments().stream()
                .filter(segment -> segment.makers().stream()
                        .anyMatch(maker -> made.stream()
                                .anyMatch(row -> row[0].equals(
                                                maker.enterprise().id().value())
                                        && tables.isKindOf(row[1], segment.id().value()))))
                .count();
    }

    private static Set<ProductId> coveredWithout(String left, AllianceDraft draft) {
        return draft.members().stream()
                .filter(member -> !member.enterprise().id().value().equals(left))
                .flatMap(member -> member.segments().stream())
                .map(SegmentReport::id)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Map<EnterpriseId, Set<ProductId>> madeBy(ChainMap map) {
        var made = new TreeMap<EnterpriseId, Set<ProductId>>();
        map.segments()
                .forEach(segment -> segment.makers()
                        .forEach(
                                maker -> made.computeIfAbsent(maker.enterprise().id(), id -> new TreeSet<>())
                                        .add(segment.id())));
        return made;
    }

    private static int greedySize(Map<EnterpriseId, Set<ProductId>> made, Set<ProductId> covered) {
        var left = new HashSet<>(covered);
        var size = 0;
        for (; !left.isEmpty(); size++) {
            left.removeAll(made.values().stream()
                    .max(Comparator.comparingLong(
                            products -> products.stream().filter(left::contains).count()))
                    .orElseThrow());
        }
        return size;
    }

    @Test
    void proposesTheLeaderOfTheZone() {
        var draft = drafting.draftFor(LASER, ZONE);

        assertThat(draft.isSmallest()).isTrue();
        assertThat(draft.isLedFromWithin()).isTrue();
        assertThat(building.mapOf(LASER, ZONE).leaders()).contains(draft.leader());
        assertThat(drafting.draftFor(LASER, ZONE)).isEqualTo(draft);
    }

    @Test
    void recruitsThoseWhoAddMostFirst() {
        var plan = planning.planFor(LASER, ZONE, 8, 3);

        assertThat(plan.recruits()).hasSize(8);
        assertThat(plan.recruits()).extracting(Recruit::gain).isSortedAccordingTo(Comparator.reverseOrder());
        assertThat(plan.recruits().get(0).fills()).isNotEmpty();
        assertThat(plan.recruits()).extracting(Recruit::cumulativeShare).isSorted();
        assertThat(plan.recruits())
                .allSatisfy(recruit -> assertThat(recruit.gain())
                        .isCloseTo(
                                recruit.fills().stream()
                                        .mapToDouble(one -> one.points())
                                        .sum(),
                                within(1e-9)));
        assertThat(plan.years().get(2).completeness())
                .isBetween(plan.completeness().atLeast(), plan.completeness().atMost() + 8.0 / 100);
        assertThat(planning.planFor(LASER, ZONE, 8, 3)).isEqualTo(plan);
    }

    @ParameterizedTest
    @CsvSource({"1", "3", "5", "20"})
    void isWorthMoreThanTheBestOfTheMostImportantGapOneByOne(int recruits) {
        var plan = planning.planFor(LASER, ZONE, recruits, 1);
        var first = filling.gapsIn(LASER, ZONE, recruits).gaps().get(0);
        var all = filling.gapsIn(LASER, ZONE, GapFilling.CONSIDERED).gaps();

        var together = new GapsFilled();
        var worth = 0.0;
        for (var candidate : first.candidates()) {
            var id = candidate.maker().enterprise().id();
            var prospect = new Prospect(all.stream()
                    .flatMap(gap -> gap.candidates().stream()
                            .filter(one -> one.maker().enterprise().id().equals(id))
                            .map(one -> new Prospect.Offer(gap, one)))
                    .toList());
            worth += together.gain(prospect);
            together.add(prospect);
        }
        assertThat(plan.worth()).isGreaterThanOrEqualTo(worth - 1e-9);
        assertThat(plan.bestIsAtMost()).isGreaterThanOrEqualTo(plan.worth() - 1e-9);
    }

    @ParameterizedTest
    @CsvSource({
        "alliance-draft?region=370176, en, proven that fewer cannot",
        "alliance-draft?region=370176, zh, 已证明不能再少",
        "alliance-draft?region=540000, en, Nobody here is known to make anything",
        "recruitment-plan?region=370176, en, 5 recruits together are expected to fill",
        "recruitment-plan?region=370176&recruits=1&years=10, en, 1 recruit is expected to fill",
        "recruitment-plan?region=370176, zh, 5 家招引企业合计预计补上",
        "recruitment-plan?region=CN, en, Nobody can be recruited",
        "recruitment-plan?region=540000&recruits=50&years=10, zh, 无可招引"
    })
    void areToldInBothLanguages(String question, String language, String finding) throws Exception {
        ask("laser-equipment/" + question, language)
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.finding").value(containsString(finding)))
                .andExpect(content().string(not(containsString("NaN"))))
                .andExpect(content().string(not(containsString("Infinity"))));
    }

    @ParameterizedTest
    @CsvSource({
        "lazer/alliance-draft?region=370176, en, 404, Unknown chain",
        "lazer/recruitment-plan?region=370176, zh, 404, 没有这条产业链",
        "laser-equipment/alliance-draft?region=370199, zh, 404, 没有这个区划",
        "laser-equipment/recruitment-plan?region=370199, en, 404, Unknown region",
        "laser-equipment/recruitment-plan?region=370176&recruits=0, en, 400, Parameter out of range",
        "laser-equipment/recruitment-plan?region=370176&recruits=51, zh, 400, 参数超出范围",
        "laser-equipment/recruitment-plan?region=370176&years=0, en, 400, Parameter out of range",
        "laser-equipment/recruitment-plan?region=370176&years=11, en, 400, Parameter out of range",
        "laser-equipment/alliance-draft, en, 400, Missing parameter"
    })
    void refuseWhatCannotBeAnswered(String question, String language, int status, String title) throws Exception {
        ask(question, language)
                .andExpect(status().is(status))
                .andExpect(jsonPath("$.title").value(title));
    }

    private ResultActions ask(String question, String language) throws Exception {
        return mvc.perform(get("/api/chains/" + question).header("Accept-Language", language));
    }
}
