package io.liantu.neo4j;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The application as a user starts it, with a Neo4j of its own and the sample, while that Neo4j is killed. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "liantu.neo4j.bolt-port=0",
            "liantu.neo4j.http-port=0",
            "liantu.neo4j.jvm-options=-XX:TieredStopAtLevel=1",
            "liantu.likeness.meaning=false",
            "liantu.likeness.check=0s",
            "liantu.network.check=200ms",
            "liantu.network.lag=3s"
        })
@DirtiesContext
@Tag("processes")
class AnswersAcrossAKillTests {

    private static final String QUESTION = "/api/chains/laser-equipment/gaps?region=370176&candidates=2";

    @TempDir
    private static Path folder;

    @LocalServerPort
    private int port;

    @Autowired
    private Neo4jServer server;

    private final HttpClient client = HttpClient.newHttpClient();

    @DynamicPropertySource
    static void keepDataInATemporaryFolder(DynamicPropertyRegistry registry) {
        registry.add("liantu.neo4j.data-dir", () -> folder.resolve("neo4j").toString());
    }

    @Test
    void goesOnForAWhileThenSaysThatNeo4jIsDownAndAnswersTheSameWhenItIsBack() throws Exception {
        var before = ask();
        assertThat(before.statusCode()).isEqualTo(200);

        var killed = ((LocalNeo4j) server).process();
        killed.destroyForcibly();
        await().atMost(Duration.ofSeconds(5)).until(() -> !killed.isAlive());

        // As long as it may lag, what is in memory goes on answering, names of products among it.
        assertThat(ask().body()).isEqualTo(before.body());
        await().atMost(Duration.ofSeconds(20)).until(() -> !before.body().equals(ask().body()));
        var started = System.nanoTime();
        var down = ask();
        assertThat(Duration.ofNanos(System.nanoTime() - started)).isLessThan(Duration.ofSeconds(5));
        assertThat(down.statusCode()).isEqualTo(503);
        assertThat(down.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(down.headers().firstValue("Retry-After")).isPresent();

        await().atMost(Duration.ofSeconds(90))
                .pollInterval(Duration.ofSeconds(1))
                .untilAsserted(() -> assertThat(ask().statusCode()).isEqualTo(200));
        assertThat(ask().body()).isEqualTo(before.body());
    }

    private HttpResponse<String> ask() throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + QUESTION))
                .header("Accept-Language", "zh")
                .build();
        return client.send(request, HttpResponse.BodyHandlers.ofString());
    }
}
