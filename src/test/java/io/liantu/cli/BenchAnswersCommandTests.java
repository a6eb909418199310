package io.liantu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BenchAnswersCommandTests {

    @TempDir
    private Path folder;

    @Test
    @Tag("bench")
    void measuresAnApplicationOfItsOwn() throws IOException {
        var terminal = Terminal.withoutApplication(Language.EN);
        var json = folder.resolve("figures.json");

        var line = "bench answers --enterprises 500 --rate 20 --warm-up 1 --seconds 2 --writes 2 --json " + json;
        var code = terminal.type(line.split(" ", -1));

        assertThat(code).as(terminal.err()).isEqualTo(ExitCode.OK.number());
        assertThat(terminal.out())
                .startsWith("`liantu bench answers --enterprises 500 --seed 1 ")
                .contains(
                        "| one region, all chains | 20 | 0 |",
                        "| every city, all chains |",
                        "2 changes were in answers");
        assertThat(Files.readString(json)).contains("\"failed\" : 0", "\"changes\" : 2");
    }

    @ParameterizedTest
    @ValueSource(strings = {"--rate 0", "--warm-up -1", "--seconds 0", "--writes -1"})
    void refusesTooLittle(String option) {
        var terminal = Terminal.withoutApplication(Language.EN);

        var code = terminal.type(("bench answers " + option).split(" ", -1));

        assertThat(code).isEqualTo(ExitCode.USAGE.number());
        assertThat(terminal.err()).contains(option.replaceAll(" .*", "") + " must be at least");
    }
}
