package io.liantu.neo4j;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.util.unit.DataSize;

/** Neo4j's own settings file. Every name in it is known to the server, which refuses to start with an unknown one. */
record ServerSettings(DataSize pageCache, Ports ports, Map<String, String> others) {

    void writeTo(DataFolder folder) {
        try {
            Files.writeString(folder.conf().resolve("neo4j.conf"), text() + othersInOrder());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Small logs, no wait at the end, reachable from this machine only, and no word to anybody outside. */
    private String text() {
        return """
            server.default_listen_address=127.0.0.1
            server.default_advertised_address=127.0.0.1
            server.bolt.listen_address=127.0.0.1:%1$d
            server.bolt.advertised_address=127.0.0.1:%1$d
            server.http.listen_address=127.0.0.1:%2$d
            server.http.advertised_address=127.0.0.1:%2$d
            server.https.enabled=false
            server.memory.pagecache.size=%3$s
            server.bolt.thread_pool_min_size=2
            server.bolt.thread_pool_max_size=64
            db.tx_log.preallocate=false
            db.tx_log.rotation.size=16m
            db.tx_log.rotation.retention_policy=2 files
            db.logs.query.enabled=OFF
            dbms.usage_report.enabled=false
            client.allow_telemetry=false
            internal.dbms.bolt.netty_server_shutdown_quiet_period=0
            """.formatted(ports.bolt(), ports.http(), bytes(pageCache));
    }

    private String othersInOrder() {
        return new TreeMap<>(others)
                .entrySet().stream()
                        .map(setting -> setting.getKey() + "=" + setting.getValue() + "\n")
                        .collect(Collectors.joining());
    }

    private static String bytes(DataSize size) {
        return String.format(Locale.ROOT, "%dk", size.toKilobytes());
    }
}
