package io.liantu.intake;

import static org.assertj.core.api.Assertions.assertThat;

import io.liantu.neo4j.LiantuTest;
import io.liantu.neo4j.LocalNeo4jForTests;
import java.io.IOException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What a retired source said of merged records goes as well, and undoing does not bring it back. */
@LiantuTest
class RetiringMergedTests extends MergeFixture {

    private static final String ENTERPRISES = "id,name,region,revenue,aliases,source,asOf";
    private static final String MAKES = "enterprise,product,share,source,asOf";

    @Autowired
    Retiring retiring;

    @BeforeEach
    void knowThings() throws IOException {
        exchange.with("sources.csv", "id,name", "book,示例年鉴", "news,示例新闻")
                .with("regions.csv", "code,name,source", "1,甲,book", "2,乙,book")
                .with("products.csv", "id,name,source", "p0,零件,book", "p1,整机,book", "p2,材料,book");
    }

    @Test
    void leavesTheGraphAsIfTheSourceHadNeverSpoken() throws IOException {
        exchange.with("sources.csv", "id,name", "book,示例年鉴");
        say(false);
        merge("e1", "e0");
        undo("e1");
        var without = picture();

        exchange.with("sources.csv", "id,name", "book,示例年鉴", "news,示例新闻");
        say(true);
        merge("e1", "e0");
        var checked = retiring.check("news");
        assertThat(retiring.retire("news", IntakeProgress.SILENT)).isEqualTo(checked);
        assertThat(picture().lines()).noneMatch(line -> line.contains("news"));
        undo("e1");

        assertThat(picture()).isEqualTo(without);
    }

    @Test
    void forgetsARecordThatNobodyElseKnows() throws IOException {
        exchange.with("enterprises.csv", ENTERPRISES, "e0,示例甲,1,,,book,", "e1,示例乙,2,5,旧乙,news,")
                .with("makes.csv", MAKES, "e1,p0,0.5,news,", "e1,p1,0.5,news,", "e0,p0,0.4,book,");
        read();
        merge("e1", "e0");
        retiring.retire("news", IntakeProgress.SILENT);

        assertThat(picture().lines())
                .noneMatch(line -> line.contains("示例乙") || line.contains("旧乙") || line.contains("mergedNames"))
                .noneMatch(line -> line.contains("e1") || line.contains("HAD"));
        assertThat(count("from=e0", "share=0.4", "source=book", "to=p0")).isEqualTo(1);
    }

    @Test
    void takesBackTheNamesThatOnlyTheSourceGave() throws IOException {
        exchange.with(
                "enterprises.csv",
                ENTERPRISES,
                "e0,示例甲,,,旧甲,book,2025-01-01",
                "e1,示例乙,,,,book,2025-01-01",
                "e1,示例乙,,,旧乙,news,2026-01-01");
        read();
        merge("e1", "e0");
        assertThat(count("id=e0", "aliases=[旧甲, 示例乙, 旧乙]")).isEqualTo(1);
        retiring.retire("news", IntakeProgress.SILENT);

        assertThat(count("id=e0", "aliases=[旧甲, 示例乙]", "mergedNames=[示例乙]")).isEqualTo(1);
    }

    @Test
    void aRegionOfAMergedRecordIsTakenOverWhenNobodySaysAnother() throws IOException {
        exchange.with(
                "enterprises.csv",
                ENTERPRISES,
                "e0,示例甲,,,,book,2025-01-01",
                "e0,示例甲,2,,,news,2026-01-01",
                "e1,示例乙,1,,,book,2025-01-01");
        read();
        merge("e1", "e0");
        retiring.retire("news", IntakeProgress.SILENT);

        assertThat(count("from=e0", "source=book", "to=1, type=LOCATED_IN")).isEqualTo(1);
        undo("e1");
        assertThat(links("LOCATED_IN")).singleElement().asString().contains("from=e1", "source=book", "to=1");
    }

    @Test
    void theNextMergedRecordGivesItsRegionWhenTheFirstHasNoneAnyMore() throws IOException {
        exchange.with("enterprises.csv", ENTERPRISES, "e0,示例甲,,,,book,", "e1,示例乙,1,,,news,", "e2,示例丙,2,,,book,");
        read();
        merge("e1", "e0");
        merge("e2", "e0");
        retiring.retire("news", IntakeProgress.SILENT);

        assertThat(links("LOCATED_IN")).singleElement().asString().contains("from=e0", "mergedFrom=e2", "to=2");
    }

    private void say(boolean alsoNews) throws IOException {
        var enterprises = new StringBuilder("e0,示例甲,1,,,book,2025-01-01\ne1,示例乙,1,3,,book,2025-01-01");
        var makes =
                new StringBuilder("e0,p0,0.5,book,2025-01-01\ne1,p0,0.6,book,2024-01-01\ne1,p1,0.7,book,2025-01-01");
        if (alsoNews) {
            enterprises.append("\ne1,,2,4,,news,2026-01-01");
            makes.append("\ne0,p0,0.1,news,2026-01-01\ne1,p0,0.2,news,2025-01-01\ne1,p1,0.3,news,2026-01-01");
            makes.append("\ne0,p2,0.5,news,2026-01-01\ne1,p2,0.4,news,2026-01-01");
        }
        exchange.with("enterprises.csv", ENTERPRISES, enterprises.toString())
                .with("makes.csv", MAKES, makes.toString());
        LocalNeo4jForTests.wipe();
        read();
    }
}
