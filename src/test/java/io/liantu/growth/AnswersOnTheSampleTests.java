package io.liantu.growth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.liantu.chain.ChainId;
import io.liantu.chain.ProductDepth;
import io.liantu.chain.ProductId;
import io.liantu.chain.UnknownChain;
import io.liantu.intake.Intake;
import io.liantu.intake.SampleGraph;
import io.liantu.neo4j.CypherFile;
import io.liantu.neo4j.LiantuTest;
import io.liantu.neo4j.LocalNeo4jForTests;
import io.liantu.partner.Fit;
import io.liantu.region.RegionCode;
import io.liantu.region.UnknownRegion;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.neo4j.driver.Record;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.neo4j.core.Neo4jClient;

/** The three answers on the sample, against what the files under {@code cypher/analysis} show an analyst. */
@LiantuTest
class AnswersOnTheSampleTests {

    private static final ChainId LASER = new ChainId("laser-equipment");
    private static final RegionCode ZONE = new RegionCode("370176");

    @Autowired
    private ChainBuilding building;

    @Autowired
    private GapFilling filling;

    @Autowired
    private ChainExtending extending;

    @BeforeAll
    static void loadTheSample(@Autowired Intake intake, @Autowired Neo4jClient neo4j) {
        SampleGraph.load(intake, neo4j);
    }

    @ParameterizedTest
    @CsvSource({
        "laser-equipment, 370176",
        "laser-equipment, 370100",
        "laser-equipment, CN",
        "robots-high-end-equipment, 370176"
    })
    void saysOfTheMakersWhatAnAnalystSees(String chain, String region) {
        var map = building.mapOf(new ChainId(chain), new RegionCode(region));

        var shown = shownBy(map.evidence().get(0));
        assertThat(shown).hasSameSizeAs(map.segments());
        for (var row : shown) {
            var segment = map.segments().stream()
                    .filter(one -> one.id().value().equals(row.get("product").asString()))
                    .findFirst()
                    .orElseThrow();
            var presence = segment.strength().presence();
            assertThat(List.of(presence.inside(), presence.outside(), presence.unknown()))
                    .containsExactly(
                            row.get("inside").asLong(),
                            row.get("outside").asLong(),
                            row.get("unknown").asLong());
        }
    }

    @ParameterizedTest
    @CsvSource({
        "laser-equipment, 370176",
        "laser-equipment, 370100",
        "laser-equipment, CN",
        "robots-high-end-equipment, 370176"
    })
    void findsTheGapsThatAnAnalystSees(String chain, String region) {
        var answer = filling.gapsIn(new ChainId(chain), new RegionCode(region), 3);

        assertThat(answer.gaps().stream().map(gap -> gap.segment().id().value()).collect(Collectors.toSet()))
                .isEqualTo(productsOf(shownBy(answer.evidence().get(0)).stream()));
    }

    @Test
    void findsTheExtensionsThatAnAnalystSees() {
        var answer = extending.extensionsOf(LASER, ZONE);
        var shown = shownBy(answer.evidence().get(0));

        assertThat(answer.upstream()).isNotEmpty().allMatch(extension -> isShown(shown, extension));
        assertThat(answer.downstream()).isNotEmpty().allMatch(extension -> isShown(shown, extension));
        assertThat(answer.upstreamTotal() + answer.downstreamTotal()).isEqualTo(shown.size());
    }

    @Test
    void followsTheInputsOfAProductAsAnAnalystSeesThem() {
        var map = building.mapOf(new ProductId("fiber-laser"), ZONE, new ProductDepth(ProductDepth.MOST));

        assertThat(map.segments().stream().map(segment -> segment.id().value()).collect(Collectors.toSet()))
                .isEqualTo(productsOf(shownBy(map.evidence().get(0)).stream()));
    }

    @Test
    void stopsAfterSoManyStepsUp() {
        var near = building.mapOf(new ProductId("fiber-laser"), ZONE, new ProductDepth(1));

        assertThat(near.segments()).allMatch(segment -> segment.tier() <= 1 || isOnCycle(near, segment));
        assertThat(near.segments().size())
                .isLessThan(building.mapOf(new ProductId("fiber-laser"), ZONE, new ProductDepth(3))
                        .segments()
                        .size());
    }

    @Test
    void showsSegmentsOfEveryState() {
        var completeness = building.mapOf(LASER, ZONE).completeness();

        assertThat(completeness.strong()).isPositive();
        assertThat(completeness.weak()).isPositive();
        assertThat(completeness.missing()).isPositive();
        assertThat(completeness.unknown()).isPositive();
    }

    @Test
    void ranksTheNamedLeaderWithMostOfTheSupplyFirst() {
        assertThat(building.mapOf(LASER, ZONE)
                        .leaders()
                        .get(0)
                        .enterprise()
                        .id()
                        .value())
                .isEqualTo("demo-0025");
    }

    @Test
    void ranksGapsAndCandidatesBestFirst() {
        var gaps = filling.gapsIn(LASER, ZONE, 5).gaps();

        assertThat(gaps)
                .isSortedAccordingTo((one, other) -> Double.compare(
                        other.importance().middle(), one.importance().middle()));
        assertThat(gaps)
                .allSatisfy(gap -> assertThat(gap.candidates())
                        .isSortedAccordingTo((one, other) -> Double.compare(
                                other.score().middle(), one.score().middle())));
    }

    @Test
    void reportsAGapEvenWhenNobodyMakesIt() {
        assertThat(filling.gapsIn(LASER, ZONE, 5).gaps()).anySatisfy(gap -> {
            assertThat(gap.segment().id().value()).isEqualTo("galvo-motor");
            assertThat(gap.segment().strength().presence().outside()).isZero();
            assertThat(gap.candidates())
                    .allSatisfy(candidate -> assertThat(candidate.fit().kind()).isEqualTo(Fit.Kind.ALIKE));
            assertThat(gap.segment().strength().demand().buyers()).isEqualTo(3);
        });
    }

    @Test
    void showsTheFactsBehindEveryCandidate() {
        var gap = filling.gapsIn(LASER, ZONE, 50).gaps().get(0);

        assertThat(gap.candidates())
                .filteredOn(candidate -> candidate.fit().kind() == Fit.Kind.MAKES)
                .isNotEmpty()
                .hasSameSizeAs(shownBy(gap.evidence().get(1)));
    }

    @Test
    void countsCustomersLikeThoseHereAsTheTablesDo() {
        var tables = new SampleTables();
        var seen = new TreeSet<String>();
        for (var gap : filling.gapsIn(LASER, ZONE, 4).gaps()) {
            for (var candidate : gap.candidates()) {
                var customers = tables.customers(
                        candidate.maker().enterprise().id().value(),
                        gap.segment().id().value());
                var alike = customers.stream()
                        .filter(customer -> gap.waiting().stream()
                                .anyMatch(
                                        next -> tables.makes(customer, next.id().value())))
                        .count();
                var experience = candidate.score().reasons().stream()
                        .filter(reason -> reason.feature().equals("experience"))
                        .findFirst()
                        .orElseThrow();
                if (!gap.waiting().isEmpty()) {
                    assertThat(experience.explanation().arguments())
                            .isEqualTo(customers.isEmpty() ? List.of() : List.of(alike, (long) customers.size()));
                    seen.add(customers.isEmpty() ? "unknown" : alike > 0 ? "alike" : "others");
                }
            }
        }
        assertThat(seen).containsExactly("alike", "others", "unknown");
    }

    @Test
    void countsNeitherShellsNorClosedEnterprises() {
        var map = building.mapOf(LASER, ZONE);

        assertThat(map.segments().stream()
                        .flatMap(segment -> segment.makers().stream())
                        .map(maker -> maker.enterprise().id().value()))
                .doesNotContain("demo-0044", "demo-0078", "demo-0127");
    }

    @Test
    void namesTheNearestWhenAChainOrRegionIsUnknown() {
        assertThatThrownBy(() -> building.mapOf(new ChainId("laser"), ZONE))
                .isInstanceOfSatisfying(
                        UnknownChain.class,
                        problem -> assertThat(problem.suggestions()).contains("laser-equipment 激光装备产业链"));
        assertThatThrownBy(() -> building.mapOf(LASER, new RegionCode("370199")))
                .isInstanceOfSatisfying(
                        UnknownRegion.class,
                        problem -> assertThat(problem.suggestions()).contains("370100 济南市"));
    }

    private static boolean isOnCycle(ChainMap map, SegmentReport segment) {
        return map.inputs().stream()
                .anyMatch(input -> input.product().equals(segment.id())
                        && map.inputs().stream().anyMatch(back -> back.input().equals(segment.id())));
    }

    private static boolean isShown(List<Record> shown, Extension extension) {
        return shown.stream()
                .anyMatch(row -> row.get("product")
                                .asString()
                                .equals(extension.product().id().value())
                        && row.get("direction")
                                .asString()
                                .equalsIgnoreCase(extension.direction().name())
                        && row.get("near").asInt() == extension.near().size());
    }

    private static Set<String> productsOf(Stream<Record> rows) {
        return rows.map(row -> row.get("product").asString()).collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<Record> shownBy(Evidence evidence) {
        try (var session = LocalNeo4jForTests.driver().session()) {
            var file = CypherFile.of(evidence.file().replaceFirst("^cypher/", ""));
            return session.run(file.text(), evidence.parameters()).list();
        }
    }
}
