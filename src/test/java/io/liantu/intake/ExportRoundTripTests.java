package io.liantu.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.liantu.chain.ChainId;
import io.liantu.neo4j.LiantuTest;
import io.liantu.neo4j.LocalNeo4jForTests;
import io.liantu.region.RegionCode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.util.FileSystemUtils;

@LiantuTest
class ExportRoundTripTests {

    @Autowired
    Intake intake;

    @Autowired
    Exporting exporting;

    @Autowired
    Neo4jClient neo4j;

    @TempDir
    Path folder;

    @BeforeEach
    void startEmpty() {
        LocalNeo4jForTests.wipe();
    }

    @ParameterizedTest
    @ValueSource(strings = {"out", "out.zip", "out.xlsx"})
    void aGraphComesBackAsItWas(String target) throws IOException {
        EverySheet.writeTo(new Exchange(folder));
        intake.write(folder, IntakeProgress.SILENT);

        assertThat(roundTrip(target)).isEmpty();
    }

    @Test
    void whatEverybodySaidComesBack() throws IOException {
        var exchange = new Exchange(folder);
        exchange.with("sources.csv", "id,name", "s1,一", "s2,二")
                .with("regions.csv", "code,name", "1,甲", "2,乙")
                .with("products.csv", "id,name", "chip,芯片")
                .with(
                        "enterprises.csv",
                        "id,name,region,revenue,honours,source,asOf,confidence",
                        "e1,示例,1,1,,s1,2026-01-01,披露",
                        "e1,示例,2,2,甲;乙,s1,2026-01-01,披露",
                        "e1,,1,3,,s2,,",
                        "e1,,,4,,s2,2020-01-01,推断",
                        "e2,示例二,,,,,,")
                .with(
                        "makes.csv",
                        "enterprise,product,share,source,asOf",
                        "e1,chip,0.1,s1,2026-01-01",
                        "e1,chip,0.2,s1,2026-01-01",
                        "e1,chip,0.3,s2,2025-01-01");
        intake.write(folder, IntakeProgress.SILENT);
        assertThat(GraphPicture.of(neo4j).has("id=e1", "\"earlier\"", "\"source\":\"s2\""))
                .isTrue();

        assertThat(roundTrip("out")).isEmpty();
    }

    @Test
    void textThatASpreadsheetWouldTakeForAFormulaIsNeutralised() throws IOException {
        new Exchange(folder).with("enterprises.csv", "id,name,address", "e1,=1+1,''@x", "'=e2,-示例,+86");
        intake.write(folder, IntakeProgress.SILENT);

        assertThat(roundTrip("out")).isEmpty();
        assertThat(Files.readString(
                        folder.resolveSibling(folder.getFileName() + "out").resolve("enterprises.csv")))
                .contains("'=1+1", "''@x", "'=e2", "'-示例", "'+86")
                .doesNotContain(",=1+1");
    }

    @Test
    void oneChainInOneRegionKeepsToItself() {
        SampleGraph.load(intake, neo4j);
        var scope = new ExportScope.ChainInRegion(new ChainId("laser-equipment"), new RegionCode("370176"));
        var out = folder.resolveSibling(folder.getFileName() + "-part");

        exporting.write(scope, out, IntakeProgress.SILENT);

        LocalNeo4jForTests.wipe();
        var report = intake.write(out, IntakeProgress.SILENT);
        assertThat(report.issueCounts()).containsOnlyKeys(IssueKind.CYCLE_IN_INPUTS);
        var again = folder.resolveSibling(folder.getFileName() + "-again");
        exporting.write(scope, again, IntakeProgress.SILENT);
        assertThat(contents(again)).isEqualTo(contents(out)).hasSize(15);
        assertThat(GraphPicture.of(neo4j).has("labels=[Enterprise]", "id=demo-0025"))
                .isTrue();
    }

    @Test
    void neverOverwrites() {
        assertThatThrownBy(() -> exporting.write(new ExportScope.All(), folder, IntakeProgress.SILENT))
                .isInstanceOf(ExportExists.class);
    }

    /** What differs after an export is read into an empty graph. */
    private List<String> roundTrip(String target) {
        var before = GraphPicture.of(neo4j).lines();
        var out = folder.resolveSibling(folder.getFileName() + target);
        try {
            FileSystemUtils.deleteRecursively(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        exporting.write(new ExportScope.All(), out, IntakeProgress.SILENT);
        LocalNeo4jForTests.wipe();
        intake.write(out, IntakeProgress.SILENT);
        var after = GraphPicture.of(neo4j).lines();
        return Stream.concat(
                        before.stream().filter(line -> !after.contains(line)).map(line -> "- " + line),
                        after.stream().filter(line -> !before.contains(line)).map(line -> "+ " + line))
                .toList();
    }

    private static List<String> contents(Path out) {
        try (var files = Files.list(out)) {
            return files.sorted().map(ExportRoundTripTests::content).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String content(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
