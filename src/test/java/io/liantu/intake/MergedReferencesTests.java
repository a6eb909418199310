package io.liantu.intake;

import static org.assertj.core.api.Assertions.assertThat;

import io.liantu.neo4j.LiantuTest;
import java.io.IOException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What names a merged record means the one that stays, also where it is history. */
@LiantuTest
class MergedReferencesTests extends MergeFixture {

    @Autowired
    Retiring retiring;

    @BeforeEach
    void knowThings() throws IOException {
        exchange.with("sources.csv", "id,name", "book,示例年鉴", "news,示例新闻", "web,示例网页")
                .with("enterprises.csv", "id,name", "e0,示例甲", "e1,示例乙", "e2,示例丙");
    }

    @Test
    void rowsThatAreReadAgainChangeNothing() throws IOException {
        var header = "id,enterprise,summary,source,asOf";
        exchange.with("demands.csv", header, "d0,e1,要,book,2025-01-01", "d0,e2,要,news,2024-01-01")
                .with("resources.csv", header, "r0,e2,有,book,2025-01-01", "r0,e1,有,news,2024-01-01")
                .with(
                        "party-organisations.csv",
                        "id,name,enterprise,source,asOf",
                        "o0,支部,e0;e1,book,2025-01-01",
                        "o1,支部,e1;e2,book,2025-01-01",
                        "o1,支部,e2,news,2024-01-01");
        read();
        merge("e1", "e0");
        var merged = picture();
        assertThat(merged.has("from=e0", "to=d0", "ASKS_FOR")).isTrue();

        assertThat(read().tally().changed()).isZero();
        assertThat(picture()).isEqualTo(merged);
    }

    @Test
    void whatStandsAgainLeadsToTheOneThatStays() throws IOException {
        exchange.with(
                "demands.csv",
                "id,enterprise,summary,source,asOf",
                "d0,e1,要,book,2024-01-01",
                "d0,e2,要,news,2025-01-01");
        read();
        merge("e1", "e0");
        retiring.retire("news", IntakeProgress.SILENT);

        assertThat(links("ASKS_FOR")).singleElement().asString().contains("from=e0", "to=d0", "source=book");
    }

    @Test
    void whatIsSaidOfAMovedDemandGoesBackWithIt() throws IOException {
        var header = "id,enterprise,summary,source,asOf";
        exchange.with("demands.csv", header, "d0,e1,要,book,2024-01-01")
                .with("party-organisations.csv", "id,name,enterprise,source", "o0,支部,e0;e1,book");
        read();
        merge("e1", "e0");
        exchange.with("demands.csv", header, "d0,e1,要,book,2024-01-01", "d0,e1,要货,web,2025-01-01")
                .with("party-organisations.csv", "id,name,enterprise,source", "o0,支部,e0;e1,book", "o0,总支,,web");
        read();
        undo("e1");

        assertThat(read().tally().changed()).isZero();
        retiring.retire("web", IntakeProgress.SILENT);
        assertThat(links("ASKS_FOR")).singleElement().asString().contains("from=e1", "to=d0", "source=book");
        assertThat(links("FORMED_IN")).hasSize(2);
    }

    @Test
    void whatAnotherSaysLaterLeadsToTheOneThatStays() throws IOException {
        exchange.with("demands.csv", "id,enterprise,summary,source,asOf", "d0,e1,要,book,2024-01-01");
        read();
        merge("e1", "e0");
        exchange.with("demands.csv", "id,enterprise,summary,source,asOf", "d0,e1,要货,web,2025-01-01");
        read();

        assertThat(links("ASKS_FOR")).singleElement().asString().contains("from=e0", "source=web");
        assertThat(read().tally().changed()).isZero();
    }
}
