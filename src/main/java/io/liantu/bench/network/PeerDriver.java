package io.liantu.bench.network;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Driver;
import java.sql.SQLException;
import java.util.Properties;
import java.util.ServiceLoader;
import java.util.stream.Stream;
import org.springframework.boot.system.ApplicationHome;

/** The driver of a database, which is no part of the application: from a folder {@code peers} beside it. */
record PeerDriver(Driver driver) {

    private static final String HOW =
            "no driver for it lies beside the application; ./mvnw -Pbench package lays it into" + " target/peers";

    /** @throws StoreAbsent when no driver for the address is there */
    static PeerDriver of(String url) throws StoreAbsent, IOException {
        try {
            for (var driver : ServiceLoader.load(Driver.class, loader())) {
                if (driver.acceptsURL(url)) {
                    return new PeerDriver(driver);
                }
            }
        } catch (SQLException e) {
            throw new IOException(e);
        }
        throw new StoreAbsent(HOW);
    }

    Connection connect(String url, Properties properties) throws SQLException {
        var connection = driver.connect(url, properties);
        if (connection == null) {
            throw new SQLException("The driver does not know the address");
        }
        return connection;
    }

    private static ClassLoader loader() throws IOException {
        var home = new ApplicationHome(PeerDriver.class).getDir().toPath();
        for (var folder : new Path[] {home.resolve("peers"), home.resolveSibling("peers")}) {
            if (Files.isDirectory(folder)) {
                return loaderOf(folder);
            }
        }
        return PeerDriver.class.getClassLoader();
    }

    /** It stays open as long as its driver is used, to the end of the command. */
    private static ClassLoader loaderOf(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            var jars = files.filter(file -> file.toString().endsWith(".jar"))
                    .map(PeerDriver::url)
                    .toArray(URL[]::new);
            return new URLClassLoader(jars, PeerDriver.class.getClassLoader());
        }
    }

    private static URL url(Path jar) {
        try {
            return jar.toUri().toURL();
        } catch (MalformedURLException e) {
            throw new UncheckedIOException(e);
        }
    }
}
