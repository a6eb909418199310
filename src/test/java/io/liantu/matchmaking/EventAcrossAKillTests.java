package io.liantu.matchmaking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.jayway.jsonpath.JsonPath;
import io.liantu.Liantu;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The application as a user starts it, killed while it makes a timetable. */
@Tag("processes")
class EventAcrossAKillTests {

    private static final Duration READY_WITHIN = Duration.ofMinutes(4);
    private static final int PEOPLE = 60;

    @TempDir
    private Path folder;

    private final HttpClient client = HttpClient.newHttpClient();
    private @Nullable Process application;
    private int port;

    @AfterEach
    void kill() {
        if (application != null) {
            application.destroyForcibly();
        }
    }

    @Test
    void keepsTheEventAndTheTimetableThatWasSavedLast() throws Exception {
        start();
        String id = JsonPath.read(send("POST", "/events", """
                {"name": "示例会", "kind": "supply-matchmaking", "date": "2026-12-18", "tables": 30, "afternoon": "13:00-17:00"}"""), "$.id");
        invite(id);
        send("POST", "/events/" + id + "/timetable?seconds=120&fair=99", "");
        await().atMost(Duration.ofSeconds(60)).until(() -> !placed(id).isEmpty());

        Objects.requireNonNull(application).destroyForcibly().waitFor();
        start();

        assertThat(placed(id)).isNotEmpty().doesNotHaveDuplicates();
        @Nullable Object run = JsonPath.read(send("GET", "/events/" + id + "/timetable", ""), "$.run");
        assertThat(run).isNull();
        assertThat((List<?>) JsonPath.read(send("GET", "/events/" + id + "/participants", ""), "$[*].number"))
                .hasSize(PEOPLE);
    }

    private void invite(String id) throws Exception {
        var rows = IntStream.rangeClosed(1, PEOPLE)
                .mapToObj(number -> "{\"enterprise\": \"demo-%04d\", \"role\": \"both\"}".formatted(number))
                .toList();
        send("POST", "/events/" + id + "/participants", rows.toString());
        for (int from = 1; from <= PEOPLE; from++) {
            for (int step = 1; step <= 4; step++) {
                int to = (from * 7 + step * 11) % PEOPLE + 1;
                if (to != from) {
                    var wish = "{\"from\": %d, \"to\": %d, \"kind\": \"would-meet\"}".formatted(from, to);
                    send("PUT", "/events/" + id + "/wishes", wish);
                }
            }
        }
    }

    private List<String> placed(String id) throws Exception {
        return JsonPath.read(send("GET", "/events/" + id + "/timetable", ""), "$.meetings[?(@.slot != null)].id");
    }

    private void start() throws IOException {
        try (var socket = new ServerSocket(0)) {
            port = socket.getLocalPort();
        }
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        application = new ProcessBuilder(
                        java,
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Liantu.class.getName(),
                        "--server.port=" + port,
                        "--liantu.neo4j.data-dir=" + folder.resolve("neo4j"),
                        "--liantu.neo4j.bolt-port=0",
                        "--liantu.neo4j.http-port=0",
                        "--liantu.neo4j.jvm-options=-XX:TieredStopAtLevel=1",
                        "--liantu.likeness.meaning=false")
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("output").toFile())
                .start();
        await().atMost(READY_WITHIN)
                .pollInterval(Duration.ofMillis(500))
                .ignoreExceptions()
                .until(() -> send("GET", "/enterprises/demo-%04d".formatted(PEOPLE), "")
                        .contains("fields"));
    }

    private String send(String method, String path, String body) throws Exception {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/api" + path))
                .header("Content-Type", "application/json")
                .timeout(Duration.ofSeconds(60))
                .method(method, HttpRequest.BodyPublishers.ofString(body))
                .build();
        return client.send(request, HttpResponse.BodyHandlers.ofString()).body();
    }
}
