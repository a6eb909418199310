package io.liantu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BenchNetworkCommandTests {

    @TempDir
    private Path folder;

    @Test
    void writesFiguresAsMarkdownAndJson() throws IOException {
        var terminal = Terminal.withoutApplication(Language.EN);
        var json = folder.resolve("figures.json");

        var line = "bench network --enterprises 500 --against jgrapht --warm-up-within 0 --within 0 --json " + json;
        var code = terminal.type(line.split(" ", -1));

        assertThat(code).as(terminal.err()).isEqualTo(ExitCode.OK.number());
        assertThat(terminal.out())
                .startsWith("`liantu bench network --enterprises 500 --seed 1`")
                .contains("| liantu, inner loop | CPU |", "| JGraphT | CPU |");
        assertThat(Files.readString(json)).contains("\"enterprises\" : 500", "\"title\" : \"JGraphT\"", "\"median\"");
    }
}
