package io.liantu.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import io.liantu.intake.format.HeaderMapping;
import io.liantu.intake.format.HeaderMapping.MappedColumn;
import io.liantu.neo4j.CypherFile;
import io.liantu.network.KeptSnapshot;
import io.liantu.shared.DomainProblem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.data.neo4j.core.Neo4jClient;

/** A bulk load is an import among others: it spoils nothing, keeps what others keep, and can be resumed. */
@Tag("processes")
class BulkImportTests {

    @TempDir
    private static Path data;

    private static ConfigurableApplicationContext application = new GenericApplicationContext();

    @TempDir
    private Path folder;

    @TempDir
    private Path other;

    private Exchange exchange = new Exchange(Path.of(""));

    @BeforeAll
    static void start() {
        application = OwnApplication.start(data, false);
    }

    @AfterAll
    static void end() {
        application.close();
    }

    @BeforeEach
    void wipe() {
        exchange = new Exchange(folder);
        run("test/wipe.cypher", Map.of());
    }

    @Test
    void leavesARecordFromWhichWhatIsLeftIsResumed() throws IOException {
        var dropped = dropped();
        bean(HeaderMappings.class)
                .save(new HeaderMapping("ours", List.of(new MappedColumn("enterprises", "单位全称", "name")), List.of()));
        exchange.with("enterprises.csv", "编号,单位全称", "e1,示例甲", "e2,示例乙", "e2,示例乙");

        var report = bulk("ours", IntakeProgress.SILENT);

        var loaded = bean(Imports.class).list().get(0);
        assertThat(report.read()).isEqualTo(3);
        assertThat(loaded.phase()).isEqualTo(ImportPhase.DONE);
        assertThat(loaded.rows()).isEqualTo(3);
        assertThat(bean(Imports.class).findReport(loaded.id())).contains(report);
        assertThat(bean(Imports.class).get(dropped).phase()).isEqualTo(ImportPhase.DISCARDED);
        assertThat(bean(HeaderMappings.class).list()).hasSize(1);
        var whole = GraphPicture.of(bean(Neo4jClient.class));
        interrupt(loaded.id());
        assertThat(GraphPicture.of(bean(Neo4jClient.class))).isNotEqualTo(whole);

        var latest = bean(Imports.class).latestToResume();
        bean(Importing.class).write(latest.id(), IntakeProgress.SILENT);

        assertThat(latest.id()).isEqualTo(loaded.id());
        assertThat(GraphPicture.of(bean(Neo4jClient.class))).isEqualTo(whole);
    }

    @Test
    void leavesWhateverIsDoubtfulToTheOrdinaryImport() throws IOException {
        new AwkwardExchange(1).writeTo(exchange);
        var ordinary = bean(Intake.class).write(folder, IntakeProgress.SILENT);
        var whole = GraphPicture.of(bean(Neo4jClient.class));
        wipe();

        var bulk = bulk("", IntakeProgress.SILENT);

        BulkReports.assertSame(bulk, ordinary);
        assertThat(GraphPicture.of(bean(Neo4jClient.class))).isEqualTo(whole);
    }

    @Test
    void keepsTheNetworkWithWhatTheOrdinaryImportAddedToIt() throws IOException {
        new AwkwardExchange(2).writeTo(exchange);
        Files.delete(folder.resolve("区划.csv"));
        exchange.with("regions.csv", "code,name,level,parent", "r0,省,province,", "r1,市,city,r0", "r2,区,county,r1");
        exchange.with("企业.csv", "id,name,honours,status,fictional", "e3,企3,高新;小巨人,,", "e9,企9,,注销,是");

        bulk("", IntakeProgress.SILENT);

        KeptSnapshot.assertIsThatOfTheGraph(application, data.resolve("network"), other);
    }

    @Test
    void losesNothingThatSomebodyWritesMeanwhile() throws IOException {
        exchange.with("enterprises.csv", "id,name", "e1,示例甲");
        var others = Files.createDirectories(data.resolve("others"));
        new Exchange(others).with("enterprises.csv", "id,name", "e9,示例癸");
        var isWritten = new AtomicBoolean();

        assertThatThrownBy(() -> bulk("", (sheet, rows) -> {
                    if (!isWritten.getAndSet(true)) {
                        bean(Intake.class).write(others, IntakeProgress.SILENT);
                    }
                }))
                .isInstanceOfSatisfying(
                        DomainProblem.class,
                        problem -> assertThat(problem.key()).isEqualTo("offline.not-empty"));

        assertThat(GraphPicture.of(bean(Neo4jClient.class)).has("id=e9", "示例癸")).isTrue();
        assertThat(data.resolve("bulk")).doesNotExist();
    }

    @Test
    void reportsSharedCreditCodesAndCyclesOfInputs() throws IOException {
        exchange.with("products.csv", "id,name", "chip,激光芯片", "laser,激光器");
        exchange.with("product-inputs.csv", "input,product", "chip,laser", "laser,chip");
        exchange.with("enterprises.csv", "id,name,uscc", "e1,示例甲,91370100MA3C00001H", "e2,示例乙,91370100MA3C00001H");

        var report = bulk("", IntakeProgress.SILENT);

        assertThat(report.issueCounts())
                .contains(entry(IssueKind.DUPLICATE_CREDIT_CODE, 1L), entry(IssueKind.CYCLE_IN_INPUTS, 1L));
        assertThat(report.read()).isEqualTo(6);
    }

    /** An import whose record is older than the load. */
    private ImportId dropped() throws IOException {
        exchange.with("enterprises.csv", "id,name", "e1,示例甲");
        var importing = bean(Importing.class);
        var id = importing.begin(folder);
        importing.check(id, IntakeProgress.SILENT);
        importing.drop(id);
        return id;
    }

    /** As if the process had ended before the rows that were left came in. */
    private void interrupt(ImportId id) {
        run(
                "test/import-elsewhere.cypher",
                Map.of("id", id.value(), "phase", "WRITING", "heard", "2020-01-01T00:00:00Z"));
        run("test/forget-left-rows.cypher", Map.of("import", id.value(), "enterprise", "e2"));
    }

    private static void run(String file, Map<String, Object> parameters) {
        bean(Neo4jClient.class)
                .query(CypherFile.of(file).text())
                .bindAll(parameters)
                .run();
    }

    private IntakeReport bulk(String mapping, IntakeProgress progress) {
        return bean(BulkIntake.class).read(folder, mapping, progress);
    }

    private static <T> T bean(Class<T> type) {
        return application.getBean(type);
    }
}
