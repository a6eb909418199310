package io.liantu.growth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.liantu.chain.ChainId;
import io.liantu.chain.Chains;
import io.liantu.exclusion.Exclusions;
import io.liantu.growth.RecruitmentPlan.Recruit;
import io.liantu.intake.Intake;
import io.liantu.intake.SampleGraph;
import io.liantu.neo4j.LiantuTest;
import io.liantu.region.RegionCode;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Comparator;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.neo4j.core.Neo4jClient;

/** Recruitment plans 招商计划 and the progress that they go on with, on the sample. */
@LiantuTest
class RecruitmentPlansOnTheSampleTests {

    private static final ChainId LASER = new ChainId("laser-equipment");
    private static final RegionCode ZONE = new RegionCode("370176");

    @Autowired
    private RecruitmentPlanning planning;

    @Autowired
    private GapFilling filling;

    @Autowired
    private ChainBuilding building;

    @Autowired
    private Chains chains;

    @Autowired
    private SegmentHistory history;

    @Autowired
    private Exclusions exclusions;

    @BeforeAll
    static void loadTheSample(@Autowired Intake intake, @Autowired Neo4jClient neo4j) {
        SampleGraph.load(intake, neo4j);
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

    @Test
    void plansNobodyWhoIsBlacklisted() {
        var recruit = planning.planFor(LASER, ZONE, 3, 1)
                .recruits()
                .get(0)
                .enterprise()
                .id();
        var listed = exclusions.add(recruit, "blacklisted", null, null);
        try {
            var plan = planning.planFor(LASER, ZONE, 3, 1);

            assertThat(plan.recruits())
                    .extracting(one -> one.enterprise().id())
                    .isNotEmpty()
                    .doesNotContain(recruit);
            assertThat(plan.excluded())
                    .extracting(one -> one.exclusion().enterprise())
                    .contains(recruit);
        } finally {
            exclusions.remove(listed.id());
        }
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
}
