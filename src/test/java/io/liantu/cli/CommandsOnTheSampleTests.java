package io.liantu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.liantu.intake.Intake;
import io.liantu.intake.SampleGraph;
import io.liantu.neo4j.LiantuTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.data.neo4j.core.Neo4jClient;
import tools.jackson.databind.json.JsonMapper;

@LiantuTest(properties = "liantu.role=command")
class CommandsOnTheSampleTests {

    @Autowired
    private ApplicationContext application;

    @TempDir
    private Path folder;

    private Terminal terminal;

    @BeforeAll
    static void loadTheSample(@Autowired Intake intake, @Autowired Neo4jClient neo4j) {
        SampleGraph.load(intake, neo4j);
    }

    @BeforeEach
    void openTerminal() {
        terminal = new Terminal(application::getBean, Language.EN);
    }

    @Test
    void drawsAChainAsATable() {
        assertThat(type("map laser-equipment --region 370176")).isZero();
        assertThat(terminal.out())
                .contains("(370176, zone)", "Segment ", "missing", "Chain leaders:", "  1. 示例")
                .contains("cypher/analysis/chain-in-region.cypher")
                .contains(":param {chain: 'laser-equipment', region: '370176'}");
    }

    @Test
    void drawsWhatGoesIntoAProduct() {
        assertThat(type("map --product servo-motor --region 370176 --depth 1")).isZero();
        assertThat(terminal.out()).startsWith("伺服电机 in ").contains("ndfeb-magnet");
    }

    @Test
    void listsGapsWithCandidatesAndReasons() {
        assertThat(type("gaps laser-equipment --region 370176 --candidates 1")).isZero();
        assertThat(terminal.out())
                .contains("1. 光电编码器 (optical-encoder)", "local buyers: 示例", "1 of 6 candidates:", "      1. 示例")
                .containsPattern("\\+\\d+\\.\\d  In the same city")
                .containsPattern("\\?  .* \\(up to \\+\\d+\\.\\d\\)")
                .contains("Nobody can say", "cypher/analysis/gaps-of-chain.cypher");
    }

    @Test
    void listsExtensionsBothWays() {
        assertThat(type("extend laser-equipment --region 370176")).isZero();
        assertThat(terminal.out())
                .contains("Upstream, ", "Downstream, ", "Next to: ", "cypher/analysis/extensions-of-chain.cypher");
    }

    @Test
    void narrowsExtensionsAndSaysWhatIsLeftOut() {
        assertThat(type("extend laser-equipment --region 370176 --honour 小巨人")).isZero();
        assertThat(terminal.out()).contains("holds 小巨人. ", " left out.", "Upstream, ");
    }

    @Test
    void tellsWhatWouldBecomeOfAChain() {
        var supposed = "--without demo-0066 --without demo-0054 --with demo-0133";

        assertThat(type("what-if --chain laser-equipment --region 370176 " + supposed))
                .isZero();
        assertThat(terminal.out())
                .contains("(370176, zone)", "Now:  23 strong, 34 weak", "Then: 22 strong, 35 weak")
                .contains("(pump-source)  weak turns missing; 1 local maker now, 0 then", "Could take over: 示例")
                .contains("(optical-encoder)  missing turns weak; 0 local makers now, 1 then")
                .contains(
                        "6 local purchases lose their only known supplier:",
                        "perhaps not: somebody else supplies it",
                        "示例晴穗温控设备股份有限公司: 54%")
                .containsPattern("All of them at once: \\d+%");
    }

    @Test
    void tellsWhatWouldBecomeOfAChainWithSomebodyNew() {
        var newcomer = "--add 示例新=optical-encoder --add 示例新=servo-motor --add 示例新=optical-encoder";

        assertThat(type("what-if --chain laser-equipment --region 370176 " + newcomer))
                .isZero();
        assertThat(terminal.out())
                .contains("(optical-encoder)  missing turns weak; 0 local makers now, 1 then")
                .doesNotContain("All of them at once");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=optical-encoder", "示例新", "示例新="})
    void refusesANewcomerWithoutNameOrProduct(String given) {
        assertThat(type("what-if --chain laser-equipment --region 370176 --add " + given))
                .isEqualTo(ExitCode.USAGE.number());
        assertThat(terminal.err()).contains("--add");
    }

    @Test
    void tellsNoChangeWhereSomebodyMovesToWhereItIs() {
        assertThat(type("what-if --chain laser-equipment --region 370176 --move demo-0025=370176 --lang zh"))
                .isZero();
        assertThat(terminal.out()).contains("现状：强 23，弱 34", "推演：强 23，弱 34", "各环节均无变化。");
    }

    @Test
    void answersInChinese() {
        assertThat(type("gaps laser-equipment --region 370176 --lang zh")).isZero();
        assertThat(terminal.out()).contains("（370176，开发区）", "家本地采购企业", "候选企业").doesNotContain("candidates");
    }

    @Test
    void listsChainsAndRegions() {
        assertThat(type("chains")).isZero();
        assertThat(type("regions")).isZero();
        assertThat(terminal.out()).contains("laser-equipment ", "370176 ", "济南高新技术产业开发区");
    }

    @ParameterizedTest
    @CsvSource({
        "map laser-equipment --region 370176 --json, segments",
        "gaps laser-equipment --region 370176 --json, gaps",
        "extensions laser-equipment --region 370176 --json, upstream"
    })
    void answersAsJson(String line, String list) {
        assertThat(type(line)).isZero();
        var answer = JsonMapper.shared().readTree(terminal.out());
        assertThat(answer.get(list).size()).isPositive();
        assertThat(answer.get("evidence").size()).isPositive();
    }

    @Test
    void tellsHowWellHiddenFactsAreFoundAgain() throws IOException {
        var json = folder.resolve("figures.json");

        assertThat(type("evaluate --seed 3 --json " + json)).isZero();
        assertThat(terminal.out())
                .startsWith("`liantu evaluate --seed 3`: ")
                .contains("406 enterprises, 194 products", "All enterprises are made up", "| product match | ");
        var tasks = JsonMapper.shared().readTree(json.toFile()).get("tasks");
        assertThat(tasks.findValuesAsString("task"))
                .containsExactly("SUPPLY_LINK", "REGION_SUPPLIER", "MAKER", "NEW_ACTIVITY");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    map laser --region 370176                 | There is no chain "laser" | laser-equipment
                    gaps laser-equipment --region 37017       | There is no region "37017" | Perhaps: 3701
                    map --product servo --region 370176       | There is no product "servo" | servo-motor
                    what-if --chain laser --region 370176 --without demo-0025 | There is no chain "laser" | laser-equipment
                    extend laser-equipment --region 370176 --list emerging | There is no strategic list "emerging" | liantu.strategic-lists
                    import nowhere                            | There is no file or folder nowhere | nowhere
                    """)
    void suggestsWhatMayHaveBeenMeant(String line, String what, String suggestion) {
        assertThat(type(line)).isEqualTo(ExitCode.NOT_FOUND.number());
        assertThat(terminal.out()).isEmpty();
        assertThat(terminal.err().lines()).singleElement().asString().contains(what, suggestion);
    }

    @Test
    void reportsAnImportAndItsIssues() throws IOException {
        Files.writeString(folder.resolve("enterprises.csv"), "id,name,region\ncli-1,示例甲,370176\ncli-2,,370176\n");

        assertThat(type("import " + folder + " --dry-run")).isEqualTo(ExitCode.REFUSED_ROWS.number());
        assertThat(terminal.out())
                .contains(
                        "enterprises     2    1        0          0        1", "2 rows: 1 would be new, 0 would change")
                .contains("  error    enterprises.csv, line 3");
        assertThat(terminal.err()).contains("Nothing was written.");
    }

    @Test
    void asksBeforeItWrites() throws IOException {
        Files.writeString(folder.resolve("sources.csv"), "id,name\ncli-asked,示例来源\n");

        assertThat(terminal.answering("\n").type("import", folder.toString())).isZero();
        assertThat(terminal.err()).contains("Write this into the graph? [y/N]", "Nothing was written.");
        terminal = new Terminal(application::getBean, Language.EN);
        assertThat(terminal.answering("y\n").type("import", folder.toString())).isZero();
        assertThat(terminal.out()).contains("1 rows: 1 would be new", "1 rows: 1 are new");
        assertThat(type("import " + folder + " --yes")).isZero();
        assertThat(terminal.out()).contains("1 rows: 0 are new, 0 changed something, 1 left everything as it was");
    }

    @Test
    void hasNothingToResumeWhenNoImportWasInterrupted() {
        assertThat(type("import --resume")).isEqualTo(ExitCode.NOT_FOUND.number());
        assertThat(type("import --resume=no-such")).isEqualTo(ExitCode.NOT_FOUND.number());
        assertThat(terminal.err()).contains("No import is interrupted.", "There is no import \"no-such\".");
    }

    private int type(String line) {
        return terminal.type(line.split(" +"));
    }
}
