package io.liantu.neo4j;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.Record;
import org.neo4j.driver.SessionConfig;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.test.context.support.TestPropertySourceUtils;
import org.springframework.util.FileSystemUtils;
import org.springframework.util.unit.DataSize;

/**
 * The one Neo4j that all tests of a JVM share; it starts with the first test that asks for it and ends with the JVM.
 * Annotate a test of the whole application with {@link LiantuTest}; other tests take {@link #driver()}.
 * Call {@link #wipe()} before each test that counts on an empty graph; the schema stays. A jqwik property on it must not
 * shrink: once time for that is up, shrinking goes on in a thread of its own, and wipes the graph of the tests that follow.
 */
public final class LocalNeo4jForTests implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    /** Most tests write behind the application's back, faster than it looks. */
    private static final String IN_MEMORY = "liantu.network.in-memory";

    /** Learning goes on in the background, and other weights would come in the middle of a test. */
    private static final String WEIGHTS = "liantu.weights";

    /** Finding out what names mean takes time of each context, and few tests care. */
    private static final String MEANING = "liantu.likeness.meaning";

    /** Names of an earlier test's graph would stay for a while. */
    private static final String NAMES = "liantu.likeness.check";

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        TestPropertyValues.of(
                        "spring.neo4j.uri=" + server().uri(),
                        "spring.neo4j.authentication.username=" + Password.USER,
                        "spring.neo4j.authentication.password=" + server().password(),
                        "liantu.intake.folder=" + importFolder())
                .applyTo(context);
        setUnlessAskedFor(IN_MEMORY, "false", context);
        setUnlessAskedFor(MEANING, "false", context);
        setUnlessAskedFor(NAMES, "0s", context);
        setUnlessAskedFor(WEIGHTS, "standard", context);
    }

    private static void setUnlessAskedFor(String property, String value, ConfigurableApplicationContext context) {
        if (!asksFor(property, context.getEnvironment())) {
            TestPropertyValues.of(property + "=" + value).applyTo(context);
        }
    }

    /** Whether a test sets the property itself. */
    private static boolean asksFor(String property, ConfigurableEnvironment environment) {
        var own = environment.getPropertySources().get(TestPropertySourceUtils.INLINED_PROPERTIES_PROPERTY_SOURCE_NAME);
        return own != null && own.containsProperty(property);
    }

    /** The shared server. */
    public static Neo4jServer server() {
        return Shared.SERVER;
    }

    /** Keeps what is imported into the shared server. */
    public static Path importFolder() {
        return Path.of("target", "imports-for-tests-" + ProcessHandle.current().pid());
    }

    /** A driver of the shared server; it is closed with the JVM. */
    public static Driver driver() {
        return Shared.DRIVER;
    }

    /** Removes every node but those that record the schema, and never one of another server. */
    public static void wipe() {
        var home =
                run(driver(), "test/home.cypher", Map.of()).get(0).get("home").asString();
        if (!Path.of(home).endsWith(Shared.FOLDER)) {
            throw new IllegalStateException(home + " is not " + Shared.FOLDER);
        }
        run(driver(), "test/wipe.cypher", Map.of());
    }

    static List<Record> run(Driver driver, String file, Map<String, Object> parameters) {
        try (var session = driver.session()) {
            return session.run(CypherFile.of(file).text(), parameters).list();
        }
    }

    static LocalNeo4jProperties properties(Path folder, int boltPort) {
        return new LocalNeo4jProperties(
                folder,
                boltPort,
                0,
                DataSize.ofMegabytes(384),
                DataSize.ofMegabytes(32),
                null,
                List.of("-XX:TieredStopAtLevel=1", "-XX:ReservedCodeCacheSize=192m"),
                // Each test has another graph; planning the same statements anew for each took most of the time.
                Map.of("dbms.cypher.min_replan_interval", "2m"),
                Duration.ofSeconds(90),
                Duration.ofSeconds(60));
    }

    static Driver driverOf(Neo4jServer server) {
        return GraphDatabase.driver(server.uri(), AuthTokens.basic(Password.USER, server.password()));
    }

    /** Made at its first use. */
    private static final class Shared {

        private static final Path FOLDER = folder();
        private static final Neo4jServer SERVER = new DataFolderClaim(properties(FOLDER, 0), Role.SERVER).open();
        private static final Driver DRIVER = driverOf(SERVER);

        static {
            new SchemaScripts(DRIVER, SessionConfig.defaultConfig(), SchemaScript.onClassPath()).apply();
            Runtime.getRuntime().addShutdownHook(new Thread(Shared::end));
        }

        private static Path folder() {
            try {
                return Files.createTempDirectory(Files.createDirectories(Path.of("target")), "neo4j-for-tests-");
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private static void end() {
            DRIVER.close();
            SERVER.close();
            try {
                FileSystemUtils.deleteRecursively(FOLDER);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
