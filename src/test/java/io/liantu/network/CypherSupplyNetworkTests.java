package io.liantu.network;

import static org.assertj.core.api.Assertions.assertThat;

import io.liantu.chain.ChainId;
import io.liantu.chain.ProductId;
import io.liantu.enterprise.EnterpriseId;
import io.liantu.intake.Intake;
import io.liantu.intake.IntakeProgress;
import io.liantu.neo4j.LiantuTest;
import io.liantu.neo4j.LocalNeo4jForTests;
import io.liantu.region.RegionCode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** The statements under {@code cypher/network} find the same as going through all rows, on random networks. */
@LiantuTest
class CypherSupplyNetworkTests {

    private static final List<String> REGIONS = List.of("CN", "10", "101", "1011", "10111", "20", "XX");

    @Autowired
    private SupplyNetwork network;

    @Autowired
    private Intake intake;

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6})
    void findsTheSameAsGoingThroughAllRows(int seed, @TempDir Path folder) throws IOException {
        var rows = RandomNetworks.of(seed);
        load(rows, folder);
        var oracle = new OracleNetwork(rows);
        var products =
                rows.kinds().stream().map(kind -> new ProductId(kind.id())).toList();

        for (var region : REGIONS) {
            compare(oracle, products, new RegionCode(region));
        }
        compareWithoutRegion(oracle, rows, products);
    }

    private void load(RandomNetwork rows, Path folder) throws IOException {
        LocalNeo4jForTests.wipe();
        rows.writeTo(folder);
        var report = intake.write(folder, IntakeProgress.SILENT);
        assertThat(report.refused()).isZero();
    }

    private void compare(OracleNetwork oracle, List<ProductId> products, RegionCode region) {
        assertThat(network.presence(products, region)).isEqualTo(oracle.presence(products, region));
        assertThat(network.makersIn(region, products)).isEqualTo(oracle.makersIn(region, products));
        assertThat(network.demandIn(region, products)).isEqualTo(oracle.demandIn(region, products));
        for (var atMost : List.of(2, 100)) {
            assertThat(network.makersOutside(region, products, new ChainId(RandomNetwork.CHAIN), atMost))
                    .isEqualTo(oracle.makersOutside(region, products, new ChainId(RandomNetwork.CHAIN), atMost));
        }
    }

    private void compareWithoutRegion(OracleNetwork oracle, RandomNetwork rows, List<ProductId> products) {
        var half = rows.actors().stream()
                .limit(11)
                .map(actor -> new EnterpriseId(actor.id()))
                .toList();
        var chain = new ChainId(RandomNetwork.CHAIN);
        assertThat(network.linksAmong(half)).isEqualTo(oracle.linksAmong(half));
        assertThat(network.leadersOfAlliances(half, chain)).isEqualTo(oracle.leadersOfAlliances(half, chain));
        for (var size = 0; size <= products.size(); size += 3) {
            assertThat(network.neighboursOf(products.subList(0, size)))
                    .isEqualTo(oracle.neighboursOf(products.subList(0, size)));
        }
    }
}
