package io.liantu.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.GraphDatabase;

/** An import in a process of its own that a test may kill. */
final class ImportForKilling {

    private static final String PASSWORD = "LIANTU_TEST_PASSWORD";

    private ImportForKilling() {}

    /**
     * Writes an import in small batches, and makes a file as soon as it does.
     *
     * @param args where Neo4j is, the folder of reports, the import, the file
     */
    public static void main(String[] args) {
        var login = AuthTokens.basic("neo4j", System.getenv(PASSWORD));
        var sign = Path.of(args[3]);
        try (var driver = GraphDatabase.driver(args[0], login);
                var beans = IntakeBeans.on(driver, Path.of(args[1]))) {
            beans.getBean(Importing.class).write(new ImportId(args[2]), (sheet, rows) -> make(sign));
        }
    }

    static Process start(String uri, String password, Path reports, ImportId id, Path sign) throws IOException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var classPath = System.getProperty("java.class.path");
        var process = new ProcessBuilder(List.of(
                java,
                "-XX:TieredStopAtLevel=1",
                "-cp",
                classPath,
                ImportForKilling.class.getName(),
                uri,
                reports.toString(),
                id.value(),
                sign.toString()));
        process.environment().putAll(Map.of(PASSWORD, password));
        return process.redirectError(Redirect.DISCARD)
                .redirectOutput(Redirect.DISCARD)
                .start();
    }

    private static void make(Path sign) {
        try {
            Files.writeString(sign, "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
