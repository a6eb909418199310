package io.liantu.intake;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.writer.CsvWriter;
import io.liantu.neo4j.LocalNeo4jForTests;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.Tag;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.util.FileSystemUtils;

/** Whatever names and texts there are, and whoever said them: what is exported is the graph. */
@Tag("long")
class AwkwardRoundTripTests {

    private static AnnotationConfigApplicationContext beans = new AnnotationConfigApplicationContext();

    /** What one row says; of whom and by whom, as indexes. */
    record Said(int subject, int source, int day, String text, String list, int number) {}

    @BeforeContainer
    static void begin() {
        beans = IntakeBeans.on(LocalNeo4jForTests.driver(), LocalNeo4jForTests.importFolder());
    }

    @AfterContainer
    static void end() {
        beans.close();
    }

    @Property(tries = 15, shrinking = ShrinkingMode.OFF)
    void importOfAnExportIsTheGraph(
            @ForAll("texts") List<String> ids, @ForAll("rows") List<Said> enterprises, @ForAll("rows") List<Said> makes)
            throws IOException {
        var folder = Files.createTempDirectory("liantu-round");
        try {
            LocalNeo4jForTests.wipe();
            write(folder, ids, enterprises, makes);
            beans.getBean(Intake.class).write(folder, IntakeProgress.SILENT);
            var before = picture();
            var out = folder.resolve("out.zip");

            beans.getBean(Exporting.class).write(new ExportScope.All(), out, IntakeProgress.SILENT);
            LocalNeo4jForTests.wipe();
            var report = beans.getBean(Intake.class).write(out, IntakeProgress.SILENT);

            assertThat(report.refused()).isZero();
            assertThat(picture()).containsExactlyElementsOf(before).isNotEmpty();
        } finally {
            FileSystemUtils.deleteRecursively(folder);
        }
    }

    @Provide
    Arbitrary<List<String>> texts() {
        return text().list().ofSize(4);
    }

    @Provide
    Arbitrary<List<Said>> rows() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 3),
                        Arbitraries.integers().between(0, 2),
                        Arbitraries.integers().between(0, 2),
                        text().injectDuplicates(0.2),
                        text(),
                        Arbitraries.integers().between(0, 5))
                .as(Said::new)
                .list()
                .ofMaxSize(14);
    }

    private static Arbitrary<String> text() {
        return Arbitraries.strings()
                .withChars('=', '+', '-', '@', '\'', '"', ',', ';', '；', '\t', '\n', '\\', '{', '示', '（', 'Ａ', '1', ' ')
                .ofMaxLength(8);
    }

    private static List<String> picture() {
        return GraphPicture.of(beans.getBean(Neo4jClient.class)).lines();
    }

    private static void write(Path folder, List<String> ids, List<Said> enterprises, List<Said> makes)
            throws IOException {
        var names = IntStream.range(0, ids.size())
                .mapToObj(i -> ids.get(i) + "甲乙丙丁".charAt(i))
                .toList();
        table(
                folder,
                "sources",
                List.of("id", "name"),
                IntStream.range(0, 3)
                        .mapToObj(i -> List.of(names.get(i), "来源" + i))
                        .toList());
        table(
                folder,
                "products",
                List.of("id", "name"),
                IntStream.range(0, 4)
                        .mapToObj(i -> List.of(names.get(i), "产品" + "甲乙丙丁".charAt(i)))
                        .toList());
        table(
                folder,
                "enterprises",
                List.of("id", "name", "address", "honours", "revenue", "source", "asOf"),
                enterprises.stream().map(said -> enterprise(said, names)).toList());
        table(
                folder,
                "makes",
                List.of("enterprise", "product", "unit", "capacity", "source", "asOf"),
                makes.stream().map(said -> makes(said, names)).toList());
    }

    private static List<String> enterprise(Said said, List<String> names) {
        var name = "示例" + List.of("云岫激光", "栎桥物流", "棠溪医药", "砚山农机").get(said.subject());
        return List.of(
                names.get(said.subject()),
                name,
                said.text(),
                said.list(),
                number(said),
                source(said, names),
                day(said));
    }

    private static List<String> makes(Said said, List<String> names) {
        return List.of(
                names.get(said.subject()),
                names.get(said.number() % 4),
                said.text(),
                number(said),
                source(said, names),
                day(said));
    }

    private static String number(Said said) {
        return said.number() == 0 ? "" : said.number() + ".25";
    }

    private static String source(Said said, List<String> names) {
        return said.source() == 0 ? "" : names.get(said.source());
    }

    private static String day(Said said) {
        return said.day() == 0 ? "" : "202" + said.day() + "-01-01";
    }

    private static void table(Path folder, String table, List<String> header, List<List<String>> rows)
            throws IOException {
        try (var csv = CsvWriter.builder().build(folder.resolve(table + ".csv"))) {
            var all = new ArrayList<List<String>>();
            all.add(header);
            all.addAll(rows);
            all.forEach(csv::writeRecord);
        }
    }
}
