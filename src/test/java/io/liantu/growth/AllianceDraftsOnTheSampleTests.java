package io.liantu.growth;

import static org.assertj.core.api.Assertions.assertThat;

import io.liantu.chain.ChainId;
import io.liantu.chain.ProductId;
import io.liantu.enterprise.EnterpriseId;
import io.liantu.exclusion.Exclusions;
import io.liantu.growth.PartyFooting.Standing;
import io.liantu.intake.Intake;
import io.liantu.intake.SampleGraph;
import io.liantu.neo4j.LiantuTest;
import io.liantu.region.RegionCode;
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

/** Draft alliances 联盟草案 on the sample. */
@LiantuTest
class AllianceDraftsOnTheSampleTests {

    private static final ChainId LASER = new ChainId("laser-equipment");
    private static final RegionCode ZONE = new RegionCode("370176");

    @Autowired
    private AllianceDrafting drafting;

    @Autowired
    private ChainBuilding building;

    @Autowired
    private Exclusions exclusions;

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
    void proposesTheLeaderOfTheZone() {
        var draft = drafting.draftFor(LASER, ZONE);

        assertThat(draft.isSmallest()).isTrue();
        assertThat(draft.isLedFromWithin()).isTrue();
        assertThat(building.mapOf(LASER, ZONE).leaders()).contains(draft.leader());
        assertThat(drafting.draftFor(LASER, ZONE)).isEqualTo(draft);
    }

    @Test
    void draftsNobodyWhoIsBlacklisted() {
        var before = drafting.draftFor(LASER, ZONE);
        var member = before.members().get(0).enterprise().id();
        var listed = exclusions.add(member, "blacklisted", null, null);
        try {
            var draft = drafting.draftFor(LASER, ZONE);

            assertThat(draft.members())
                    .extracting(one -> one.enterprise().id())
                    .isNotEmpty()
                    .doesNotContain(member);
            assertThat(draft.excluded())
                    .extracting(one -> one.exclusion().enterprise())
                    .containsExactly(member);
            assertThat(draft.completeness()).isEqualTo(before.completeness());
        } finally {
            exclusions.remove(listed.id());
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
}
