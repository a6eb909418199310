package io.liantu.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.liantu.neo4j.LiantuTest;
import java.io.IOException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What stands when several sources speak of one thing, and what stays readable. */
@LiantuTest
class VoicesOfImportsTests extends ImportFixture {

    private static final String HEADER = "id,name,region,revenue,employees,source,asOf,confidence";

    @BeforeEach
    void knowSourcesAndRegions() throws IOException {
        exchange.with("sources.csv", "id,name", "yearbook,示例年鉴", "news,示例新闻")
                .with("regions.csv", "code,name", "1,甲", "2,乙");
        read();
        exchange.with("sources.csv", "id,name").with("regions.csv", "code,name");
    }

    @Test
    void aStrongerStatementStandsAndTheWeakerStaysReadable() throws IOException {
        exchange.with("enterprises.csv", HEADER, "e1,示例,1,100,5,news,2026-06-01,推断");
        read();
        exchange.with("enterprises.csv", HEADER, "e1,,2,120,,yearbook,2025-12-31,披露");

        var report = read();

        assertThat(report.tally()).isEqualTo(new Tally(0, 1, 0));
        assertThat(report.changes())
                .containsExactly(
                        new ValueChange("enterprises.csv", 2, "e1", "region", "1", "2"),
                        new ValueChange("enterprises.csv", 2, "e1", "revenue", "100.0", "120.0"));
        assertThat(picture().has("id=e1", "revenue=120.0", "employees=5", "source=yearbook", "confidence=DISCLOSED"))
                .isTrue();
        assertThat(picture().has("id=e1", "{\"source\":\"news\"", "\"revenue\":100.0"))
                .isTrue();
        assertThat(picture().has("from=e1", "source=yearbook", "to=2, type=LOCATED_IN"))
                .isTrue();
        assertThat(picture().has("from=e1", "to=1, type=LOCATED_IN")).isFalse();
    }

    @Test
    void aWeakerStatementIsOutweighedAndSaysSo() throws IOException {
        exchange.with("enterprises.csv", HEADER, "e1,示例,1,120,,yearbook,2025-12-31,披露");
        read();
        exchange.with("enterprises.csv", HEADER, "e1,,2,100,5,news,2026-06-01,推断");

        var report = read();

        assertThat(report.issues())
                .extracting(RowIssue::kind, RowIssue::severity, RowIssue::column, RowIssue::value)
                .containsExactly(
                        tuple(IssueKind.OUTWEIGHED, Severity.NOTICE, "region", "2"),
                        tuple(IssueKind.OUTWEIGHED, Severity.NOTICE, "revenue", "100.0"));
        assertThat(report.issues().get(1).suggestions()).containsExactly("120.0 yearbook 2025-12-31 DISCLOSED");
        assertThat(picture().has("id=e1", "revenue=120.0", "employees=5", "source=yearbook"))
                .isTrue();
    }

    @Test
    void theSameStatementsInAnyOrderEndInTheSameValues() throws IOException {
        var rows = new String[] {
            "e1,示例,1,120,,yearbook,2025-12-31,披露",
            "e1,示例厂,2,100,5,news,2026-06-01,推断",
            "e1,示例,1,90,4,news,2025-06-01,推断"
        };
        exchange.with("enterprises.csv", HEADER, rows[0], rows[1], rows[2]);
        read();

        exchange.with("enterprises.csv", HEADER, rows[2], rows[0], rows[1]);
        var again = read();

        assertThat(again.tally()).isEqualTo(new Tally(0, 0, 3));
        assertThat(again.issueCounts()).containsOnlyKeys(IssueKind.OUTWEIGHED);
    }

    @Test
    void linksKeepTheirVoicesToo() throws IOException {
        exchange.with("products.csv", "id,name", "chip,激光芯片")
                .with("enterprises.csv", "id,name", "e1,示例")
                .with("makes.csv", "enterprise,product,share,source,asOf", "e1,chip,0.4,yearbook,2025-12-31");
        read();
        exchange.with("makes.csv", "enterprise,product,share,source,asOf", "e1,chip,0.5,news,2026-06-01");

        read();

        assertThat(picture().has("from=e1", "share=0.5", "source=news", "\"share\":0.4", "type=MAKES"))
                .isTrue();
    }

    @Test
    void aDryRunTellsTheSameAndWritesNothing() throws IOException {
        exchange.with("enterprises.csv", HEADER, "e1,示例,1,100,5,news,2026-06-01,推断", "e2,示例二,,,,,,");
        read();
        var before = picture();
        exchange.with(
                "enterprises.csv",
                HEADER,
                "e1,,2,120,,yearbook,2025-12-31,披露",
                "e2,示例二,,,,,,",
                "e3,示例三,1,,,,,",
                "e4,,,,,,,");

        var dry = intake.check(folder, IntakeProgress.SILENT);

        assertThat(picture()).isEqualTo(before);
        assertThat(dry.tally()).isEqualTo(new Tally(1, 1, 1));
        assertThat(dry.refused()).isEqualTo(1);
        var real = read();
        assertThat(dry.sheets()).isEqualTo(real.sheets());
        assertThat(dry.changes()).isEqualTo(real.changes());
        assertThat(dry.issues()).isEqualTo(real.issues());
    }

    private GraphPicture picture() {
        return GraphPicture.of(neo4j);
    }
}
