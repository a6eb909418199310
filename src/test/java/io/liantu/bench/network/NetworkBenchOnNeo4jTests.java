package io.liantu.bench.network;

import static org.assertj.core.api.Assertions.assertThat;

import io.liantu.synthetic.EnterpriseCount;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("bench")
@Tag("processes")
class NetworkBenchOnNeo4jTests {

    @TempDir
    private Path folder;

    @Test
    void statementsAnswerAsArraysDo() {
        var plan = new NetworkPlan(
                new EnterpriseCount(2_000),
                7,
                List.of(Peer.CYPHER, Peer.STATEMENTS),
                20,
                1,
                Duration.ofMinutes(1),
                1,
                Duration.ofMinutes(1));

        var figures = NetworkBench.run(plan, folder, heard -> {});

        assertThat(figures.engines())
                .filteredOn(engine -> engine.title().startsWith("Neo4j"))
                .hasSize(2)
                .allSatisfy(engine -> {
                    assertThat(engine.clock()).isEqualTo(Clock.WALL);
                    assertThat(engine.coverage().serverCpu()).isNotNull();
                });
        assertThat(folder).isEmptyDirectory();
    }
}
