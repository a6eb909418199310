package io.liantu.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.liantu.chain.ChainReader;
import io.liantu.chain.ProductId;
import io.liantu.intake.Intake;
import io.liantu.intake.IntakeProgress;
import io.liantu.neo4j.CypherFile;
import io.liantu.neo4j.LiantuTest;
import io.liantu.neo4j.LocalNeo4jForTests;
import io.liantu.region.RegionCode;
import io.liantu.region.RegionReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

/** A start has the network from what an earlier one wrote, as long as that is of the same state of the graph. */
@LiantuTest
class HeldSnapshotTests {

    private static final ProductId LASER = new ProductId("laser");

    @Autowired
    private ChainReader chains;

    @Autowired
    private RegionReader regions;

    @Autowired
    private ChangeFollower follower;

    @Autowired
    private ImageLoader loader;

    @Autowired
    private FreeHeap heap;

    @Autowired
    private NetworkStamp stamp;

    @Autowired
    private Intake intake;

    @TempDir
    private Path exchange;

    @TempDir
    private Path root;

    private final List<Runnable> ends = new ArrayList<>();

    @BeforeEach
    void load() throws IOException {
        LocalNeo4jForTests.wipe();
        put("regions", "code,name,level,parent", "10,甲省,province,", "20,乙省,province,");
        put("products", "id,name", "laser,激光器");
        put("enterprises", "id,name,region", "e1,示例一,10", "e2,示例二,20");
        put("makes", "enterprise,product,share", "e1,laser,0.5");
        write();
    }

    @AfterEach
    void end() {
        ends.forEach(Runnable::run);
    }

    @Test
    void isUsedWhenTheGraphIsTheSame() throws IOException {
        var first = started();
        assertThat(first.status().source()).isEqualTo(NetworkSource.NEO4J);
        awaitSnapshot();

        var second = started();

        assertThat(second.status().source()).isEqualTo(NetworkSource.SNAPSHOT);
        assertThat(second.status().bytes())
                .isLessThan(loader.load(stamp.read(), ReadProgress.SILENT).memory());
        await().untilAsserted(() ->
                assertThat(first.status().bytes()).isEqualTo(second.status().bytes()));
        assertThat(second.status().enterprises()).isEqualTo(2);
        assertThat(makers(second)).isEqualTo(makers(first)).hasSize(1);
    }

    @Test
    void isIgnoredAfterAWriteThatKeepsAllCounts() throws IOException {
        started();
        awaitSnapshot();
        put("makes", "enterprise,product,share", "e1,laser,0.25");
        write();

        var second = started();

        assertThat(second.status().source()).isEqualTo(NetworkSource.NEO4J);
        assertThat(makers(second)).extracting(LocalMaker::share).containsExactly(0.25);
    }

    @Test
    void isIgnoredAfterAWriteByOthers() throws IOException {
        started();
        awaitSnapshot();
        try (var session = LocalNeo4jForTests.driver().session()) {
            session.run(
                            CypherFile.of("test/make-product.cypher").text(),
                            Map.of("enterprise", "e2", "product", "laser"))
                    .consume();
        }

        assertThat(started().status().source()).isEqualTo(NetworkSource.NEO4J);
    }

    @Test
    void isNotUsedByARefresh() throws IOException {
        started();
        awaitSnapshot();
        var before = folder().list();
        var second = started();

        second.refresh();

        await().until(() -> second.status().source() == NetworkSource.NEO4J);
        await().until(() -> !folder().list().isEmpty() && !folder().list().equals(before));
    }

    @Test
    void isKeptOfAGraphThatOthersLoaded() throws IOException {
        LocalNeo4jForTests.wipe();
        assertThat(stamp.read().isStamped()).isFalse();

        started();

        assertThat(stamp.read().isStamped()).isTrue();
        awaitSnapshot();
        assertThat(started().status().source()).isEqualTo(NetworkSource.SNAPSHOT);
    }

    @Test
    void leavesAGraphWithoutAStampAloneWhenThereIsNone() {
        LocalNeo4jForTests.wipe();

        assertThat(begun(new NetworkSnapshots(null, heap)).status().source()).isEqualTo(NetworkSource.NEO4J);

        assertThat(stamp.read().isStamped()).isFalse();
    }

    private SnapshotFolder folder() {
        return new SnapshotFolder(root);
    }

    private void awaitSnapshot() {
        await().until(() -> !folder().list().isEmpty());
    }

    private HeldNetwork started() {
        return begun(new NetworkSnapshots(folder(), heap));
    }

    private HeldNetwork begun(NetworkSnapshots snapshots) {
        var reader = new NetworkReader(loader, chains, regions, heap, stamp, snapshots);
        var held = new HeldNetwork(reader, follower, SettingsForTests.quick(0.5));
        ends.add(held::destroy);
        ends.add(snapshots::destroy);
        held.begin();
        await().atMost(Duration.ofSeconds(30)).until(() -> held.status().phase() == NetworkPhase.HELD);
        return held;
    }

    private static List<LocalMaker> makers(HeldNetwork held) {
        return held.current().orElseThrow().network().makersIn(new RegionCode("10"), List.of(LASER));
    }

    private void put(String sheet, String... lines) throws IOException {
        Files.write(exchange.resolve(sheet + ".csv"), List.of(lines));
    }

    private void write() {
        assertThat(intake.write(exchange, IntakeProgress.SILENT).refused()).isZero();
    }
}
