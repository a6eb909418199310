package io.liantu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The built jar, as people and scripts use it. */
class JarIT {

    private static final Path JAR = Path.of("target", "liantu.jar").toAbsolutePath();

    @TempDir
    private Path folder;

    /** How a command ended and what it wrote. */
    private record Ending(int code, String out, String err) {}

    @Test
    @Timeout(60)
    void helpsAndStartsNothing() throws IOException, InterruptedException {
        var ending = run("--help");

        assertThat(ending.code()).isZero();
        assertThat(ending.out()).contains("Usage: liantu", "建链");
        assertThat(ending.err()).isEmpty();
        assertThat(dataDir()).doesNotExist();
        assertThat(folder.toFile().list()).containsExactly("err.txt");
    }

    @Test
    @Timeout(300)
    void joinsTheServerThatRuns() throws IOException, InterruptedException {
        Files.writeString(folder.resolve("chains.csv"), "id,name\nlaser-equipment,激光装备产业链\n");
        var server = start(List.of());
        try {
            awaitReady(server);
            var owner = Files.readString(dataDir().resolve("running.properties"));

            assertThat(run("import", folder.resolve("chains.csv").toString(), "--yes")
                            .code())
                    .isZero();
            assertThat(run("chains", "--lang", "zh").out()).contains("编号", "laser-equipment", "激光装备产业链");
            assertThat(run("map", "laser", "--region", "CN")).satisfies(JarIT::suggestsInOneLine);
            assertThat(dataDir().resolve("running.properties")).hasContent(owner);
        } finally {
            server.destroy();
            assertThat(server.waitFor(60, TimeUnit.SECONDS)).isTrue();
        }
    }

    private static void suggestsInOneLine(Ending ending) {
        assertThat(ending.code()).isEqualTo(ExitCode.NOT_FOUND.number());
        assertThat(ending.out()).isEmpty();
        assertThat(ending.err().lines())
                .singleElement()
                .asString()
                .contains("There is no chain \"laser\"", "Perhaps: laser-equipment");
    }

    private static void awaitReady(Process server) throws IOException {
        var lines = new BufferedReader(server.inputReader(StandardCharsets.UTF_8));
        for (var line = lines.readLine(); line != null; line = lines.readLine()) {
            if (line.contains("Neo4j Browser")) {
                return;
            }
        }
        throw new AssertionError(
                "The server ended: " + read(server.getErrorStream().readAllBytes()));
    }

    private Ending run(String... words) throws IOException, InterruptedException {
        var err = folder.resolve("err.txt");
        var process = builder(List.of(words)).redirectError(err.toFile()).start();
        var out = read(process.getInputStream().readAllBytes());
        return new Ending(process.waitFor(), out, Files.readString(err));
    }

    private Process start(List<String> words) throws IOException {
        return builder(words).redirectError(ProcessBuilder.Redirect.DISCARD).start();
    }

    /** In no locale at all, where the platform's character set is not UTF-8. */
    private ProcessBuilder builder(List<String> words) {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-jar", JAR.toString()));
        command.addAll(words);
        command.addAll(List.of(
                "--liantu.neo4j.data-dir=" + dataDir(),
                "--liantu.neo4j.bolt-port=0",
                "--liantu.neo4j.http-port=0",
                "--liantu.sample=false",
                "--server.port=0"));
        var builder = new ProcessBuilder(command).directory(folder.toFile());
        builder.environment().put("LC_ALL", "C");
        return builder;
    }

    private Path dataDir() {
        return folder.resolve("neo4j");
    }

    private static String read(byte[] text) {
        return new String(text, StandardCharsets.UTF_8);
    }
}
