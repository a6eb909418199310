package io.liantu.intake.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.liantu.intake.Import;
import io.liantu.intake.ImportId;
import io.liantu.intake.ImportPhase;
import io.liantu.intake.Imports;
import io.liantu.neo4j.CypherFile;
import io.liantu.neo4j.LiantuTest;
import io.liantu.neo4j.LocalNeo4jForTests;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

@LiantuTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "liantu.intake.events.keep-alive=200ms",
            "liantu.intake.events.at-most=4s",
            "liantu.intake.events.patience=1s"
        })
class ImportEventsTests {

    private static final int SEVERAL = 12;

    private final HttpClient client = HttpClient.newHttpClient();

    @Autowired
    private Imports imports;

    @Autowired
    private ImportEvents events;

    @Autowired
    private Neo4jClient neo4j;

    @LocalServerPort
    private int port;

    private ImportId id = new ImportId("none");

    @BeforeEach
    void letAnImportWaitForAnother() {
        LocalNeo4jForTests.wipe();
        var content = new ByteArrayInputStream("id,name\ns1,一\n".getBytes(UTF_8));
        id = imports.receive("sources.csv", content, "").id();
        await().until(() -> get().phase() == ImportPhase.CHECKED);
        holdTurn(600);
        imports.confirm(id);
    }

    @AfterEach
    void endTheWaiting() {
        holdTurn(-1);
        await().until(() -> get().phase() == ImportPhase.DONE);
    }

    @Test
    void tellEveryListenerHowItGoesOnAndEnd() {
        var listeners = IntStream.range(0, SEVERAL).mapToObj(i -> linesOf(id)).toList();
        holdTurn(-1);

        for (var listener : listeners) {
            var lines = listener.orTimeout(20, TimeUnit.SECONDS).join();
            assertThat(lines).first().isEqualTo("event:import");
            assertThat(lines.stream().filter(line -> line.contains("\"phase\":\"DONE\"")))
                    .hasSize(1);
        }
    }

    @Test
    void keepAConnectionAliveWhileNothingHappens() {
        var lines = linesOf(id).orTimeout(20, TimeUnit.SECONDS).join();

        assertThat(lines.stream().filter(line -> line.equals(":")).count()).isGreaterThan(2);
        assertThat(lines.stream().filter(line -> line.startsWith("event:"))).hasSize(1);
    }

    @Test
    void endAfterAWhileSoThatTheClientAsksAnew() {
        assertThat(linesOf(id).orTimeout(20, TimeUnit.SECONDS).join()).isNotEmpty();
        assertThat(get().phase()).isEqualTo(ImportPhase.WAITING);
    }

    @Test
    void forgetAClientThatIsGone() throws IOException {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.setSoLinger(true, 0);
            socket.getOutputStream()
                    .write(("GET " + path(id) + " HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n").getBytes(UTF_8));
            assertThat(new String(socket.getInputStream().readNBytes(12), UTF_8))
                    .isEqualTo("HTTP/1.1 200");
            assertThat(events.listeners()).isEqualTo(1);
        }

        await().atMost(Duration.ofSeconds(3)).until(() -> events.listeners() == 0);
    }

    @Test
    void dropASlowListenerThatHoldsUpNobodyElse() {
        var slow = new SlowEmitter();
        events.of(id, Locale.ENGLISH, slow);
        var other = linesOf(id);

        holdTurn(-1);

        assertThat(other.orTimeout(20, TimeUnit.SECONDS).join()).anyMatch(line -> line.contains("\"phase\":\"DONE\""));
        await().until(() -> events.listeners() == 0);
        assertThat(slow.isEnded).isFalse();
        slow.stuck.countDown();
        await().untilTrue(slow.isEnded);
    }

    /** Takes nothing. */
    private static final class SlowEmitter extends SseEmitter {

        private final CountDownLatch stuck = new CountDownLatch(1);
        private final AtomicBoolean isEnded = new AtomicBoolean();

        @Override
        public void complete() {
            isEnded.set(true);
        }

        @Override
        public void send(SseEventBuilder event) throws IOException {
            try {
                stuck.await();
            } catch (InterruptedException e) {
                throw new IOException(e);
            }
        }
    }

    private Import get() {
        return imports.get(id);
    }

    private CompletableFuture<List<String>> linesOf(ImportId some) {
        var request = HttpRequest.newBuilder(
                        URI.create("http://127.0.0.1:" + port + "/api/imports/" + some + "/events"))
                .build();
        return client.sendAsync(request, HttpResponse.BodyHandlers.ofLines())
                .thenApplyAsync(answer -> answer.body().toList());
    }

    private static String path(ImportId some) {
        return "/api/imports/" + some + "/events";
    }

    private void holdTurn(int seconds) {
        neo4j.query(CypherFile.of("test/turn-elsewhere.cypher").text())
                .bindAll(Map.of("id", "somebody-else", "seconds", seconds))
                .run();
    }
}
