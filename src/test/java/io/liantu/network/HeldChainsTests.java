package io.liantu.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.liantu.chain.ChainId;
import io.liantu.chain.Chains;
import io.liantu.chain.ProductDepth;
import io.liantu.chain.ProductId;
import io.liantu.chain.UnknownChain;
import io.liantu.intake.Intake;
import io.liantu.intake.IntakeProgress;
import io.liantu.neo4j.CypherFile;
import io.liantu.neo4j.LiantuTest;
import io.liantu.neo4j.LocalNeo4jForTests;
import io.liantu.region.RegionCode;
import io.liantu.region.Regions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Chains and regions are answered from memory with the network, and are left as soon as they are not those of the graph. */
@LiantuTest(
        properties = {
            "liantu.network.in-memory=true",
            "liantu.network.check=20ms",
            "liantu.network.quiet=50ms",
            "liantu.network.retry=100ms"
        })
class HeldChainsTests {

    private static final ChainId CHAIN = new ChainId("lasers");
    private static final RegionCode CITY = new RegionCode("101");

    @Autowired
    private Chains chains;

    @Autowired
    private Regions regions;

    @Autowired
    private SupplyNetwork network;

    @Autowired
    private AnsweredState memory;

    @Autowired
    private ApplicationContext application;

    @Autowired
    private HeldNetwork held;

    @Autowired
    private Intake intake;

    @TempDir
    private Path folder;

    @BeforeEach
    void load() throws IOException {
        LocalNeo4jForTests.wipe();
        put("regions", "code,name,level,parent", "10,甲省,province,", "101,乙市,city,10");
        put("products", "id,name", "laser,激光器", "pump,泵浦源");
        put("product-inputs", "input,product", "pump,laser");
        put("chains", "id,name", "lasers,激光产业链");
        put("chain-products", "chain,product,position", "lasers,laser,downstream", "lasers,pump,upstream");
        write();
        awaitMemory();
    }

    @Test
    void areThoseOfTheGraph() {
        assertThat(memory.chains()).isPresent();
        assertThat(names()).containsExactly("激光器", "泵浦源");
        assertThat(chains.getWeb(CHAIN).inputs()).hasSize(1);
        assertThat(chains.getUpstreamOf(new ProductId("laser"), new ProductDepth(1))
                        .segments())
                .hasSize(2);
        assertThat(regions.getByCode(CITY).holders()).hasSize(1);
    }

    @Test
    void showAtOnceWhatAnImportRenames() throws IOException {
        put("products", "id,name", "laser,光纤激光器");
        put("regions", "code,name,level,parent", "101,丙市,city,10");

        write();

        assertThat(names()).containsExactly("光纤激光器", "泵浦源");
        awaitMemory();
        assertThat(names()).containsExactly("光纤激光器", "泵浦源");
        assertThat(regions.getByCode(CITY).name()).isEqualTo("丙市");
    }

    @Test
    void showASegmentThatAnImportAdds() throws IOException {
        put("products", "id,name", "lens,透镜");
        put("chain-products", "chain,product,position", "lasers,lens,upstream");

        write();

        assertThat(names()).containsExactly("激光器", "透镜", "泵浦源");
        awaitMemory();
        assertThat(names()).containsExactly("激光器", "透镜", "泵浦源");
    }

    @Test
    void showWhatOthersRenameOnceTheyAreReadAgain() {
        run("test/rename-product.cypher", Map.of("product", "laser", "name", "激光装置"));
        assertThat(names()).containsExactly("激光器", "泵浦源");

        held.refresh();

        assertThat(names()).containsExactly("激光装置", "泵浦源");
        awaitMemory();
        assertThat(names()).containsExactly("激光装置", "泵浦源");
    }

    @Test
    void needNoTransaction() {
        assertThat(network.ofOneState(TransactionSynchronizationManager::isActualTransactionActive))
                .isFalse();

        held.refresh();

        assertThat(network.ofOneState(TransactionSynchronizationManager::isActualTransactionActive))
                .isTrue();
    }

    @Test
    void areSuggestedByTheGraphWhenThereIsNone() {
        assertThatThrownBy(() -> network.ofOneState(() -> chains.getWeb(new ChainId("laser"))))
                .isInstanceOfSatisfying(
                        UnknownChain.class,
                        problem -> assertThat(problem.suggestions()).containsExactly("lasers 激光产业链"));
    }

    private List<String> names() {
        return chains.getWeb(CHAIN).segments().stream()
                .map(segment -> segment.product().name())
                .toList();
    }

    private void put(String sheet, String... lines) throws IOException {
        Files.write(folder.resolve(sheet + ".csv"), List.of(lines));
    }

    private void write() {
        assertThat(intake.write(folder, IntakeProgress.SILENT).refused()).isZero();
    }

    private void awaitMemory() {
        NetworkUpToDate.await(application);
    }

    private static void run(String file, Map<String, Object> parameters) {
        try (var session = LocalNeo4jForTests.driver().session()) {
            session.run(CypherFile.of(file).text(), parameters).consume();
        }
    }
}
