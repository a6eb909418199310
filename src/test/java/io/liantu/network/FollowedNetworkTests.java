package io.liantu.network;

import static org.assertj.core.api.Assertions.assertThat;

import io.liantu.intake.Intake;
import io.liantu.intake.IntakeProgress;
import io.liantu.intake.identity.Merges;
import io.liantu.neo4j.LiantuTest;
import io.liantu.neo4j.LocalNeo4jForTests;
import io.liantu.network.RandomNetwork.Actor;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** After every write of the application the network in memory says the same as the statements, without being read anew. */
@LiantuTest(properties = {"liantu.network.in-memory=true", "liantu.network.lag=0s", "liantu.network.quiet=50ms"})
class FollowedNetworkTests {

    private static final int SEED = 3;
    private static final List<String> THINGS = List.of("regions", "products", "product-inputs", "chains", "alliances");

    @Autowired
    private CypherSupplyNetwork graph;

    @Autowired
    private ApplicationContext application;

    @Autowired
    private HeldNetwork held;

    @Autowired
    private Intake intake;

    @Autowired
    private Merges merges;

    @Autowired
    private PlatformTransactionManager transactions;

    @TempDir
    private Path folder;

    private final RandomNetwork rows = RandomNetworks.of(SEED);

    @BeforeEach
    void load() throws IOException {
        LocalNeo4jForTests.wipe();
        rows.writeTo(folder);
        write();
        NetworkUpToDate.await(application);
    }

    @Test
    void saysWhatImportsOfSomeEnterprisesChange() throws IOException {
        var random = new Random(SEED);
        for (var step = 1; step <= 5; step++) {
            var changed = some(random);
            RandomNetworks.of(100 + step).only(changed).writeTo(folder);
            for (var sheet : THINGS) {
                Files.deleteIfExists(folder.resolve(sheet + ".csv"));
            }

            write();

            saysTheSame();
        }
    }

    @Test
    void saysWhatMergesChange() {
        merge("f1", "f0");
        merge("f2", "f0");
        saysTheSame();
        merge("f0", "f5");
        saysTheSame();
        undo("f0");
        undo("f2");
        saysTheSame();
    }

    @Test
    void saysWhatIsSaidOfMergedRecords() throws IOException {
        merge("f1", "f0");
        Files.writeString(folder.resolve("enterprises.csv"), "id,name,region\nf1,Enterprise f1,1012\n");
        Files.writeString(folder.resolve("makes.csv"), "enterprise,product\nf1,p4\n");
        for (var sheet : List.of("buys", "supply-links", "alliance-members", "chain-products")) {
            Files.deleteIfExists(folder.resolve(sheet + ".csv"));
        }

        write();

        saysTheSame();
    }

    @Test
    void readsEverythingAgainWhenProductsChange() throws IOException {
        Files.writeString(folder.resolve("products.csv"), "id,name,kindOf\np9,p9,p0\n");
        write();

        NetworkUpToDate.await(application);
        assertThat(held.status().changes()).isZero();
        same();
    }

    private void saysTheSame() {
        NetworkUpToDate.await(application);
        assertThat(held.status().changes()).isPositive();
        same();
    }

    private void same() {
        new SupplyNetworkContract(held.current().orElseThrow().network(), graph, rows).holds();
    }

    private Set<String> some(Random random) {
        var ids = rows.actors().stream().map(Actor::id).collect(Collectors.toList());
        Collections.shuffle(ids, random);
        return Set.copyOf(ids.subList(0, 3));
    }

    private void write() {
        assertThat(intake.write(folder, IntakeProgress.SILENT).refused()).isZero();
    }

    private void merge(String absorbed, String kept) {
        new TransactionTemplate(transactions)
                .executeWithoutResult(status -> assertThat(
                                merges.merge(absorbed, kept, 1, List.of(), OffsetDateTime.now(ZoneOffset.UTC)))
                        .isTrue());
    }

    private void undo(String absorbed) {
        new TransactionTemplate(transactions).executeWithoutResult(status -> merges.undo(absorbed));
    }
}
