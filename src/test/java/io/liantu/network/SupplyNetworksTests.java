package io.liantu.network;

import static org.assertj.core.api.Assertions.assertThat;

import io.liantu.intake.Intake;
import io.liantu.intake.IntakeProgress;
import io.liantu.neo4j.LiantuTest;
import io.liantu.neo4j.LocalNeo4jForTests;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * The statements under {@code cypher/network}, and the arrays that are read from the graph, find the same as going through
 * all rows, on random networks.
 */
@LiantuTest
class SupplyNetworksTests {

    @Autowired
    private CypherSupplyNetwork network;

    @Autowired
    private ImageLoader loader;

    @Autowired
    private NetworkStamp stamp;

    @Autowired
    private Intake intake;

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6})
    void findTheSameAsGoingThroughAllRows(int seed, @TempDir Path folder) throws IOException {
        var rows = RandomNetworks.of(seed);
        LocalNeo4jForTests.wipe();
        rows.writeTo(folder);
        assertThat(intake.write(folder, IntakeProgress.SILENT).refused()).isZero();

        new SupplyNetworkContract(network, rows).holds();
        new SupplyNetworkContract(new ImageSupplyNetwork(loader.load(stamp.read(), ReadProgress.SILENT)), rows).holds();
    }
}
