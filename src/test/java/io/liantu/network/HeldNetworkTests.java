package io.liantu.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.liantu.chain.ProductId;
import io.liantu.intake.Intake;
import io.liantu.intake.IntakeProgress;
import io.liantu.neo4j.CypherFile;
import io.liantu.neo4j.LiantuTest;
import io.liantu.neo4j.LocalNeo4jForTests;
import io.liantu.region.RegionCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The network in memory is left as soon as it is not that of the graph, and read again. */
@LiantuTest(
        properties = {
            "liantu.network.in-memory=true",
            "liantu.network.lag=0s",
            "liantu.network.check=20ms",
            "liantu.network.quiet=50ms",
            "liantu.network.retry=100ms"
        })
class HeldNetworkTests {

    private static final ProductId LASER = new ProductId("laser");
    private static final RegionCode PROVINCE = new RegionCode("10");

    @Autowired
    private SupplyNetwork network;

    @Autowired
    private ApplicationContext application;

    @Autowired
    private HeldNetwork held;

    @Autowired
    private Intake intake;

    @Autowired
    private PlatformTransactionManager transactions;

    @TempDir
    private Path folder;

    @BeforeEach
    void load() throws IOException {
        LocalNeo4jForTests.wipe();
        put("regions", "code,name,level,parent", "10,甲省,province,", "20,乙省,province,");
        put("products", "id,name", "laser,激光器");
        put("enterprises", "id,name,region", "e1,示例一,10", "e2,示例二,20");
        put("makes", "enterprise,product", "e1,laser");
        write();
        NetworkUpToDate.await(application);
    }

    @Test
    void answersFromMemoryOnceItIsRead() {
        assertThat(held.current().map(KeptState::network)).containsInstanceOf(ImageSupplyNetwork.class);
        assertThat(held.status().enterprises()).isEqualTo(2);
        assertThat(makers()).isEqualTo(1);
    }

    @Test
    void answersWithWhatItWritesAtOnce() throws IOException {
        put("enterprises", "id,name,region", "e3,示例三,10");
        put("makes", "enterprise,product", "e3,laser");

        write();

        assertThat(makers()).isEqualTo(2);
        awaitPhase(NetworkPhase.HELD);
        assertThat(held.current()).isPresent();
        assertThat(makers()).isEqualTo(2);
    }

    @Test
    void noticesWhatOthersWrite() {
        run("test/make-product.cypher", Map.of("enterprise", "e2", "product", "laser"));

        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(presence().outside()).isEqualTo(1));
        awaitPhase(NetworkPhase.HELD);
        assertThat(presence().outside()).isEqualTo(1);
    }

    @Test
    void staysWithOneStateWithinATransaction() {
        var transaction = new TransactionTemplate(transactions);
        transaction.setReadOnly(true);

        transaction.executeWithoutResult(status -> {
            assertThat(presence().outside()).isZero();
            changeElsewhere();
            assertThat(presence().outside()).isZero();
        });

        assertThat(presence().outside()).isEqualTo(1);
    }

    @Test
    void staysWithOneStateWithoutATransaction() {
        network.ofOneState(() -> {
            assertThat(presence().outside()).isZero();
            changeElsewhere();
            assertThat(presence().outside()).isZero();
            return network;
        });

        assertThat(presence().outside()).isEqualTo(1);
    }

    @Test
    void leavesShapesThatArraysDoNotHoldToNeo4jUntilTheyAreGone() {
        var twice = Map.<String, Object>of("enterprise", "e1", "region", "20");
        run("test/locate-enterprise.cypher", twice);
        held.refresh();

        awaitPhase(NetworkPhase.REFUSED);
        assertThat(held.status().reason()).contains("SEVERAL_PLACES", "e1");
        assertThat(makers()).isEqualTo(1);
        run("test/unlocate-enterprise.cypher", twice);
        awaitPhase(NetworkPhase.HELD);
    }

    @Test
    void isNotHeldWithoutTheMemoryForIt() {
        var heap = new FreeHeap(SettingsForTests.quick(0.5));

        assertThat(heap.holds(new NetworkState("", List.of(1L, 2L)))).isTrue();
        assertThat(heap.holds(new NetworkState("", List.of(1L, 1_000_000_000_000L))))
                .isFalse();
    }

    private long makers() {
        return presence().inside();
    }

    private Presence presence() {
        return presenceIn(network);
    }

    private static Presence presenceIn(SupplyNetwork some) {
        return Objects.requireNonNull(some.presence(List.of(LASER), PROVINCE).get(LASER));
    }

    /** By somebody else, and noticed. */
    private void changeElsewhere() {
        CompletableFuture.runAsync(
                        () -> run("test/make-product.cypher", Map.of("enterprise", "e2", "product", "laser")))
                .join();
        await().atMost(Duration.ofSeconds(30))
                .until(() -> held.current()
                        .map(state -> presenceIn(state.network()).outside() == 1)
                        .orElse(true));
    }

    private void put(String sheet, String... lines) throws IOException {
        Files.write(folder.resolve(sheet + ".csv"), List.of(lines));
    }

    private void write() {
        assertThat(intake.write(folder, IntakeProgress.SILENT).refused()).isZero();
    }

    private void awaitPhase(NetworkPhase phase) {
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(held.status().phase()).isEqualTo(phase));
    }

    private static void run(String file, Map<String, Object> parameters) {
        try (var session = LocalNeo4jForTests.driver().session()) {
            session.run(CypherFile.of(file).text(), parameters).consume();
        }
    }
}
