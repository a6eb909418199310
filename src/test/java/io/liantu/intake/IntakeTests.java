package io.liantu.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.liantu.neo4j.LiantuTest;
import io.liantu.shared.DomainProblem;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;

@LiantuTest
class IntakeTests extends ImportFixture {

    @Test
    void takesEverySheetOfTheFormat() throws IOException {
        EverySheet.writeTo(exchange);

        var report = read();

        assertThat(report.issues()).isEmpty();
        assertThat(report.accepted()).isEqualTo(report.read()).isEqualTo(EverySheet.ROWS);
    }

    @Test
    void writesPlacesAndProducts() throws IOException {
        EverySheet.writeTo(exchange);
        read();

        assertHas("from=370176, properties={asOf=2026-01-01, source=div}, to=370100, type=PART_OF");
        assertHas("from=chip, properties={essential=true, share=0.3}, to=laser, type=INPUT_TO");
        assertHas("from=laser, properties={}, to=device, type=KIND_OF");
        assertHas("from=optics, properties={position=upstream}, to=chip, type=INCLUDES");
    }

    @Test
    void writesEnterprises() throws IOException {
        EverySheet.writeTo(exchange);
        read();

        assertHas("labels=[Enterprise]", "id=e1", "registeredCapital=3000000.0", "status=operating");
        assertHas("from=e1, properties={}, to=370176, type=LOCATED_IN");
        assertHas("from=e1", "share=0.4", "to=chip, type=MAKES");
        assertHas("from=e2", "amount=5000000.0", "to=chip, type=BUYS");
        assertHas("from=e1", "productId=chip", "to=e2, type=SUPPLIES");
        assertHas("from=e1", "productId=}", "to=e2, type=SUPPLIES");
        assertThat(GraphPicture.of(neo4j).has("from=e1", "essential=true")).isFalse();
    }

    @Test
    void writesOrganisationsAndLists() throws IOException {
        EverySheet.writeTo(exchange);
        read();

        assertHas("from=a1, properties={}, to=optics, type=GUIDES");
        assertHas("from=e1", "role=leader", "to=a1, type=MEMBER_OF");
        assertHas("from=p1, properties={}, to=e2, type=FORMED_IN");
        assertHas("from=p1, properties={}, to=p0, type=UNDER");
        assertHas("from=e2, properties={}, to=d1, type=ASKS_FOR");
        assertHas("from=d1, properties={}, to=chip, type=CONCERNS");
        assertHas("from=e1, properties={}, to=r1, type=OFFERS");
    }

    @Test
    void importsTwiceToTheSameGraph() throws IOException {
        EverySheet.writeTo(exchange);
        read();
        var once = GraphPicture.of(neo4j);

        var again = read();

        assertThat(GraphPicture.of(neo4j)).isEqualTo(once);
        assertThat(again.tally()).isEqualTo(new Tally(0, 0, EverySheet.ROWS));
        assertThat(again.changes()).isEmpty();
    }

    @Test
    void findsOutEverythingAndWritesNothingInADryRun() throws IOException {
        EverySheet.writeTo(exchange);
        exchange.with("alliance-members.csv", "alliance,enterprise,role", "a1,e1,leader", "a1,absent,member");

        var dry = intake.check(folder, IntakeProgress.SILENT);

        assertThat(GraphPicture.of(neo4j).lines()).isEmpty();
        var real = read();
        assertThat(dry.issues()).isEqualTo(real.issues()).hasSize(1);
        assertThat(dry.sheets()).isEqualTo(real.sheets());
        assertThat(dry.refused()).isEqualTo(1);
    }

    @Test
    void readsChineseHeadersInAnyCharsetAndOrder() throws IOException {
        exchange.with(Charset.forName("GB18030"), "企业.csv", "状态\t企业名称\t营业收入（万元）\t编号", "在营\t示例激光\t１２０\te1");

        assertThat(read().issues()).isEmpty();
        assertThat(GraphPicture.of(neo4j).has("id=e1", "name=示例激光", "revenue=1200000.0", "status=operating"))
                .isTrue();
    }

    @Test
    void tellsHowFarItIs() throws IOException {
        exchange.with("sources.csv", "id,name", "s1,一", "s2,二");
        var heard = new ArrayList<String>();

        intake.write(folder, (sheet, rows) -> heard.add(sheet + " " + rows));

        assertThat(heard).containsExactly("sources 2");
    }

    @Test
    void refusesToWriteWhileAnotherImportDoes() throws IOException {
        exchange.with("sources.csv", "id,name", "s1,一");

        var report = intake.write(folder, (sheet, rows) -> {
            assertThatThrownBy(this::read).isInstanceOf(ImportRunning.class);
            assertThat(intake.check(folder, IntakeProgress.SILENT).accepted()).isEqualTo(1);
        });

        assertThat(report.accepted()).isEqualTo(1);
        assertThat(read().accepted()).isEqualTo(1);
    }

    @Test
    void refusesAPathWithNothingOfTheFormat() throws IOException {
        exchange.with("notes.csv", "a,b");

        assertThatThrownBy(() -> read())
                .isInstanceOfSatisfying(
                        DomainProblem.class,
                        problem -> assertThat(problem.key()).isEqualTo("intake.unrecognised"));
    }

    private void assertHas(String... parts) {
        assertThat(GraphPicture.of(neo4j).has(parts))
                .as(String.join(" ", parts))
                .isTrue();
    }
}
