package io.liantu.bench.network;

import io.liantu.synthetic.SyntheticNetwork;
import io.liantu.synthetic.SyntheticWeb;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/** The network as three files of numbers for relational databases to read. */
record SqlTables(Path folder) {

    private static final List<String> NAMES = List.of("inputs", "makes", "links");

    /** Writes the files. */
    static SqlTables write(NetworkData data, Path folder) throws IOException {
        Files.createDirectories(folder);
        var tables = new SqlTables(folder);
        var enterprises = SortedEnterprises.of(data.network());
        SyntheticNetwork network = data.network();
        try (var inputs = tables.writer("inputs");
                var makes = tables.writer("makes");
                var links = tables.writer("links")) {
            for (var product = 0; product < SyntheticWeb.PRODUCTS; product++) {
                for (var input : network.web().inputsOf(product)) {
                    line(inputs, product, input);
                }
            }
            data.forEachMake((enterprise, product, percent) -> line(
                    makes,
                    product,
                    network.cityOf(enterprise),
                    enterprise,
                    enterprises.rank(enterprises.numberOf(enterprise))));
            data.forEachLink((supplier, customer, product, amount) ->
                    line(links, supplier, customer, network.cityOf(customer), product));
        }
        return tables;
    }

    /** Has a database read them; both databases know this form. */
    void copyInto(Connection connection) throws SQLException {
        run(connection, SqlText.script("tables.sql"));
        run(
                connection,
                NAMES.stream()
                        .map(name -> "COPY %s FROM '%s' (FORMAT csv, HEADER false)".formatted(name, file(name)))
                        .toList());
    }

    static void run(Connection connection, List<String> statements) throws SQLException {
        try (var statement = connection.createStatement()) {
            for (var text : statements) {
                statement.execute(text);
            }
        }
    }

    private BufferedWriter writer(String name) throws IOException {
        return Files.newBufferedWriter(file(name));
    }

    private Path file(String name) {
        return folder.resolve(name + ".csv");
    }

    private static void line(BufferedWriter writer, int... numbers) {
        var line = new StringBuilder();
        for (var number : numbers) {
            line.append(line.isEmpty() ? "" : ",").append(number);
        }
        try {
            writer.append(line).append('\n');
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
