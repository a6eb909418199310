package io.liantu.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.liantu.neo4j.LiantuTest;
import io.liantu.neo4j.LocalNeo4jForTests;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Imports whose process is killed at random moments, again and again, and that others resume. */
@LiantuTest
@Tag("processes")
class KilledImportTests extends ImportFixture {

    private static final int IMPORTS = 4;
    private static final int KILLS_OF_EACH = 5;
    private static final int ENTERPRISES = 1500;
    private static final int LONGEST_MILLIS = 1500;

    @Autowired
    Importing importing;

    @Autowired
    Imports imports;

    @Test
    void endInTheGraphOfAnUndisturbedRun() throws IOException, InterruptedException {
        write();
        var undisturbed = read();
        var expected = GraphPicture.of(neo4j);
        var moments = new Random(20261122);
        int cutShort = 0;

        for (int i = 0; i < IMPORTS; i++) {
            LocalNeo4jForTests.wipe();
            var id = importing.begin(folder);
            for (int kill = 0; kill < KILLS_OF_EACH; kill++) {
                killAfter(moments.nextInt(LONGEST_MILLIS), id);
                cutShort += imports.get(id).phase() == ImportPhase.INTERRUPTED ? 1 : 0;
            }

            var report = imports.get(id).phase() == ImportPhase.DONE
                    ? imports.findReport(id).orElseThrow()
                    : importing.write(id, IntakeProgress.SILENT);

            assertThat(GraphPicture.of(neo4j)).isEqualTo(expected);
            assertThat(lasting(report)).isEqualTo(lasting(undisturbed));
            assertThat(report.read()).isEqualTo(undisturbed.read());
            assertThat(report.refused()).isEqualTo(undisturbed.refused());
            assertThat(imports.get(id).phase()).isEqualTo(ImportPhase.DONE);
        }
        assertThat(cutShort).as("kills in the middle of an import").isGreaterThan(IMPORTS * KILLS_OF_EACH / 2);
    }

    @Test
    void twoAtOnceNeitherWaitForeverNorWriteTwice() throws IOException {
        write();
        read();
        var expected = GraphPicture.of(neo4j);
        LocalNeo4jForTests.wipe();

        var one = importing.begin(folder);
        var other = importing.begin(folder);
        var done = CompletableFuture.supplyAsync(() -> importing.write(one, IntakeProgress.SILENT))
                .thenCombine(
                        CompletableFuture.supplyAsync(() -> importing.write(other, IntakeProgress.SILENT)),
                        (first, second) ->
                                first.tally().added() + second.tally().added());

        assertThat(done.orTimeout(120, TimeUnit.SECONDS).join()).isEqualTo(rowsAdded());
        assertThat(GraphPicture.of(neo4j)).isEqualTo(expected);
    }

    @Test
    void doesNotGoOnWhenItsContentChanged() throws IOException, InterruptedException {
        write();
        var id = importing.begin(folder);
        killAfter(0, id);
        exchange.with("products.csv", "id,name", "other,别的");

        assertThatThrownBy(() -> importing.write(id, IntakeProgress.SILENT)).isInstanceOf(ContentChanged.class);
    }

    /** What was outweighed before a kill was told to nobody; what is wrong with rows is told again. */
    private static Map<IssueKind, Long> lasting(IntakeReport report) {
        var counts = new TreeMap<>(report.issueCounts());
        counts.remove(IssueKind.OUTWEIGHED);
        return counts;
    }

    private long rowsAdded() {
        LocalNeo4jForTests.wipe();
        return read().tally().added();
    }

    private void killAfter(int millis, ImportId id) throws IOException, InterruptedException {
        var server = LocalNeo4jForTests.server();
        var sign = folder.resolveSibling(folder.getFileName() + ".writes");
        Files.deleteIfExists(sign);
        var process = ImportForKilling.start(
                server.uri().toString(), server.password(), LocalNeo4jForTests.importFolder(), id, sign);
        await().pollInterval(Duration.ofMillis(10))
                .atMost(Duration.ofSeconds(60))
                .until(() -> Files.exists(sign) || !process.isAlive());
        process.waitFor(millis, TimeUnit.MILLISECONDS);
        process.destroyForcibly().waitFor();
    }

    private void write() throws IOException {
        exchange.with("products.csv", "id,name,kindOf", "laser,激光器,device", "chip,激光芯片,", "device,器件,")
                .with("sources.csv", "id,name", "s1,一", "s2,二");
        var enterprises = new ArrayList<String>();
        var makes = new ArrayList<String>();
        var links = new ArrayList<String>();
        enterprises.add("id,name,revenue,source,asOf");
        makes.add("enterprise,product,share");
        links.add("supplier,customer,product,amount");
        var random = new Random(7);
        for (int i = 0; i < ENTERPRISES; i++) {
            enterprises.add("e%d,示例%d,%d,s%d,202%d-01-01".formatted(i, i, i, 1 + i % 2, i % 7));
            if (i % 3 == 0) {
                enterprises.add("e%d,,%d,s2,2024-05-05".formatted(random.nextInt(i + 1), i));
            }
            makes.add("e%d,%s,0.%d".formatted(i, i % 2 == 0 ? "laser" : "激光芯片", i % 9));
            links.add("e%d,e%d,%s,%d".formatted(i, random.nextInt(ENTERPRISES), i % 3 == 0 ? "nothing" : "", i));
        }
        exchange.with("enterprises.csv", enterprises.toArray(String[]::new))
                .with("makes.csv", makes.toArray(String[]::new))
                .with("supply-links.csv", links.toArray(String[]::new));
    }
}
