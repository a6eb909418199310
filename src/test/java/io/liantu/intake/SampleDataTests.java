package io.liantu.intake;

import static org.assertj.core.api.Assertions.assertThat;

import io.liantu.intake.SampleData.Part;
import io.liantu.neo4j.CypherFile;
import io.liantu.neo4j.LiantuTest;
import io.liantu.neo4j.LocalNeo4jForTests;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.neo4j.core.Neo4jClient;

@LiantuTest
class SampleDataTests {

    private static final List<Part> PARTS =
            List.of(new Part("bundled-reference", "Region"), new Part("bundled-sample", "Enterprise"));

    @Autowired
    private Intake intake;

    @Autowired
    private Neo4jClient neo4j;

    @TempDir
    private Path folder;

    @BeforeEach
    void startEmpty() {
        LocalNeo4jForTests.wipe();
    }

    @Test
    void fillsAnEmptyGraphOnce() {
        sample().load();
        var once = GraphPicture.of(neo4j);
        sample().load();

        assertThat(once.has("from=e1", "to=11, type=LOCATED_IN")).isTrue();
        assertThat(once.has("from=11", "to=1, type=PART_OF")).isTrue();
        assertThat(GraphPicture.of(neo4j)).isEqualTo(once);
    }

    @Test
    void leavesAGraphOfSomebodyElseAsItIs() throws IOException {
        new Exchange(folder).with("regions.csv", "code,name", "9,乙").with("enterprises.csv", "id,name", "x,真实");
        intake.write(folder, IntakeProgress.SILENT);
        var before = GraphPicture.of(neo4j);

        sample().load();

        assertThat(GraphPicture.of(neo4j)).isEqualTo(before);
    }

    @Test
    void goesOnWhereAnInterruptedStartEnded() throws IOException {
        neo4j.query(CypherFile.of("intake/sample-begin.cypher").text())
                .bindAll(Map.of("part", "bundled-reference"))
                .run();
        new Exchange(folder).with("regions.csv", "code,name,level", "1,甲省,province");
        intake.write(folder, IntakeProgress.SILENT);

        sample().load();

        assertThat(GraphPicture.of(neo4j).has("from=11", "to=1, type=PART_OF")).isTrue();
        assertThat(GraphPicture.of(neo4j).has("from=e1", "to=11, type=LOCATED_IN"))
                .isTrue();
    }

    @Test
    void loadsWhatABulkLoadLeft() throws IOException {
        new Exchange(folder).with("regions.csv", "code,name", "9,乙").with("enterprises.csv", "id,name", "x,真实");
        intake.write(folder, IntakeProgress.SILENT);
        sample().markBegun();
        sample().load();
        var all = GraphPicture.of(neo4j);
        sample().load();

        assertThat(all.has("from=e1", "to=11, type=LOCATED_IN")).isTrue();
        assertThat(GraphPicture.of(neo4j)).isEqualTo(all);
    }

    @Test
    void knowsWhetherTheGraphHoldsAnythingElse() throws IOException {
        sample().load();
        assertThat(sample().isAlone(3, 2)).isTrue();
        assertThat(sample().isAlone(3, 3)).isFalse();

        new Exchange(folder).with("enterprises.csv", "id,address", "e1,示例路1号");
        intake.write(folder, IntakeProgress.SILENT);

        assertThat(sample().isAlone(3, 2)).isFalse();
    }

    @Test
    void isNotAloneInAGraphThatHeldSomethingBefore() throws IOException {
        new Exchange(folder).with("products.csv", "id,name", "p1,示例产品");
        intake.write(folder, IntakeProgress.SILENT);

        sample().load();

        assertThat(sample().isAlone(4, 2)).isFalse();
    }

    @Test
    void isNotAloneWhenSomebodyImportedWhileItWaited(@Autowired ImportTurn turn) throws InterruptedException {
        var loading = new Thread(() -> sample().load());
        turn.now(ImportId.next(), () -> {
            loading.start();
            awaitTurnOf(loading);
            return neo4j.query(CypherFile.of("intake/write-products.cypher").text())
                    .bindAll(Map.of("rows", List.of(Map.of("id", "p1", "properties", Map.of("name", "示例产品")))))
                    .run();
        });
        loading.join();

        assertThat(GraphPicture.of(neo4j).has("id=e1")).isTrue();
        assertThat(sample().isAlone(4, 2)).isFalse();
    }

    private static void awaitTurnOf(Thread loading) {
        while (loading.isAlive()
                && Stream.of(loading.getStackTrace())
                        .noneMatch(frame -> frame.getMethodName().equals("afterOthers"))) {
            Thread.onSpinWait();
        }
    }

    private SampleData sample() {
        return new SampleData(intake, neo4j, PARTS);
    }
}
