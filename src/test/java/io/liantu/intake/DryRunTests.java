package io.liantu.intake;

import static org.assertj.core.api.Assertions.assertThat;

import io.liantu.neo4j.LocalNeo4jForTests;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.function.Function;
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
import org.springframework.util.FileSystemUtils;

/** What a dry run says of an import comes true, over batches of few rows, several tables of a kind, and rows said twice. */
@Tag("long")
class DryRunTests {

    private static final int BATCH_ROWS = 3;
    private static final List<String> NAMES = List.of("示例云岫激光", "示例栎桥物流", "示例棠溪医药", "示例砚山农机");
    private static final List<String> CODES = List.of("91350100M000100Y43", "91350100M000100Y44", "", "");
    private static final List<String> SOURCES = List.of("", "s1", "s2", "s2");

    private static AnnotationConfigApplicationContext beans = new AnnotationConfigApplicationContext();

    /** One row, as indexes of what it may say. */
    record Said(int subject, int other, int name, int source, int number) {}

    @BeforeContainer
    static void begin() {
        beans = IntakeBeans.on(LocalNeo4jForTests.driver(), LocalNeo4jForTests.importFolder(), BATCH_ROWS);
    }

    @AfterContainer
    static void end() {
        beans.close();
    }

    @Property(tries = 20, shrinking = ShrinkingMode.OFF)
    void comesTrue(@ForAll("rows") List<List<Said>> said) throws IOException {
        var folder = Files.createTempDirectory("liantu-dry");
        var intake = beans.getBean(Intake.class);
        try {
            LocalNeo4jForTests.wipe();
            var exchange = new Exchange(folder);
            exchange.with("regions.csv", "code,name", "1,一", "2,二").with("sources.csv", "id,name", "s1,甲", "s2,乙");
            write(exchange, said.get(0), said.get(0), said.get(0));
            intake.write(folder, IntakeProgress.SILENT);
            write(exchange, said.get(1), said.get(2), said.get(3));

            var dry = intake.check(folder, IntakeProgress.SILENT);
            var real = intake.write(folder, IntakeProgress.SILENT);

            assertThat(dry.sheets()).isEqualTo(real.sheets());
            assertThat(dry.issues())
                    .as("candidates for what is unknown are looked up in the graph as it is")
                    .usingRecursiveFieldByFieldElementComparatorIgnoringFields("suggestions")
                    .containsExactlyElementsOf(real.issues());
            assertThat(dry.changes()).isEqualTo(real.changes());
            assertThat(dry.changeCount()).isEqualTo(real.changeCount());
        } finally {
            FileSystemUtils.deleteRecursively(folder);
        }
    }

    @Provide
    Arbitrary<List<List<Said>>> rows() {
        var index = Arbitraries.integers().between(0, 3);
        return Combinators.combine(
                        index, index, index, index, Arbitraries.integers().between(0, 5))
                .as(Said::new)
                .list()
                .ofMaxSize(20)
                .list()
                .ofSize(4);
    }

    /** Half of the things stand in a second table of their kind. */
    private static void write(Exchange exchange, List<Said> products, List<Said> enterprises, List<Said> links)
            throws IOException {
        write(exchange, "products", "id,name,kindOf,aliases,source", products, DryRunTests::product);
        write(
                exchange,
                "enterprises",
                "id,name,uscc,region,revenue,aliases,source",
                enterprises,
                DryRunTests::enterprise);
        write(
                exchange,
                "product-inputs",
                "input,product,share",
                links,
                said -> row("p" + said.subject(), "p" + said.other(), "0." + said.number()));
        write(exchange, "makes", "enterprise,product,share,source", links, DryRunTests::makes);
        write(exchange, "supply-links", "supplier,customer,product,amount", links, DryRunTests::supplies);
    }

    private static void write(
            Exchange exchange, String table, String header, List<Said> rows, Function<Said, String> row)
            throws IOException {
        int half = rows.size() / 2;
        exchange.with(table + ".csv", lines(header, rows.subList(0, half), row))
                .with(table + " (2).csv", lines(header, rows.subList(half, rows.size()), row));
    }

    private static String[] lines(String header, List<Said> rows, Function<Said, String> row) {
        return Stream.concat(Stream.of(header), rows.stream().map(row)).toArray(String[]::new);
    }

    private static String product(Said said) {
        var kindOf = said.number() < 4 ? "p" + said.number() : NAMES.get(said.other()) + "品";
        return row(
                "p" + said.subject(),
                name(said) + "品",
                kindOf,
                "别名".repeat(said.number() / 5) + said.name(),
                SOURCES.get(said.source()));
    }

    private static String enterprise(Said said) {
        int number = said.number();
        var known = row("e" + said.subject(), name(said), CODES.get(said.other()), "" + number, number + "0");
        return row(known, "别名".repeat(number / 5) + said.name(), SOURCES.get(said.source()));
    }

    private static String makes(Said said) {
        return row(
                "e" + said.subject(), NAMES.get(said.name()) + "品", "0." + said.number(), SOURCES.get(said.source()));
    }

    private static String supplies(Said said) {
        var customer = said.number() < 3 ? NAMES.get(said.other()) : "别名" + said.other();
        return row("e" + said.subject(), customer, said.name() == 0 ? "p1" : "", said.number() + "");
    }

    private static String name(Said said) {
        return NAMES.get(said.name() == 0 ? said.other() : said.subject());
    }

    private static String row(String... cells) {
        return String.join(",", cells);
    }
}
