package io.liantu;

import static org.assertj.core.api.Assertions.assertThat;

import io.liantu.intake.Intake;
import io.liantu.intake.SampleGraph;
import io.liantu.neo4j.CypherFile;
import io.liantu.neo4j.LiantuTest;
import io.liantu.neo4j.LocalNeo4jForTests;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.neo4j.driver.Session;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.neo4j.core.Neo4jClient;

/** Every statement under {@code cypher/} is documented, used, and fits the graph of the sample. */
@LiantuTest
class CypherFilesTests {

    private static final Path ROOT = Path.of("cypher");
    private static final Pattern PARAMETERS = Pattern.compile("(?m)^// :param (\\{.*})$");
    private static final Pattern PARAMETER_NAME = Pattern.compile("\\$([A-Za-z]+)");

    @BeforeAll
    static void loadTheSample(@Autowired Intake intake, @Autowired Neo4jClient neo4j) {
        SampleGraph.load(intake, neo4j);
        neo4j.query(CypherFile.of("test/merged-enterprise.cypher").text()).run();
        neo4j.query(CypherFile.of("test/traces-of-use.cypher").text()).run();
    }

    static Stream<Path> files() throws IOException {
        try (var files = Files.walk(ROOT)) {
            return files.filter(file -> file.toString().endsWith(".cypher")).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void saysWhatItAnswersWithWhichParametersAndColumns(Path file) throws IOException {
        var lines = Files.readAllLines(file);

        assertThat(lines.get(0)).matches("// \\S.*[.?]");
        assertThat(lines.get(1)).matches("// :param \\{.*}");
        assertThat(lines.get(2)).matches("// \\S.*[.?]");
        assertThat(lines.get(3)).doesNotStartWith("//");
    }

    @ParameterizedTest
    @MethodSource("files")
    void givesAnExampleForEveryParameter(Path file) throws IOException {
        var text = Files.readString(file);
        var example = exampleOf(text);
        var statement = text.lines().skip(3).toList().toString();

        PARAMETER_NAME
                .matcher(statement)
                .results()
                .map(found -> found.group(1))
                .forEach(name -> assertThat(example).contains(name + ":"));
    }

    @ParameterizedTest
    @MethodSource("filesOfTheModel")
    void fitsTheGraphOfTheSample(Path file) throws IOException {
        try (var session = LocalNeo4jForTests.driver().session()) {
            var text = Files.readString(file);
            var summary =
                    session.run("EXPLAIN " + text, parametersOf(session, text)).consume();

            assertThat(summary.gqlStatusObjects())
                    .filteredOn(status -> status.gqlStatus().startsWith("01"))
                    .as("warnings of %s", file)
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("filesToRun")
    void answersItsExample(Path file) throws IOException {
        try (var session = LocalNeo4jForTests.driver().session()) {
            var text = Files.readString(file);

            assertThat(session.run(text, parametersOf(session, text)).list())
                    .as("rows of %s for its example", file)
                    .isNotEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void isUsed(Path file) throws IOException {
        var name = ROOT.relativize(file).toString();
        var isUsed = name.startsWith("analysis/") || name.startsWith("schema/") || isNamedInJava(name);

        assertThat(isUsed).as("somebody uses %s", file).isTrue();
    }

    /** Schema statements do not look at the graph, and change it. */
    static Stream<Path> filesOfTheModel() throws IOException {
        return files().filter(file -> !file.startsWith(ROOT.resolve("schema")));
    }

    static Stream<Path> filesToRun() throws IOException {
        return files().filter(file -> List.of("analysis", "chain", "enterprise", "growth", "region")
                .contains(ROOT.relativize(file).getName(0).toString()));
    }

    private static java.util.Map<String, Object> parametersOf(Session session, String text) {
        return session.run("RETURN " + exampleOf(text) + " AS example")
                .single()
                .get("example")
                .asMap();
    }

    private static String exampleOf(String text) {
        var matcher = PARAMETERS.matcher(text);
        assertThat(matcher.find()).isTrue();
        return matcher.group(1);
    }

    /** Only the schema's own statements are named without their folder. */
    private static String nameInJava(String name) throws IOException {
        var ofTheSchema = read(Path.of("src/main/java/io/liantu/neo4j/SchemaScripts.java"));
        var bare = name.replace("neo4j/", "").replace(".cypher", "");
        return name.startsWith("neo4j/") && ofTheSchema.contains("\"" + bare + "\"") ? bare : name;
    }

    private static boolean isNamedInJava(String name) throws IOException {
        var named = "\"" + nameInJava(name) + "\"";
        try (var sources = Files.walk(Path.of("src/main/java"))) {
            return sources.filter(source -> source.toString().endsWith(".java"))
                    .map(CypherFilesTests::read)
                    .anyMatch(source -> source.contains(named));
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
