package io.liantu.intake;

import static org.assertj.core.api.Assertions.assertThat;

import io.liantu.neo4j.LiantuTest;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Of the links in one batch some are there already, with and without a product. */
@LiantuTest
class LinkAdderTests extends ImportFixture {

    private static final String SUPPLIES = "supplier,customer,product,amount,source,asOf";
    private static final String MAKES = "enterprise,product,share,source,asOf";

    @BeforeEach
    void describe() throws IOException {
        exchange.with("sources.csv", "id,name", "book,示例年鉴", "news,示例新闻")
                .with("enterprises.csv", "id,name", "a,示例甲", "b,示例乙", "c,示例丙")
                .with("products.csv", "id,name", "chip,芯片", "lamp,灯");
    }

    @Test
    void weighsKnownSupplyLinksAndAddsTheOthers() throws IOException {
        exchange.with("supply-links.csv", SUPPLIES, "a,b,chip,10,book,2025-01-01", "a,b,,20,book,2025-01-01");
        read();
        exchange.with(
                "supply-links.csv",
                SUPPLIES,
                "a,b,,19,news,2024-01-01",
                "a,c,chip,30,news,2026-01-01",
                "a,b,chip,11,news,2026-01-01",
                "a,c,,40,news,2026-01-01",
                "b,a,chip,50,news,2026-01-01",
                "a,b,chip,11,news,2026-01-01");
        var report = read();

        assertThat(tallyOf("supply-links", report)).isEqualTo(new Tally(3, 1, 2));
        assertThat(report.issueCounts()).containsEntry(IssueKind.OUTWEIGHED, 1L);
        assertThat(links("SUPPLIES")).hasSize(5);
        assertThat(links("SUPPLIES", "from=a", "to=b", "productId=chip", "amount=11.0", "source=news"))
                .hasSize(1);
        assertThat(links("SUPPLIES", "from=a", "to=b", "productId=,", "amount=20.0", "source=book"))
                .hasSize(1);
        assertThat(links("SUPPLIES", "from=a", "to=c", "productId=,", "amount=40.0"))
                .hasSize(1);
    }

    @Test
    void weighsKnownMakersAndAddsTheOthers() throws IOException {
        exchange.with("makes.csv", MAKES, "a,chip,0.5,book,2025-01-01");
        read();
        exchange.with(
                "makes.csv",
                MAKES,
                "b,chip,0.2,news,2026-01-01",
                "a,chip,0.6,news,2026-01-01",
                "a,lamp,0.1,news,2026-01-01");
        var report = read();

        assertThat(tallyOf("makes", report)).isEqualTo(new Tally(2, 1, 0));
        assertThat(links("MAKES")).hasSize(3);
        assertThat(links("MAKES", "from=a", "to=chip", "share=0.6", "source=news", "{\"share\":0.5}"))
                .hasSize(1);
    }

    private static Tally tallyOf(String sheet, IntakeReport report) {
        return report.sheets().stream()
                .filter(one -> one.sheet().equals(sheet))
                .map(SheetReport::tally)
                .reduce(Tally.NONE, Tally::plus);
    }

    private List<String> links(String... parts) {
        return GraphPicture.of(neo4j).lines().stream()
                .filter(line -> line.contains("from=") && Stream.of(parts).allMatch(line::contains))
                .toList();
    }
}
