package io.liantu.listing;

import static org.assertj.core.api.Assertions.assertThat;

import io.liantu.enterprise.EnterpriseId;
import io.liantu.intake.Intake;
import io.liantu.intake.IntakeProgress;
import io.liantu.neo4j.LiantuTest;
import io.liantu.neo4j.LocalNeo4jForTests;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

/** What sheets say that no form lets through. */
@LiantuTest
class ImportedListsTests {

    private static final String ENTERPRISES = "id,name\ne1,示例甲\ne2,示例乙银行\n";

    private static final String DEMANDS = """
            id,enterprise,kind,summary,amount,state,evidence
            nothing,e1,finance,示例：贷款,0,published,
            unproven,e1,finance,示例：展期,100,closed-out,
            proven,e1,finance,示例：保函,100,closed-out,合同 1 号
            """;

    private static final String RESOURCES = """
            id,enterprise,kind,summary,amount,state
            empty,e2,finance,示例：贷款,0,published
            unproven-offer,e2,finance,示例：展期,100,closed-out
            """;

    private final Listings listings;
    private final Demands demands;
    private final Matching matching;

    @Autowired
    ImportedListsTests(Listings listings, Demands demands, Matching matching) {
        this.listings = listings;
        this.demands = demands;
        this.matching = matching;
    }

    @BeforeAll
    static void importTheLists(@Autowired Intake intake, @TempDir Path folder) throws Exception {
        LocalNeo4jForTests.wipe();
        Files.writeString(folder.resolve("enterprises.csv"), ENTERPRISES);
        Files.writeString(folder.resolve("demands.csv"), DEMANDS);
        Files.writeString(folder.resolve("resources.csv"), RESOURCES);
        assertThat(intake.write(folder, IntakeProgress.SILENT).issues()).isEmpty();
    }

    /** The next test that needs the sample finds it as it was. */
    @AfterAll
    static void leaveNothingBehind() {
        LocalNeo4jForTests.wipe();
    }

    @Test
    void areOpenWhereTheySayThatTheyAreDoneWithoutAnyEvidence() {
        var open = listings.open(null, null);

        assertThat(open.demands())
                .extracting(known -> known.item().id().value())
                .containsExactlyInAnyOrder("nothing", "unproven");
        assertThat(open.resources())
                .extracting(known -> known.item().id().value())
                .containsExactlyInAnyOrder("empty", "unproven-offer");
        assertThat(demands.get(new DemandId("unproven")).item().standing().state())
                .isEqualTo(ItemState.PUBLISHED);
        assertThat(demands.get(new DemandId("proven")).item().standing().state())
                .isEqualTo(ItemState.CLOSED_OUT);
    }

    @Test
    void haveMatchesWhereNothingIsAskedForAndNothingIsLeft() {
        var matches = matching.matchesOf(new DemandId("nothing"), 10).matches();

        assertThat(matches).hasSize(2);
        assertThat(matches).allSatisfy(match -> {
            assertThat(match.score().middle()).isFinite();
            assertThat(match.score().unknown())
                    .extracting(reason -> reason.feature())
                    .containsAll(List.of("covers", "taken"));
        });
    }

    @Test
    void areMatchedAmongThoseWhoAreThere() {
        var everybody = Set.of(new EnterpriseId("e1"), new EnterpriseId("e2"));

        assertThat(matching.matchesAmong(everybody, kind -> kind == ItemKind.FINANCE, 10))
                .hasSize(2)
                .allSatisfy(answer -> assertThat(answer.matches()).hasSize(2));
        assertThat(matching.matchesAmong(everybody, kind -> kind == ItemKind.PRODUCT, 10))
                .isEmpty();
        assertThat(matching.matchesAmong(Set.of(new EnterpriseId("e1")), kind -> true, 10))
                .allSatisfy(answer -> assertThat(answer.matches()).isEmpty());
    }
}
