package io.liantu.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.data.neo4j.core.transaction.Neo4jTransactionManager;
import org.springframework.util.unit.DataSize;

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
                var beans = beans(driver, Path.of(args[1]))) {
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

    /** The settings of imports whose batches are small, so that there are many moments between them. */
    static IntakeSettings settings(Path reports) {
        var archive = DataSize.ofMegabytes(1);
        return new IntakeSettings(reports, 40, 1000, 1000, 10, 10, archive, archive, 100, 1000, 10000);
    }

    private static AnnotationConfigApplicationContext beans(Driver driver, Path reports) {
        var beans = new AnnotationConfigApplicationContext();
        beans.registerBean(Neo4jClient.class, () -> Neo4jClient.create(driver));
        beans.registerBean(Neo4jTransactionManager.class, () -> new Neo4jTransactionManager(driver));
        beans.registerBean(IntakeSettings.class, () -> settings(reports));
        beans.scan("io.liantu.intake.identity");
        beans.register(
                IdentitySearch.class,
                Newcomers.class,
                WhoIsWho.class,
                RetriedTransaction.class,
                GraphNames.class,
                KnownThings.class,
                GraphWriter.class,
                LedgerBook.class,
                ImportTurn.class,
                IntoGraph.Factory.class,
                GraphHeaderMappings.class,
                Intake.class,
                ImportRecords.class,
                ImportReports.class,
                Importing.class);
        beans.refresh();
        return beans;
    }

    private static void make(Path sign) {
        try {
            Files.writeString(sign, "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
