package io.liantu.bench.network;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Properties;
import org.springframework.util.FileSystemUtils;

/** The network in a DuckDB file, asked in this process. */
final class DuckDbStore implements Store {

    private static final String URL = "jdbc:duckdb:";

    private final Path folder;
    private final Connection connection;
    private final double loadSeconds;

    private DuckDbStore(Path folder, Connection connection, double loadSeconds) {
        this.folder = folder;
        this.connection = connection;
        this.loadSeconds = loadSeconds;
    }

    static DuckDbStore of(NetworkData data, Path parent) throws StoreAbsent, IOException {
        var driver = PeerDriver.of(URL);
        var folder = parent.resolve("duckdb");
        try {
            return loaded(driver, SqlTables.write(data, folder.resolve("tables")), folder);
        } catch (SQLException e) {
            FileSystemUtils.deleteRecursively(folder);
            throw new IllegalStateException(e);
        }
    }

    private static DuckDbStore loaded(PeerDriver driver, SqlTables tables, Path folder)
            throws IOException, SQLException {
        var watch = Stopwatch.started();
        var connection = driver.connect(URL + folder.resolve("network.duckdb"), new Properties());
        tables.copyInto(connection);
        SqlTables.run(connection, SqlText.script("duckdb.sql"));
        double seconds = watch.seconds();
        FileSystemUtils.deleteRecursively(tables.folder());
        return new DuckDbStore(folder, connection, seconds);
    }

    @Override
    public List<Engine> engines() {
        try {
            return List.of(new SqlEngine("DuckDB, one thread", "duckdb", connection, null));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public double loadSeconds() {
        return loadSeconds;
    }

    @Override
    public Footprint footprint() {
        return new Footprint(FolderSize.of(folder), "disk");
    }

    @Override
    public void close() throws IOException {
        try {
            connection.close();
        } catch (SQLException e) {
            throw new IOException(e);
        } finally {
            FileSystemUtils.deleteRecursively(folder);
        }
    }
}
