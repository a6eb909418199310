package io.liantu.intake;

import static org.assertj.core.api.Assertions.assertThat;

import io.liantu.neo4j.LocalNeo4jForTests;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.stream.Stream;
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

/** Whoever named things, and whoever of them is not believed any more: everything keeps a name, and an export is the graph. */
@Tag("long")
class RetiredRoundTripTests {

    private static final List<String> NAMES = List.of("示例云岫激光", "示例栎桥物流", "示例棠溪医药", "示例砚山农机");
    private static final String ENTERPRISES = "id,name,region,revenue,source,asOf";
    private static final String PRODUCTS = "id,name,kindOf,unit,source,asOf";
    private static final List<String> SOURCES = List.of("", "s1", "s2", "s3");

    private static AnnotationConfigApplicationContext beans = new AnnotationConfigApplicationContext();

    /** What one row says: of whom, by whom and when, as indexes; with or without the name. */
    record Said(int subject, int source, int day, boolean name, int number) {}

    @BeforeContainer
    static void begin() {
        beans = IntakeBeans.on(LocalNeo4jForTests.driver(), LocalNeo4jForTests.importFolder());
    }

    @AfterContainer
    static void end() {
        beans.close();
    }

    /** What links lead to is told by others, so that no statement that is kept as history names what is gone. */
    @Property(tries = 12, shrinking = ShrinkingMode.OFF)
    void nothingIsWithoutANameAndAnExportIsTheGraph(
            @ForAll("rows") List<Said> enterprises, @ForAll("rows") List<Said> products) throws IOException {
        var folder = Files.createTempDirectory("liantu-retired");
        try {
            write(
                    new Exchange(folder),
                    "s2",
                    table(ENTERPRISES, enterprises, "e", "1,2,3,"),
                    table("id,name,aliases,unit,source,asOf", products, "p", "一,"));
            beans.getBean(Retiring.class).retire("s1", IntakeProgress.SILENT);
            var before = picture();
            var out = folder.resolve("out.zip");

            beans.getBean(Exporting.class).write(new ExportScope.All(), out, IntakeProgress.SILENT);
            LocalNeo4jForTests.wipe();
            var report = beans.getBean(Intake.class).write(out, IntakeProgress.SILENT);

            assertThat(before).noneMatch(line -> line.contains("labels") && !line.contains("name="));
            assertThat(report.refused()).isZero();
            assertThat(picture()).containsExactlyElementsOf(before);
        } finally {
            FileSystemUtils.deleteRecursively(folder);
        }
    }

    @Property(tries = 12, shrinking = ShrinkingMode.OFF)
    void theDryRunComesTrue(@ForAll("rows") List<Said> enterprises, @ForAll("rows") List<Said> products)
            throws IOException {
        var folder = Files.createTempDirectory("liantu-retired");
        try {
            write(
                    new Exchange(folder),
                    "s1",
                    table(ENTERPRISES, enterprises, "e", "1,2,3,"),
                    table(PRODUCTS, products, "p", "p0,p1,p2,"));
            var retiring = beans.getBean(Retiring.class);

            assertThat(retiring.check("s1")).isEqualTo(retiring.retire("s1", IntakeProgress.SILENT));
        } finally {
            FileSystemUtils.deleteRecursively(folder);
        }
    }

    @Provide
    Arbitrary<List<Said>> rows() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 3),
                        Arbitraries.integers().between(0, 3),
                        Arbitraries.integers().between(0, 2),
                        Arbitraries.of(true, false),
                        Arbitraries.integers().between(0, 9))
                .as(Said::new)
                .list()
                .ofMaxSize(14);
    }

    private static List<String> picture() {
        return GraphPicture.of(beans.getBean(Neo4jClient.class)).lines();
    }

    private static void write(Exchange exchange, String source, String[] enterprises, String[] products)
            throws IOException {
        LocalNeo4jForTests.wipe();
        exchange.with("sources.csv", "id,name", "s1,甲", "s2,乙", "s3,丙")
                .with("regions.csv", "code,name,parent,source", "1,一,2," + source, "2,二,," + source, "3,三,1,s2")
                .with("enterprises.csv", enterprises)
                .with("products.csv", products);
        beans.getBean(Intake.class).write(exchange.folder(), IntakeProgress.SILENT);
    }

    private static String[] table(String header, List<Said> rows, String prefix, String links) {
        var targets = links.split(",", -1);
        return Stream.concat(Stream.of(header), rows.stream().map(said -> row(said, prefix, targets)))
                .toArray(String[]::new);
    }

    private static String row(Said said, String prefix, String[] targets) {
        var name = said.name() ? NAMES.get(said.subject()) + (said.number() == 9 ? "二" : "") : "";
        var target = targets[said.number() % targets.length];
        var number = said.number() == 0 ? "" : Integer.toString(said.number());
        var day = said.day() == 0 ? "" : "202" + said.day() + "-01-01";
        return String.join(",", prefix + said.subject(), name, target, number, SOURCES.get(said.source()), day);
    }
}
