package io.liantu.growth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.liantu.chain.ChainId;
import io.liantu.chain.ProductId;
import io.liantu.chain.UnknownProduct;
import io.liantu.enterprise.EnterpriseId;
import io.liantu.enterprise.UnknownEnterprise;
import io.liantu.growth.WhatIfAnswer.Stranded;
import io.liantu.intake.Intake;
import io.liantu.intake.IntakeProgress;
import io.liantu.neo4j.LiantuTest;
import io.liantu.neo4j.LocalNeo4jForTests;
import io.liantu.network.NetworkUpToDate;
import io.liantu.network.Supposition;
import io.liantu.network.Supposition.Newcomer;
import io.liantu.region.RegionCode;
import io.liantu.region.UnknownRegion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** What would become of a small chain: two lens makers, one of pumps, and who buys from them. */
@LiantuTest(
        properties = {
            "liantu.network.in-memory=true",
            "liantu.network.check=20ms",
            "liantu.network.quiet=50ms",
            "liantu.network.retry=100ms"
        })
class WhatIfTests {

    private static final ChainId CHAIN = new ChainId("lasers");
    private static final RegionCode CITY = new RegionCode("101");
    private static final RegionCode OTHER = new RegionCode("102");
    private static final EnterpriseId PUMP_MAKER = new EnterpriseId("pumps");

    @Autowired
    private WhatIf whatIf;

    @Autowired
    private ChainBuilding building;

    @BeforeAll
    static void load(@TempDir Path folder, @Autowired Intake intake, @Autowired ApplicationContext application)
            throws IOException {
        LocalNeo4jForTests.wipe();
        put(folder, "regions", "code,name,level,parent", "10,甲省,province,", "101,乙市,city,10", "102,丙市,city,10");
        put(folder, "products", "id,name,kindOf", "laser,激光器,", "pump,泵浦源,", "lens,透镜,", "big-pump,大泵浦源,pump");
        put(folder, "product-inputs", "input,product,essential", "pump,laser,true", "lens,laser,false");
        put(folder, "chains", "id,name", "lasers,激光产业链");
        put(
                folder,
                "chain-products",
                "chain,product,position",
                "lasers,laser,downstream",
                "lasers,pump,upstream",
                "lasers,lens,upstream");
        put(
                folder,
                "enterprises",
                "id,name,region,revenue",
                "pumps,示例泵浦,101,10",
                "lenses,示例透镜,101,10",
                "glass,示例玻璃,101,10",
                "lasers,示例激光,101,30",
                "far,示例远方,102,10",
                "buyer,示例买家,101,10",
                "kinds,示例大泵,102,10",
                "general,示例通用,101,10",
                "vague,示例不明,102,10",
                "doubtful,示例存疑,101,10");
        put(
                folder,
                "makes",
                "enterprise,product",
                "pumps,pump",
                "lenses,lens",
                "glass,lens",
                "lasers,laser",
                "far,pump");
        put(
                folder,
                "supply-links",
                "supplier,customer,product",
                "pumps,lasers,pump",
                "lenses,lasers,lens",
                "lenses,far,lens",
                "glass,lasers,lens",
                "pumps,buyer,pump",
                "kinds,buyer,big-pump",
                "pumps,doubtful,pump",
                "vague,doubtful,",
                "pumps,general,big-pump",
                "far,general,pump");
        assertThat(intake.write(folder, IntakeProgress.SILENT).refused()).isZero();
        NetworkUpToDate.await(application);
    }

    @Test
    void nothingChangesWhenNothingIsOtherwise() {
        var answer = whatIf.whatIf(CHAIN, CITY, new Supposition(Set.of(), Map.of(), List.of()));

        assertThat(answer.changes()).isEmpty();
        assertThat(answer.stranded()).isEmpty();
        assertThat(answer.risks()).isEmpty();
        assertThat(answer.after()).isEqualTo(answer.before());
    }

    @Test
    void aMakerThatLosesACustomerIsStillAMaker() {
        assertThat(without(new EnterpriseId("far")).changes()).isEmpty();
    }

    @Test
    void aSegmentIsMissingWithoutItsOnlyMaker() {
        var answer = without(PUMP_MAKER);

        assertThat(answer.changes()).singleElement().satisfies(change -> {
            assertThat(change.after().id()).isEqualTo(new ProductId("pump"));
            assertThat(change.before().state()).isEqualTo(SegmentState.WEAK);
            assertThat(change.after().state()).isEqualTo(SegmentState.MISSING);
            // One makes it, the other is only known to supply somebody with a kind of it.
            assertThat(change.takingOver())
                    .extracting(enterprise -> enterprise.id().value())
                    .containsExactly("far", "kinds");
        });
    }

    @Test
    void buyersAreStrandedWhenNobodyElseSuppliesThem() {
        // The buyer has a kind of pump from elsewhere; of what the doubtful one gets from elsewhere nobody knows.
        assertThat(without(PUMP_MAKER).stranded())
                .extracting(stranded -> stranded.buyer().name() + " " + stranded.isCertain())
                .containsExactly("示例存疑 false", "示例通用 false", "示例激光 true");
        assertThat(without(PUMP_MAKER).stranded()).extracting(Stranded::product).doesNotContainNull();
        assertThat(without(new EnterpriseId("lenses")).stranded()).isEmpty();
    }

    @Test
    void whatNeedsAnEssentialInputStopsWithIt() {
        // The maker of pumps is a sixth of the output; the maker of lasers, another half, cannot do without.
        assertThat(without(PUMP_MAKER).risks())
                .singleElement()
                .satisfies(risk -> assertThat(risk.share()).isGreaterThan(0.6));
        assertThat(without(new EnterpriseId("far")).risks()).isEmpty();
    }

    @Test
    void nobodyStepsInForAnotherWhoStopsAtOnce() {
        var lenses = whatIf.whatIf(
                CHAIN,
                CITY,
                new Supposition(Set.of(new EnterpriseId("lenses"), new EnterpriseId("glass")), Map.of(), List.of()));
        var alone = lenses.risks().stream().mapToDouble(WhatIfAnswer.AtRisk::share);

        assertThat(lenses.risks()).hasSize(2).allMatch(WhatIfAnswer.AtRisk::isFollowed);
        assertThat(lenses.together())
                .isNotNull()
                .isGreaterThanOrEqualTo(alone.max().orElseThrow());
        assertThat(without(PUMP_MAKER).together())
                .isEqualTo(without(PUMP_MAKER).risks().get(0).share());
    }

    @Test
    void theIdOfAMergedRecordMeansWhoStays() {
        var asked = new ArrayList<String>();

        var resolved = new Supposition(
                        Set.of(new EnterpriseId("old")), Map.of(new EnterpriseId("other"), CITY), List.of())
                .with(id -> {
                    asked.add(id.value());
                    return id.value().equals("old") ? PUMP_MAKER : id;
                });

        assertThat(resolved.removed()).containsExactly(PUMP_MAKER);
        assertThat(resolved.moved()).containsOnlyKeys(new EnterpriseId("other"));
        assertThat(asked).containsExactlyInAnyOrder("old", "other");
    }

    @Test
    void whoMovesAwayIsMissingHereAndMadeElsewhere() {
        var answer = whatIf.whatIf(CHAIN, CITY, new Supposition(Set.of(), Map.of(PUMP_MAKER, OTHER), List.of()));

        assertThat(answer.changes()).singleElement().satisfies(change -> {
            assertThat(change.after().strength().presence().outside()).isEqualTo(2);
            assertThat(change.takingOver())
                    .extracting(enterprise -> enterprise.id().value())
                    .containsExactly("far", "kinds");
        });
    }

    @Test
    void whoComesServesASegment() {
        var newcomer = new Newcomer("示例新来", CITY, List.of(new ProductId("pump")));

        var answer = whatIf.whatIf(CHAIN, CITY, new Supposition(Set.of(PUMP_MAKER), Map.of(), List.of(newcomer)));

        assertThat(answer.changes()).singleElement().satisfies(change -> {
            assertThat(change.after().state()).isEqualTo(SegmentState.WEAK);
            assertThat(change.after().makers())
                    .extracting(maker -> maker.enterprise().name())
                    .containsExactly("示例新来");
            assertThat(change.takingOver())
                    .extracting(enterprise -> enterprise.id().value())
                    .containsExactly("far", "kinds");
        });
    }

    @Test
    void nothingIsWritten() {
        var before = building.mapOf(CHAIN, CITY);

        without(PUMP_MAKER);

        assertThat(building.mapOf(CHAIN, CITY)).isEqualTo(before);
    }

    @Test
    void whatIsNotThereIsRefused() {
        assertThatThrownBy(() -> without(new EnterpriseId("nobody"))).isInstanceOf(UnknownEnterprise.class);
        assertThatThrownBy(() -> whatIf.whatIf(
                        CHAIN, CITY, new Supposition(Set.of(), Map.of(PUMP_MAKER, new RegionCode("999")), List.of())))
                .isInstanceOf(UnknownRegion.class);
        var odd = new Newcomer("示例", CITY, List.of(new ProductId("nothing")));
        assertThatThrownBy(() -> whatIf.whatIf(CHAIN, CITY, new Supposition(Set.of(), Map.of(), List.of(odd))))
                .isInstanceOf(UnknownProduct.class);
    }

    private WhatIfAnswer without(EnterpriseId enterprise) {
        return whatIf.whatIf(CHAIN, CITY, new Supposition(Set.of(enterprise), Map.of(), List.of()));
    }

    private static void put(Path folder, String sheet, String... lines) throws IOException {
        Files.write(folder.resolve(sheet + ".csv"), List.of(lines));
    }
}
