package io.liantu.bench.answers;

import java.net.URI;
import java.net.http.HttpClient;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.http.MediaType;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.web.client.RestClient;

/** A running application, as programs use it. */
final class Served {

    private static final long PAUSE_MILLIS = 20;
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private final URI address;
    private final RestClient client;

    Served(URI address) {
        this.address = address;
        var http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
        client = RestClient.builder()
                .baseUrl(address)
                .requestFactory(new JdkClientHttpRequestFactory(http))
                .build();
    }

    /** What of the network's status matters here. */
    record Network(
            String phase,
            @Nullable String version,
            @Nullable Long lagMillis) {

        boolean isHeld() {
            return phase.equals("HELD");
        }
    }

    private record Chain(String id) {}

    private record Import(String id, String phase) {}

    Network network() {
        return Objects.requireNonNull(
                client.get().uri("/api/network").retrieve().body(Network.class));
    }

    /**
     * Waits until the network's status is as it should be.
     *
     * @throws IllegalStateException with the status when it does not become so
     */
    void await(Predicate<Network> wanted) throws InterruptedException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        for (var now = network(); !wanted.test(now); now = network()) {
            if (System.nanoTime() > end) {
                throw new IllegalStateException(now.toString());
            }
            Thread.sleep(PAUSE_MILLIS);
        }
    }

    /** The addresses of the coverage of all chains in regions. */
    List<URI> coverage(List<String> regions) {
        var chains = Objects.requireNonNull(
                client.get().uri("/api/chains").retrieve().body(Chain[].class));
        return regions.stream()
                .flatMap(region -> Stream.of(chains)
                        .map(chain -> address.resolve("/api/chains/" + chain.id() + "/coverage?region=" + region)))
                .toList();
    }

    /** Imports a table and waits until it is written. */
    void write(String table, String content) throws InterruptedException {
        var parts = new LinkedMultiValueMap<String, Object>();
        parts.add("file", new NamedTable(table + ".csv", content));
        var received = Objects.requireNonNull(client.post()
                .uri("/api/imports")
                .contentType(MediaType.MULTIPART_FORM_DATA)
                .body(parts)
                .retrieve()
                .body(Import.class));
        await(received, "CHECKED");
        client.post()
                .uri("/api/imports/{id}/confirmation", received.id())
                .retrieve()
                .toBodilessEntity();
        await(received, "DONE");
    }

    private void await(Import begun, String phase) throws InterruptedException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        var now = begun;
        while (!now.phase().equals(phase)) {
            if (now.phase().equals("FAILED") || System.nanoTime() > end) {
                throw new IllegalStateException(now.toString());
            }
            Thread.sleep(PAUSE_MILLIS);
            now = Objects.requireNonNull(
                    client.get().uri("/api/imports/{id}", begun.id()).retrieve().body(Import.class));
        }
    }

    /** A file that is not on the disk. */
    private static final class NamedTable extends ByteArrayResource {

        private final String name;

        NamedTable(String name, String content) {
            super(content.getBytes(StandardCharsets.UTF_8));
            this.name = name;
        }

        @Override
        public String getFilename() {
            return name;
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof NamedTable table && table.name.equals(name) && super.equals(other);
        }

        @Override
        public int hashCode() {
            return super.hashCode();
        }
    }
}
