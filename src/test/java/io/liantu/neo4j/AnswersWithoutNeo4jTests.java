package io.liantu.neo4j;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.liantu.chain.ChainId;
import io.liantu.growth.ChainExtending;
import io.liantu.growth.GapFilling;
import io.liantu.network.NetworkMemory;
import io.liantu.network.NetworkPhase;
import io.liantu.partner.NextFinding;
import io.liantu.region.RegionCode;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** Answers from a network in memory that may lag for long, while the application's own Neo4j, with the sample, is gone. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "liantu.neo4j.bolt-port=0",
            "liantu.neo4j.http-port=0",
            "liantu.neo4j.jvm-options=-XX:TieredStopAtLevel=1",
            "liantu.likeness.meaning=false",
            "liantu.likeness.check=0s",
            "liantu.network.check=1h",
            "liantu.network.lag=1h"
        })
@DirtiesContext
@Tag("processes")
class AnswersWithoutNeo4jTests {

    private static final ChainId LASER = new ChainId("laser-equipment");
    private static final RegionCode ZONE = new RegionCode("370176");

    @TempDir
    private static Path folder;

    @Autowired
    private Neo4jServer server;

    @Autowired
    private NetworkMemory memory;

    @Autowired
    private GapFilling gaps;

    @Autowired
    private ChainExtending extensions;

    @Autowired
    private NextFinding next;

    @DynamicPropertySource
    static void keepDataInATemporaryFolder(DynamicPropertyRegistry registry) {
        registry.add("liantu.neo4j.data-dir", () -> folder.resolve("neo4j").toString());
    }

    @Test
    void areThoseOfBefore() throws Exception {
        await().atMost(Duration.ofSeconds(60)).until(() -> memory.status().phase() == NetworkPhase.HELD);
        var before = answers();

        var killed = ((LocalNeo4j) server).process();
        killed.destroyForcibly().waitFor();

        assertThat(answers()).isEqualTo(before);
    }

    private String answers() {
        return "%s%n%s%n%s"
                .formatted(
                        gaps.gapsIn(LASER, ZONE, 2),
                        extensions.extensionsOf(LASER, ZONE),
                        next.nextIn(ZONE, 5, Map.of(), product -> true));
    }
}
