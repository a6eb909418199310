package io.liantu.bench.network;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Properties;
import org.springframework.util.FileSystemUtils;

/** A PostgreSQL server of its own on a free port of this machine, with a data folder that goes when it is closed. */
final class PostgresServer implements AutoCloseable {

    static final String URL = "jdbc:postgresql:";

    private static final String USER = "liantu";
    private static final int ATTEMPTS = 300;
    private static final long PAUSE_MILLIS = 100;
    private static final int PASSWORD_BYTES = 16;

    private final Path folder;
    private final Process process;
    private final int port;
    private final String password;

    private PostgresServer(Path folder, Process process, int port, String password) {
        this.folder = folder;
        this.process = process;
        this.port = port;
        this.password = password;
    }

    /** Makes a data folder and starts a server on it. */
    static PostgresServer start(PostgresPrograms programs) throws IOException, InterruptedException {
        var folder = Files.createTempDirectory("liantu-postgres-");
        try {
            var password = password();
            var words = Files.writeString(folder.resolve("password"), password);
            programs.give(folder, words);
            var data = folder.resolve("data").toString();
            programs.run(
                    folder,
                    "initdb",
                    "-D",
                    data,
                    "-U",
                    USER,
                    "-A",
                    "scram-sha-256",
                    "--pwfile=" + words,
                    "-E",
                    "UTF8",
                    "--no-locale");
            int port = freePort();
            return new PostgresServer(folder, programs.start(folder, "postgres", settings(data, port)), port, password);
        } catch (IOException | InterruptedException | RuntimeException e) {
            FileSystemUtils.deleteRecursively(folder);
            throw e;
        }
    }

    /** As much memory as the others have, one process a question, and no wait for the disk while it loads. */
    private static String[] settings(String data, int port) {
        var words = new ArrayList<>(List.of("-D", data, "-p", Integer.toString(port), "-k", ""));
        for (var setting : List.of(
                "listen_addresses=127.0.0.1",
                "shared_buffers=2GB",
                "work_mem=256MB",
                "maintenance_work_mem=512MB",
                "max_wal_size=8GB",
                "max_parallel_workers_per_gather=0",
                "random_page_cost=1.1",
                "jit=off",
                "fsync=off")) {
            words.add("-c");
            words.add(setting);
        }
        return words.toArray(String[]::new);
    }

    /** Waits until it answers. */
    Connection connect(PeerDriver driver) throws InterruptedException, SQLException {
        var properties = new Properties();
        properties.setProperty("user", USER);
        properties.setProperty("password", password);
        for (var attempt = 1; ; attempt++) {
            try {
                return driver.connect(URL + "//127.0.0.1:" + port + "/postgres", properties);
            } catch (SQLException e) {
                if (attempt == ATTEMPTS || !process.isAlive()) {
                    throw e;
                }
                Thread.sleep(PAUSE_MILLIS);
            }
        }
    }

    /** Readable by the server. */
    Path tables() throws IOException {
        return Files.createDirectories(folder.resolve("tables"));
    }

    @Override
    public void close() throws IOException {
        process.destroy();
        process.onExit().join();
        FileSystemUtils.deleteRecursively(folder);
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private static String password() {
        var bytes = new byte[PASSWORD_BYTES];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
