package io.liantu.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.liantu.neo4j.LiantuTest;
import io.liantu.neo4j.LocalNeo4jForTests;
import io.liantu.shared.DomainProblem;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.ArrayList;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.neo4j.core.Neo4jClient;

@LiantuTest
class IntakeTests {

    @Autowired
    private Intake intake;

    @Autowired
    private Neo4jClient neo4j;

    @TempDir
    private Path folder;

    private Exchange exchange;

    @BeforeEach
    void startEmpty() {
        LocalNeo4jForTests.wipe();
        exchange = new Exchange(folder);
    }

    @Test
    void writesEverySheetOfTheFormat() throws IOException {
        everySheet();

        var report = read();

        assertThat(report.issues()).isEmpty();
        assertThat(report.accepted()).isEqualTo(report.read()).isEqualTo(23);
        var graph = GraphPicture.of(neo4j);
        assertThat(graph.has("from=370176, properties={asOf=2026-01-01, source=div}, to=370100, type=PART_OF"))
                .isTrue();
        assertThat(graph.has("labels=[Enterprise]", "id=e1", "registeredCapital=3000000.0", "status=operating"))
                .isTrue();
        assertThat(graph.has("from=e1", "essential=true")).isFalse();
        assertThat(graph.has("from=chip, properties={essential=true, share=0.3}, to=laser, type=INPUT_TO"))
                .isTrue();
        assertThat(graph.has("from=laser, properties={}, to=device, type=KIND_OF"))
                .isTrue();
        assertThat(graph.has("from=optics, properties={position=upstream}, to=chip, type=INCLUDES"))
                .isTrue();
        assertThat(graph.has("from=e1, properties={}, to=370176, type=LOCATED_IN"))
                .isTrue();
        assertThat(graph.has("from=e1", "share=0.4", "to=chip, type=MAKES")).isTrue();
        assertThat(graph.has("from=e2", "amount=5000000.0", "to=chip, type=BUYS"))
                .isTrue();
        assertThat(graph.has("from=e1", "productId=chip", "to=e2, type=SUPPLIES"))
                .isTrue();
        assertThat(graph.has("from=e1", "productId=}", "to=e2, type=SUPPLIES")).isTrue();
        assertThat(graph.has("from=a1, properties={}, to=optics, type=GUIDES")).isTrue();
        assertThat(graph.has("from=e1", "role=leader", "to=a1, type=MEMBER_OF")).isTrue();
        assertThat(graph.has("from=p1, properties={}, to=e2, type=FORMED_IN")).isTrue();
        assertThat(graph.has("from=p1, properties={}, to=p0, type=UNDER")).isTrue();
        assertThat(graph.has("from=e2, properties={}, to=d1, type=ASKS_FOR")).isTrue();
        assertThat(graph.has("from=d1, properties={}, to=chip, type=CONCERNS")).isTrue();
        assertThat(graph.has("from=e1, properties={}, to=r1, type=OFFERS")).isTrue();
    }

    @Test
    void importsTwiceToTheSameGraph() throws IOException {
        everySheet();
        read();
        var once = GraphPicture.of(neo4j);

        var again = read();

        assertThat(GraphPicture.of(neo4j)).isEqualTo(once);
        assertThat(again.gained().nodesCreated()).isZero();
        assertThat(again.gained().relationshipsCreated()).isZero();
        assertThat(again.gained().relationshipsDeleted()).isZero();
    }

    @Test
    void findsOutEverythingAndWritesNothingInADryRun() throws IOException {
        everySheet();
        exchange.with("alliance-members.csv", "alliance,enterprise,role", "a1,e1,leader", "a1,absent,member");

        var dry = intake.read(folder, true, IntakeProgress.SILENT);

        assertThat(GraphPicture.of(neo4j).lines()).isEmpty();
        assertThat(dry.gained()).isEqualTo(GraphGain.NONE);
        var real = read();
        assertThat(dry.issues()).isEqualTo(real.issues()).hasSize(1);
        assertThat(dry.accepted()).isEqualTo(real.accepted());
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

        intake.read(folder, false, (sheet, rows) -> heard.add(sheet + " " + rows));

        assertThat(heard).containsExactly("sources 2");
    }

    @Test
    void refusesToWriteWhileAnotherImportDoes() throws IOException {
        exchange.with("sources.csv", "id,name", "s1,一");

        var report = intake.read(folder, false, (sheet, rows) -> {
            assertThatThrownBy(this::read).isInstanceOf(ImportRunning.class);
            assertThat(intake.read(folder, true, IntakeProgress.SILENT).accepted())
                    .isEqualTo(1);
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

    private IntakeReport read() {
        return intake.read(folder, false, IntakeProgress.SILENT);
    }

    private void everySheet() throws IOException {
        exchange.with("sources.csv", "id,name,publishedOn", "div,division codes,2026-01-01")
                .with(
                        "regions.csv",
                        "code,name,level,parent,source,asOf",
                        "370176,济南高新区,zone,370100,div,2026-01-01",
                        "370100,济南市,city,,div,2026-01-01")
                .with("products.csv", "id,name,kindOf,aliases", "laser,激光器,device,", "chip,激光芯片,,LD", "device,器件,,")
                .with("product-inputs.csv", "input,product,share,essential", "chip,laser,30%,是")
                .with("chains.csv", "id,name", "optics,激光产业链")
                .with("chain-products.csv", "chain,product,position", "optics,chip,上游")
                .with(
                        "enterprises.csv",
                        "id,name,region,registeredCapital(万元),status,foundedOn",
                        "e1,示例激光,370176,300,在营,2020年1月2日",
                        "e2,示例机器人,,,,")
                .with("makes.csv", "enterprise,product,share", "e1,chip,0.4", "e2,laser,")
                .with("buys.csv", "enterprise,product,amount", "e2,chip,500万元")
                .with("supply-links.csv", "supplier,customer,product,amount", "e1,e2,chip,100", "e1,e2,,")
                .with("alliances.csv", "id,name,kind,chain,region", "a1,激光联盟,党建联盟,optics,370100")
                .with("alliance-members.csv", "alliance,enterprise,role", "a1,e1,链主")
                .with(
                        "party-organisations.csv",
                        "id,name,kind,enterprise,parent,members",
                        "p1,联合支部,联合支部,e1;e2,p0,12",
                        "p0,党委,党委,,,")
                .with("demands.csv", "id,enterprise,kind,product,summary", "d1,e2,采购,chip,要芯片")
                .with("resources.csv", "id,enterprise,kind,product,summary", "r1,e1,产能,,有产能", "r2,示例激光,产能,chip,封装");
    }
}
