package io.liantu.intake;

import static org.assertj.core.api.Assertions.assertThat;

import io.liantu.neo4j.LiantuTest;
import java.io.IOException;
import org.junit.jupiter.api.Test;

/** Where two records are located, while they are one and afterwards. */
@LiantuTest
class MergedRegionsTests extends MergeFixture {

    private static final String HEADER = "id,name,region,source,asOf";

    @Test
    void aMergedRecordGoesBackToTheRegionSaidLast() throws IOException {
        enterprises("e0,示例甲,1,,", "e1,示例乙,2,,");
        merge("e1", "e0");
        enterprises("e1,示例乙,3,,");
        assertThat(read().tally()).isEqualTo(new Tally(0, 0, 4));
        assertThat(links("LOCATED_IN")).hasSize(1);
        undo("e1");

        assertThat(links("LOCATED_IN")).hasSize(2);
        assertThat(count("from=e0", "to=1", "LOCATED_IN")).isEqualTo(1);
        assertThat(count("from=e1", "to=3", "LOCATED_IN")).isEqualTo(1);
    }

    @Test
    void aRegionThatNobodyKnewBeforeGoesBackToo() throws IOException {
        enterprises("e0,示例甲,1,,", "e1,示例乙,,,");
        merge("e1", "e0");
        enterprises("e1,示例乙,2,,");
        undo("e1");

        assertThat(count("from=e1", "to=2", "LOCATED_IN")).isEqualTo(1);
    }

    @Test
    void oneWithoutARegionIsWhereTheMergedOneIs() throws IOException {
        enterprises("e0,示例甲,,,", "e1,示例乙,2,,");
        var apart = picture();
        merge("e1", "e0");
        assertThat(count("from=e0", "to=2", "LOCATED_IN")).isEqualTo(1);
        enterprises("e1,示例乙,3,,");
        assertThat(count("from=e0", "to=3", "LOCATED_IN")).isEqualTo(1);
        assertThat(count("from=e0", "to=2", "LOCATED_IN")).isZero();
        enterprises("e1,示例乙,2,,");
        undo("e1");

        assertThat(links("LOCATED_IN")).hasSize(1);
        assertThat(picture().lines())
                .containsAll(apart.lines().stream()
                        .filter(line -> line.contains("LOCATED_IN"))
                        .toList());
    }

    @Test
    void aRegionThatWasSaidOfTheOneThatStaysStaysThere() throws IOException {
        exchange.with("sources.csv", "id,name", "book,示例年鉴", "news,示例新闻");
        enterprises("e0,示例甲,,book,", "e1,示例乙,2,news,");
        merge("e1", "e0");
        assertThat(read().tally()).isEqualTo(new Tally(0, 0, 7));
        enterprises("e0,示例甲,2,book,2026-01-01");
        assertThat(count("from=e0", "source=book", "to=2, type=LOCATED_IN")).isEqualTo(1);
        assertThat(count("id=e0", "news")).isZero();
        undo("e1");

        assertThat(count("from=e0", "source=book", "to=2, type=LOCATED_IN")).isEqualTo(1);
        assertThat(count("from=e1", "source=news", "to=2, type=LOCATED_IN")).isEqualTo(1);
    }

    @Test
    void undoingAMergeLeavesTheRegionOfAnother() throws IOException {
        enterprises("e0,示例甲,,,", "e1,示例乙,,,", "e2,示例丙,3,,");
        merge("e1", "e0");
        merge("e2", "e0");
        enterprises("e1,示例乙,2,,");
        undo("e2");

        assertThat(count("from=e0", "mergedFrom=e1", "to=2, type=LOCATED_IN")).isEqualTo(1);
        assertThat(count("from=e2", "to=3, type=LOCATED_IN")).isEqualTo(1);
    }

    private void enterprises(String... rows) throws IOException {
        exchange.with("regions.csv", "code,name", "1,甲", "2,乙", "3,丙")
                .with("enterprises.csv", HEADER, String.join("\n", rows));
        read();
    }
}
