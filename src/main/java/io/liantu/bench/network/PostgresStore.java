package io.liantu.bench.network;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/** The network in a PostgreSQL server of its own. */
final class PostgresStore implements Store {

    private final PostgresServer server;
    private final Connection connection;
    private final double loadSeconds;

    private PostgresStore(PostgresServer server, Connection connection, double loadSeconds) {
        this.server = server;
        this.connection = connection;
        this.loadSeconds = loadSeconds;
    }

    static PostgresStore of(NetworkData data) throws StoreAbsent, IOException, InterruptedException {
        var driver = PeerDriver.of(PostgresServer.URL);
        var server = PostgresServer.start(PostgresPrograms.find());
        try {
            return loaded(data, server, driver);
        } catch (SQLException e) {
            server.close();
            throw new IllegalStateException(e);
        } catch (IOException | InterruptedException | RuntimeException e) {
            server.close();
            throw e;
        }
    }

    private static PostgresStore loaded(NetworkData data, PostgresServer server, PeerDriver driver)
            throws IOException, InterruptedException, SQLException {
        var connection = server.connect(driver);
        var tables = SqlTables.write(data, server.tables());
        var watch = Stopwatch.started();
        tables.copyInto(connection);
        SqlTables.run(connection, SqlText.script("postgres.sql"));
        return new PostgresStore(server, connection, watch.seconds());
    }

    @Override
    public List<Engine> engines() {
        try {
            var backend = ProcessHandle.of(number("SELECT pg_backend_pid()")).orElse(null);
            return List.of(new SqlEngine("PostgreSQL", "postgres", connection, backend));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private long number(String question) throws SQLException {
        try (var statement = connection.createStatement();
                var found = statement.executeQuery(question)) {
            found.next();
            return found.getLong(1);
        }
    }

    @Override
    public double loadSeconds() {
        return loadSeconds;
    }

    @Override
    public Footprint footprint() {
        try {
            return new Footprint(number("SELECT pg_database_size(current_database())"), "disk");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() throws IOException {
        try {
            connection.close();
        } catch (SQLException e) {
            throw new IOException(e);
        } finally {
            server.close();
        }
    }
}
