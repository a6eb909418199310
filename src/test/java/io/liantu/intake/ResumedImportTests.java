package io.liantu.intake;

import static org.assertj.core.api.Assertions.assertThat;

import io.liantu.intake.format.HeaderMapping;
import io.liantu.neo4j.LocalNeo4jForTests;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.data.neo4j.core.Neo4jClient;

/** Imports that are interrupted before any of their batches, and resumed, tell and end as undisturbed ones. */
class ResumedImportTests {

    private static final int BATCH_ROWS = 2;

    private static AnnotationConfigApplicationContext beans = new AnnotationConfigApplicationContext();

    @TempDir
    Path folder;

    /** It fails in the transaction of a batch, as if the process had ended there. */
    private static final class BreakingBook extends LedgerBook {

        private int left;

        BreakingBook(int batches) {
            super(beans.getBean(Neo4jClient.class));
            this.left = batches;
        }

        @Override
        void record(ImportId id, Mark mark, Effect effect) {
            if (left-- == 0) {
                throw new IllegalStateException("interrupted");
            }
            super.record(id, mark, effect);
        }
    }

    @BeforeAll
    static void begin() {
        beans = IntakeBeans.on(LocalNeo4jForTests.driver(), LocalNeo4jForTests.importFolder(), BATCH_ROWS);
    }

    @AfterAll
    static void end() {
        beans.close();
    }

    @Test
    void tellWhatUndisturbedOnesTell() throws IOException {
        startWithSomeProducts();
        var undisturbed = write(ImportId.next(), Integer.MAX_VALUE);
        var expected = picture();
        int batches = 0;

        for (boolean done = false; !done; batches++) {
            startWithSomeProducts();
            var id = ImportId.next();
            done = !isInterrupted(id, batches);
            if (!done) {
                var resumed = write(id, Integer.MAX_VALUE);

                assertThat(resumed.sheets()).as("after %d batches", batches).isEqualTo(undisturbed.sheets());
                assertThat(resumed.issueCounts())
                        .containsEntry(
                                IssueKind.OUTWEIGHED, undisturbed.issueCounts().getOrDefault(IssueKind.OUTWEIGHED, 0L));
                assertThat(resumed.changeCount()).isEqualTo(undisturbed.changeCount());
                assertThat(picture()).isEqualTo(expected);
            }
        }
        assertThat(batches).isGreaterThan(10);
        assertThat(undisturbed.tally()).isEqualTo(new Tally(8, 5, 2));
        assertThat(undisturbed.issueCounts()).containsKeys(IssueKind.OUTWEIGHED, IssueKind.MISSING_VALUE);
    }

    private void startWithSomeProducts() throws IOException {
        LocalNeo4jForTests.wipe();
        var exchange = new Exchange(folder);
        exchange.with("products.csv", "id,name", "laser,激光器", "chip,激光芯片", "device,器件", "lens,透镜");
        write(ImportId.next(), folder.resolve("products.csv"), Integer.MAX_VALUE);
        exchange.with(
                        "products.csv",
                        "id,name,kindOf,unit",
                        "laser,,device,",
                        "fibre,,device,",
                        "chip,,,",
                        "device,,,件",
                        "fibre,光纤,device,",
                        "lens,,device,片",
                        "rod,棒,fibre,",
                        "lens,,rod,")
                .with("regions.csv", "code,name,parent", "3,丙,1", "1,甲,", "2,乙,1")
                .with(
                        "enterprises.csv",
                        "id,name,revenue,source,asOf",
                        "e1,示例云岫,1,s1,2026-01-01",
                        "e2,示例栎桥,1,s1,2026-01-01",
                        "e1,,2,s2,2024-01-01",
                        "e2,,3,s1,2026-01-01",
                        "e3,示例棠溪,1,,");
    }

    private boolean isInterrupted(ImportId id, int batches) {
        try {
            write(id, batches);
            return false;
        } catch (IllegalStateException e) {
            return true;
        }
    }

    /** @param batches after which it is interrupted */
    private IntakeReport write(ImportId id, int batches) {
        return write(id, folder, batches);
    }

    private static IntakeReport write(ImportId id, Path path, int batches) {
        var book = new BreakingBook(batches);
        var factory = new IntoGraph.Factory(
                beans.getBean(KnownThings.class),
                beans.getBean(GraphWriter.class),
                beans.getBean(LinkAdder.class),
                book,
                beans.getBean(RetriedTransaction.class),
                beans.getBean(NetworkChanges.class));
        var intake = new Intake(
                beans.getBean(GraphNames.class),
                beans.getBean(KnownThings.class),
                factory,
                beans.getBean(ImportTurn.class),
                beans.getBean(Comparing.class),
                beans.getBean(IntakeSettings.class));
        return intake.write(id, path, HeaderMapping.NONE, () -> {}, IntakeProgress.SILENT);
    }

    private static GraphPicture picture() {
        return GraphPicture.of(beans.getBean(Neo4jClient.class));
    }
}
