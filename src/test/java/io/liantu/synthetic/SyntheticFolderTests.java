package io.liantu.synthetic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.liantu.intake.format.CreditCode;
import io.liantu.intake.format.ExchangeSheet;
import io.liantu.intake.format.Heading;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SyntheticFolderTests {

    @TempDir
    private Path folder;

    @Test
    void writesTheSameBytesForTheSameSeed() throws IOException {
        write("one", 500, 3);
        write("two", 500, 3);
        write("three", 500, 4);

        for (var sheet : SyntheticSheet.values()) {
            var file = sheet.title() + ".csv";
            assertThat(folder.resolve("two").resolve(file))
                    .hasSameBinaryContentAs(folder.resolve("one").resolve(file));
        }
        assertThat(Files.mismatch(folder.resolve("one/makes.csv"), folder.resolve("three/makes.csv")))
                .isNotNegative();
    }

    @Test
    void countsTheRowsItWrites() throws IOException {
        var counts = write("counted", 1_000, 5);

        assertThat(counts).containsEntry("enterprises", 1_000L).containsEntry("products", 5_000L);
        assertThat(counts).containsEntry("regions", 331L).containsEntry("product-inputs", 18_000L);
        assertThat(counts.getOrDefault("makes", 0L)).isBetween(4_500L, 5_500L);
        for (var sheet : counts.entrySet()) {
            assertThat(rows("counted", sheet.getKey())).hasSize(sheet.getValue().intValue());
        }
    }

    @ParameterizedTest
    @EnumSource
    void writesOnlyHeadersThatTheIntakeKnows(SyntheticSheet sheet) {
        var known = ExchangeSheet.findByName(sheet.title()).orElseThrow();

        assertThat(sheet.headers())
                .allMatch(header -> Heading.find(known, header).isPresent());
    }

    @Test
    void writesAsManyValuesAsHeaders() throws IOException {
        write("wide", 100, 5);

        for (var sheet : SyntheticSheet.values()) {
            assertThat(rows("wide", sheet.title()))
                    .allMatch(
                            row -> row.split(",", -1).length == sheet.headers().size());
        }
    }

    @Test
    void marksEverythingAsMadeUp() throws IOException {
        write("marked", 1_000, 5);

        assertThat(rows("marked", "enterprises")).allMatch(row -> row.contains(",示例") && row.contains(",true,"));
        for (var sheet : SyntheticSheet.values()) {
            assertThat(rows("marked", sheet.title())).allMatch(row -> row.endsWith("," + Labels.SOURCE));
        }
    }

    @Test
    void givesEveryEnterpriseACreditCodeOfItsOwn() throws IOException {
        write("coded", 1_000, 5);
        var codes = rows("coded", "enterprises").stream()
                .map(row -> row.split(",", -1)[2])
                .toList();

        assertThat(codes).doesNotHaveDuplicates().allMatch(code -> code.startsWith("91000000"));
        assertThat(codes).allMatch(CreditCode::isWellFormed).allMatch(CreditCode::hasItsCheckDigit);
    }

    @Test
    void leavesAFolderWithOtherFilesAlone() throws IOException {
        Files.writeString(folder.resolve("mine.txt"), "mine");

        assertThatThrownBy(() -> write("", 100, 1)).isInstanceOf(FolderNotEmpty.class);
        try (var files = Files.list(folder)) {
            assertThat(files).hasSize(1);
        }
    }

    private Map<String, Long> write(String name, int enterprises, long seed) {
        var network = new SyntheticNetwork(new EnterpriseCount(enterprises), seed);
        return SyntheticFolder.write(network, folder.resolve(name), SyntheticProgress.SILENT);
    }

    private List<String> rows(String name, String sheet) throws IOException {
        return Files.readAllLines(folder.resolve(name).resolve(sheet + ".csv")).stream()
                .skip(1)
                .toList();
    }
}
