package io.liantu.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.liantu.enterprise.EnterpriseId;
import io.liantu.listing.By;
import io.liantu.listing.DemandId;
import io.liantu.listing.DemandItem;
import io.liantu.listing.Demands;
import io.liantu.listing.ItemKind;
import io.liantu.listing.ItemState;
import io.liantu.listing.PairMarks;
import io.liantu.listing.Particulars;
import io.liantu.listing.Projects;
import io.liantu.listing.UnknownItem;
import io.liantu.neo4j.LiantuTest;
import io.liantu.neo4j.LocalNeo4jForTests;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

/** A table and a form lead to the same lines, and what forms said outlasts imports, exports, merges and retired sources. */
@LiantuTest
class ListsAcrossImportsTests extends MergeFixture {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 1);
    private static final String HEADER = "id,enterprise,kind,summary,amount,raisedOn,urgent,source,asOf";

    @Autowired
    Demands demands;

    @Autowired
    Projects projects;

    @Autowired
    PairMarks marks;

    @Autowired
    Exporting exporting;

    @Autowired
    Retiring retiring;

    @TempDir
    Path out;

    @BeforeEach
    void knowThings() throws IOException {
        exchange.with("sources.csv", "id,name", "book,示例年鉴")
                .with("enterprises.csv", "id,name", "e0,示例甲", "e1,示例乙", "e2,示例丙")
                .with("demands.csv", HEADER, "d0,e1,融资,周转,1000000,2026-11-01,是,book,2026-11-02");
        read();
    }

    @Test
    void aTableAndAFormMakeTheSameLine() {
        demands.write(new DemandId("d1"), what("周转"), true, null, By.NOBODY);
        demands.publish(new DemandId("d1"), null, By.NOBODY);

        var table = item("d0");
        var form = item("d1");
        assertThat(form.what()).isEqualTo(table.what());
        assertThat(form.urgent()).isEqualTo(table.urgent());
        assertThat(form.standing().state()).isEqualTo(table.standing().state());
        assertThat(links("ASKS_FOR")).hasSize(2);
    }

    @Test
    void whatAFormSaidComesBackFromAnExport() throws IOException {
        demands.write(new DemandId("d0"), what("周转资金"), false, 0L, By.NOBODY);
        demands.closeOut(new DemandId("d0"), null, new By("老李", "合同 1 号"));
        demands.write(new DemandId("d1"), what("设备款"), true, null, By.NOBODY);
        var before = item("d0");
        var draft = item("d1");

        exporting.write(new ExportScope.All(), out.resolve("tables"), IntakeProgress.SILENT);
        LocalNeo4jForTests.wipe();
        intake.write(out.resolve("tables"), IntakeProgress.SILENT);

        assertThat(item("d0").what()).isEqualTo(before.what());
        assertThat(item("d0").urgent()).isFalse();
        assertThat(item("d0").standing().closeOut())
                .isEqualTo(before.standing().closeOut())
                .isNotNull();
        assertThat(item("d1").what()).isEqualTo(draft.what());
        assertThat(item("d1").standing().state()).isEqualTo(ItemState.DRAFT);
    }

    @Test
    void theTableThatIsReadOnceMoreDoesNotOpenAgainWhatWasClosedOut() {
        demands.closeOut(new DemandId("d0"), null, new By("", "合同 1 号"));
        read();

        assertThat(item("d0").standing().state()).isEqualTo(ItemState.CLOSED_OUT);
    }

    @Test
    void anEnterpriseThatIsMergedKeepsItsDemandsMarksAndProjects() {
        var demand = new DemandId("d0");
        marks.mark(demand, "pin", null, new EnterpriseId("e2"), By.NOBODY);
        var project = projects.confirm(demand, null, new EnterpriseId("e2"), null, By.NOBODY);
        merge("e1", "e0");
        merge("e2", "e0");

        assertThat(item("d0").what().enterprise()).isEqualTo(new EnterpriseId("e0"));
        assertThat(marks.of(demand)).singleElement().satisfies(mark -> {
            assertThat(mark.giver().enterprise()).isEqualTo(new EnterpriseId("e0"));
            assertThat(mark.name()).isEqualTo("示例甲");
        });
        var known = projects.get(project.project().id());
        assertThat(known.askerName() + known.giverName()).isEqualTo("示例甲示例甲");
        demands.write(new DemandId("d1"), what("设备款"), false, null, By.NOBODY);
        assertThat(item("d1").what().enterprise()).isEqualTo(new EnterpriseId("e0"));

        undo("e2");
        assertThat(projects.get(project.project().id()).giverName()).isEqualTo("示例丙");
    }

    @Test
    void whatAFormSaidStandsWhenTheSourceOfTheTableIsRetired() {
        demands.write(new DemandId("d0"), what("周转资金"), true, null, By.NOBODY);
        retiring.retire("book", IntakeProgress.SILENT);

        assertThat(item("d0").what().summary()).isEqualTo("周转资金");
        assertThat(item("d0").what().enterprise()).isEqualTo(new EnterpriseId("e1"));
    }

    @Test
    void aDemandThatOnlyARetiredSourceNamedIsGoneAndItsProjectIsStillFollowed() {
        var project = projects.confirm(new DemandId("d0"), null, new EnterpriseId("e2"), null, By.NOBODY);
        retiring.retire("book", IntakeProgress.SILENT);

        assertThatExceptionOfType(UnknownItem.class).isThrownBy(() -> demands.get(new DemandId("d0")));
        var dropped = projects.drop(project.project().id(), null, new By("", "来源已撤销"));
        assertThat(dropped.summary()).isEmpty();
    }

    private DemandItem item(String id) {
        return demands.get(new DemandId(id)).item();
    }

    private static Particulars what(String summary) {
        return new Particulars(new EnterpriseId("e1"), ItemKind.FINANCE, null, summary, 1e6, DAY, null);
    }
}
