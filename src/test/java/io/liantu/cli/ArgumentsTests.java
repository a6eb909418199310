package io.liantu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArgumentsTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "serve",
                "--server.port=8081",
                "--debug",
                "serve --spring.profiles.active=x",
                "--liantu.neo4j.jvm-options[0]=-Xss1m"
            })
    void servesWhenNoOtherCommandIsGiven(String line) {
        assertThat(arguments(line).serve()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--help",
                "-h",
                "--version",
                "chains",
                "serve --help",
                "--hlep",
                "--lang=zh",
                "--server.port=1 map"
            })
    void leavesEverythingElseToTheCommands(String line) {
        assertThat(arguments(line).serve()).isFalse();
    }

    @Test
    void findsSettingsOfTheApplicationAnywhere() {
        var arguments = arguments("--a.b=1 map laser --region 370176 --json --c.d=x=y");

        assertThat(arguments.forApplication()).containsExactly("--a.b=1", "--c.d=x=y");
        assertThat(arguments.forCommand()).containsExactly("map", "laser", "--region", "370176", "--json");
    }

    @Test
    void takesTheDotsOfPathsForWhatTheyAre() {
        assertThat(arguments("import ./data.zip ../x.csv").forApplication()).isEmpty();
    }

    private static Arguments arguments(String line) {
        return Arguments.of(line.isEmpty() ? new String[0] : line.split(" "));
    }
}
