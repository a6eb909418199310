package io.liantu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.liantu.neo4j.StartProblem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.neo4j.driver.exceptions.ServiceUnavailableException;

class LiantuCommandTests {

    private final Terminal terminal = Terminal.withoutApplication(Language.EN);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--help",
                "help gaps",
                "serve --help",
                "map --help",
                "gaps --help",
                "extend --help",
                "extensions --help",
                "what-if --help",
                "chains --help",
                "regions --help",
                "import --help",
                "generate --help",
                "evaluate --help",
                "bench --help",
                "bench intake --help",
                "bench network --help",
                "same --help",
                "same list --help",
                "same undo --help"
            })
    void helpsWithoutTheApplication(String line) {
        assertThat(terminal.type(line.split(" "))).isEqualTo(ExitCode.OK.number());
        assertThat(terminal.out()).contains("Usage: liantu", "--help").doesNotContain("${");
        assertThat(terminal.err()).isEmpty();
    }

    @Test
    void helpsInTheLanguageOfTheEnvironment() {
        var chinese = Terminal.withoutApplication(Language.ZH);

        chinese.type("gaps", "--help");

        assertThat(chinese.out()).contains("补链：一个地区缺什么", "用法：liantu gaps", "每个缺口列出几家候选企业");
    }

    @Test
    void promisesItsExitCodes() {
        terminal.type("--help");

        for (var code : ExitCode.values()) {
            assertThat(terminal.out()).containsPattern("(?m)^  " + code.number() + "   \\S");
        }
    }

    @Test
    void tellsItsVersion() {
        assertThat(terminal.type("--version")).isEqualTo(ExitCode.OK.number());
        assertThat(terminal.out()).startsWith("Liantu 链图 ");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
                    gap laser --region CN                | Perhaps: gaps
                    map --region CN                      | --product=ID
                    map laser --product x --region CN    | mutually exclusive
                    map laser                            | --region=CODE
                    map --product x --region CN --depth 13 | A depth is 1 to 12, not 13
                    map --product x --region CN --depth x  | 'x' is not a whole number
                    gaps laser --region CN --candidates -1 | A number of candidates is 0 to 100, not -1
                    gaps laser --region CN --lang fr     | --lang
                    what-if --region CN --without a      | --chain=CHAIN
                    what-if --chain x --region CN        | give --without, --with, --move or --add
                    what-if --chain x --region CN --move a | ID=CODE
                    import                               | PATH or --resume
                    import x --resume --dry-run          | PATH or --resume
                    import --resume --dry-run            | goes on as the import was begun
                    import x --issues y.csv              | ends with .xlsx
                    bench intake here --ways x           | x is none of
                    bench network --against x            | x is none of
                    generate                             | FOLDER
                    generate here --enterprises 5        | A number of enterprises is 20 to 100000000, not 5
                    evaluate --seed x                    | 'x' is not a long
                    evaluate here                        | 'here'
                    serve now                            | 'now'
                    """)
    void tellsAMistakeInOneLine(String line, String hint) {
        assertThat(terminal.type(line.split(" +"))).isEqualTo(ExitCode.USAGE.number());
        assertThat(terminal.out()).isEmpty();
        assertThat(terminal.err().lines()).singleElement().asString().contains(hint.strip(), " --help.");
    }

    @Test
    void tellsAMistakeInTheLanguageAskedFor() {
        assertThat(terminal.type("import", "--lang", "zh")).isEqualTo(ExitCode.USAGE.number());
        assertThat(terminal.err()).contains("请给出 PATH，或用 --resume");
    }

    @Test
    void tellsWhyNeo4jCouldNotBeStarted() {
        var broken = failing(new IllegalStateException(new StartProblem("Port 7687 is taken.")));

        assertThat(broken.type("chains")).isEqualTo(ExitCode.UNAVAILABLE.number());
        assertThat(broken.err().lines()).containsExactly("Port 7687 is taken.");
    }

    @Test
    void tellsThatNeo4jIsAwayInTheLanguageAskedFor() {
        var broken = failing(new ServiceUnavailableException("gone"));

        assertThat(broken.type("chains", "--lang", "zh")).isEqualTo(ExitCode.UNAVAILABLE.number());
        assertThat(broken.err().lines()).singleElement().asString().startsWith("Neo4j 没有应答。");
    }

    @Test
    void tellsAnythingElseInOneLine() {
        var broken = failing(new IllegalStateException("two\n  lines"));

        assertThat(broken.type("regions")).isEqualTo(ExitCode.OTHER.number());
        assertThat(broken.err().lines()).singleElement().asString().endsWith("two lines");
    }

    private static Terminal failing(RuntimeException failure) {
        return new Terminal(
                new Beans() {
                    @Override
                    public <T> T get(Class<T> type) {
                        throw failure;
                    }
                },
                Language.EN);
    }
}
