package io.liantu.intake;

import static org.assertj.core.api.Assertions.assertThat;

import io.liantu.neo4j.LiantuTest;
import io.liantu.neo4j.LocalNeo4jForTests;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Whatever two sources say of the links of merged records. */
@LiantuTest
class MergedVoicesTests extends MergeFixture {

    @Autowired
    Retiring retiring;

    @Autowired
    Exporting exporting;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void undoingBringsNothingBackOfARetiredSource(long seed) throws IOException {
        new RandomVoices(seed, false).writeTo(exchange);
        read();
        var without = picture();

        LocalNeo4jForTests.wipe();
        new RandomVoices(seed, true).writeTo(exchange);
        read();
        merge("e1", "e0");
        retiring.retire("news", IntakeProgress.SILENT);
        assertThat(picture().lines()).noneMatch(line -> line.contains("news"));
        undo("e1");

        assertThat(picture()).isEqualTo(without);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void anExportTellsTheLinksOfTheOneThatStays(long seed) throws IOException {
        new RandomVoices(seed, true).writeTo(exchange);
        read();
        merge("e1", "e0");
        var merged = facts();
        var out = folder.resolveSibling(folder.getFileName() + "-out");
        exporting.write(new ExportScope.All(), out, IntakeProgress.SILENT);
        LocalNeo4jForTests.wipe();
        intake.write(out, IntakeProgress.SILENT);

        assertThat(facts()).isEqualTo(merged);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void whatIsReadAgainWhileMergedIsUndoneAlike(long seed) throws IOException {
        new RandomVoices(seed, true).writeTo(exchange);
        read();
        var apart = picture();
        merge("e1", "e0");
        var merged = picture();
        intake.check(folder, IntakeProgress.SILENT);
        assertThat(picture()).isEqualTo(merged);
        undo("e1");

        assertThat(picture()).isEqualTo(apart);
    }

    private List<String> facts() {
        return picture().lines().stream()
                .filter(line -> line.startsWith("{from=") && !line.contains("HAD}") && !line.contains("MERGED_INTO}"))
                .toList();
    }
}
