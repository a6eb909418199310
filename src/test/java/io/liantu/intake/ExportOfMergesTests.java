package io.liantu.intake;

import static org.assertj.core.api.Assertions.assertThat;

import io.liantu.neo4j.LiantuTest;
import io.liantu.neo4j.LocalNeo4jForTests;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What was merged comes out as the record that stays. */
@LiantuTest
class ExportOfMergesTests extends MergeFixture {

    @Autowired
    Exporting exporting;

    @Test
    void theOneThatStaysComesOutWithWhatItTookOver() throws IOException {
        exchange.with("sources.csv", "id,name", "book,示例年鉴", "news,示例新闻")
                .with("regions.csv", "code,name", "1,甲", "2,乙")
                .with("products.csv", "id,name", "p0,零件")
                .with(
                        "enterprises.csv",
                        "id,name,region,revenue,aliases,source",
                        "e0,示例甲,,,旧甲,book",
                        "e1,示例乙,2,5,旧乙,news",
                        "e2,示例丙,1,,,book",
                        "e3,示例丁,2,,,")
                .with("makes.csv", "enterprise,product,share,source", "e0,p0,0.5,book", "e1,p0,0.6,news")
                .with("supply-links.csv", "supplier,customer,product,amount", "e1,e2,p0,7")
                .with("demands.csv", "id,enterprise,source,asOf", "d0,e1,book,2024-01-01", "d0,e2,news,2025-01-01")
                .with("party-organisations.csv", "id,name,enterprise", "o0,支部,e0;e1");
        read();
        merge("e1", "e0");
        merge("e3", "e2");
        var makes = links("MAKES");

        out();

        assertThat(count("id=e0", "aliases=[旧甲, 示例乙, 旧乙]", "source=book")).isEqualTo(1);
        assertThat(count("id=e2", "aliases=[示例丁]", "source=book")).isEqualTo(1);
        assertThat(picture().lines()).noneMatch(line -> line.contains("e1") || line.contains("MERGED"));
        assertThat(links("MAKES")).isEqualTo(makes);
        assertThat(count("from=e0", "to=2, type=LOCATED_IN")).isEqualTo(1);
        assertThat(count("from=e2", "to=1, type=LOCATED_IN")).isEqualTo(1);
        assertThat(count("from=e0", "to=e2", "amount=7", "SUPPLIES")).isEqualTo(1);
        assertThat(count("id=d0", "[\\\"e0\\\"]")).isZero();
        assertThat(count("id=d0", "[\"e0\"]")).isEqualTo(1);
        assertThat(count("from=o0", "to=e0", "FORMED_IN")).isEqualTo(1);
    }

    private void out() {
        var out = folder.resolveSibling(folder.getFileName() + "-out");
        exporting.write(new ExportScope.All(), out, IntakeProgress.SILENT);
        LocalNeo4jForTests.wipe();
        assertThat(intake.write(out, IntakeProgress.SILENT).refused()).isZero();
    }
}
