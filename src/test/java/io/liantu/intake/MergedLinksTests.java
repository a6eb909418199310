package io.liantu.intake;

import static org.assertj.core.api.Assertions.assertThat;

import io.liantu.neo4j.LiantuTest;
import io.liantu.neo4j.LocalNeo4jForTests;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What several sources said of links of two records, while these are one and afterwards. */
@LiantuTest
class MergedLinksTests extends MergeFixture {

    private static final String MAKES = "enterprise,product,share,unit,source,asOf";
    private static final String SUPPLIES = "supplier,customer,product,amount,since,source,asOf";

    @BeforeEach
    void knowThings() throws IOException {
        exchange.with("sources.csv", "id,name", "book,示例年鉴", "news,示例新闻")
                .with("products.csv", "id,name", "p0,零件", "p1,整机", "p2,材料")
                .with("enterprises.csv", "id,name", "e0,示例甲", "e1,示例乙", "e2,示例丙");
    }

    @Test
    void aValueStandsWithTheSourceThatSaidIt() throws IOException {
        exchange.with("makes.csv", MAKES, "e0,p0,0.5,,book,2025-01-01", "e1,p0,0.9,台,news,2026-01-01");
        read();
        var apart = picture();
        merge("e1", "e0");

        assertThat(picture().has("from=e0", "share=0.9", "source=news", "unit=台", "type=MAKES"))
                .isTrue();
        assertThat(picture().has("from=e0", "{\"source\":\"book\"", "{\"share\":0.5}", "type=MAKES"))
                .isTrue();
        undo("e1");
        assertThat(picture()).isEqualTo(apart);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void foldsLinksAsIfAllHadBeenSaidOfOne(long seed) throws IOException {
        var random = new Random(seed);
        var ofMerged = Stream.generate(() -> said(random)).limit(12).toList();
        var ofKept = Stream.generate(() -> said(random)).limit(12).toList();
        say(ofMerged, "e0");
        say(ofKept, "e0", ofMerged);
        read();
        var expected = links("SUPPLIES");

        LocalNeo4jForTests.wipe();
        say(ofMerged, "e1");
        read();
        say(ofKept, "e0");
        read();
        var apart = picture();
        merge("e1", "e0");
        assertThat(links("SUPPLIES")).isEqualTo(expected);
        undo("e1");
        assertThat(picture()).isEqualTo(apart);
    }

    @Test
    void keepsWhatWasSaidSinceWhenUndone() throws IOException {
        exchange.with(
                "makes.csv",
                MAKES,
                "e0,p0,0.5,,book,2025-01-01",
                "e1,p0,0.9,台,news,2026-01-01",
                "e1,p1,0.1,,book,2025-01-01");
        read();
        merge("e1", "e0");
        exchange.with("makes.csv", MAKES, "e1,p0,0.7,,book,2026-03-01", "e1,p1,0.2,,news,2026-01-01", "e0,p2,0.3,,,");
        read();
        undo("e1");

        assertThat(links("MAKES")).hasSize(4);
        assertThat(count("from=e0", "share=0.7", "source=book", "{\"share\":0.5}", "to=p0"))
                .isEqualTo(1);
        assertThat(count("from=e0", "share=0.7", "news")).isZero();
        assertThat(count("from=e1", "share=0.9", "source=news", "unit=台", "to=p0"))
                .isEqualTo(1);
        assertThat(count("from=e1", "share=0.2", "source=news", "{\"share\":0.1}", "to=p1"))
                .isEqualTo(1);
        assertThat(count("from=e0", "share=0.3", "to=p2")).isEqualTo(1);
    }

    @Test
    void keepsWhatAVoiceCorrectedSinceWhenUndone() throws IOException {
        exchange.with("makes.csv", MAKES, "e0,p0,0.5,台,book,", "e1,p0,0.9,台,book,");
        read();
        merge("e1", "e0");
        exchange.with("makes.csv", MAKES, "e0,p0,0.6,,book,", "e0,p0,0.7,,book,");
        read();
        undo("e1");

        assertThat(count("from=e0", "share=0.7", "unit=台", "{\"share\":[0.5,0.6]}"))
                .isEqualTo(1);
        assertThat(count("from=e1", "share=0.9", "unit=台", "source=book")).isEqualTo(1);
    }

    @Test
    void leavesADemandWithTheEnterpriseThatItWasGivenToSince() throws IOException {
        exchange.with("demands.csv", "id,enterprise,summary", "d0,e1,要", "d1,e1,要");
        read();
        merge("e1", "e0");
        exchange.with("demands.csv", "id,enterprise,summary", "d0,e2,要");
        read();
        undo("e1");

        assertThat(links("ASKS_FOR")).hasSize(2);
        assertThat(count("from=e2", "to=d0", "ASKS_FOR")).isEqualTo(1);
        assertThat(count("from=e1", "to=d1", "ASKS_FOR")).isEqualTo(1);
    }

    private void say(Iterable<String> rows, String one) throws IOException {
        say(rows, one, List.of());
    }

    private void say(Iterable<String> rows, String one, Iterable<String> before) throws IOException {
        var lines = new ArrayList<String>();
        before.forEach(row -> lines.add("e0" + row));
        rows.forEach(row -> lines.add(one + row));
        exchange.with("supply-links.csv", SUPPLIES, String.join("\n", lines));
    }

    private static String said(Random random) {
        var product = random.nextInt(3) == 0 ? "" : "p" + random.nextInt(2);
        var since = random.nextBoolean() ? "2020-01-0" + (1 + random.nextInt(9)) : "";
        var source = new String[] {"book", "news", ""}[random.nextInt(3)];
        var asOf = random.nextBoolean() ? "2026-01-0" + (1 + random.nextInt(2)) : "";
        return ",e2," + product + "," + random.nextInt(9) + "," + since + "," + source + "," + asOf;
    }
}
