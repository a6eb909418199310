package io.liantu.growth;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The bundled sample as its tables say it, to count by hand what answers count. */
final class SampleTables {

    private static final Path FOLDER = Path.of("src/main/resources/sample");

    private final Map<String, String> kindOf = rows("products").collect(Collectors.toMap(row -> row[0], row -> row[2]));
    private final Set<String> gone = rows("enterprises")
            .filter(row -> Set.of("shell", "closed").contains(row[11]))
            .map(row -> row[0])
            .collect(Collectors.toSet());

    /** The rows of a table without its header, cell by cell. */
    static Stream<String[]> rows(String table) {
        try {
            return Files.readAllLines(FOLDER.resolve(table + ".csv")).stream()
                    .skip(1)
                    .map(line -> line.split(",", -1));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean isKindOf(String product, String general) {
        return product.equals(general) || (!product.isEmpty() && isKindOf(kindOf.getOrDefault(product, ""), general));
    }

    /** Whom a supplier is said to supply with a product or a kind of it. */
    Set<String> customers(String supplier, String product) {
        return rows("supply-links")
                .filter(row -> row[0].equals(supplier) && isKindOf(row[2], product) && !gone.contains(row[1]))
                .map(row -> row[1])
                .collect(Collectors.toSet());
    }

    boolean makes(String enterprise, String product) {
        return rows("makes").anyMatch(row -> row[0].equals(enterprise) && isKindOf(row[1], product));
    }
}
