package io.liantu.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.liantu.intake.RetirementReport.SheetCount;
import io.liantu.neo4j.LiantuTest;
import java.io.IOException;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@LiantuTest
class RetiringTests extends ImportFixture {

    @Autowired
    Retiring retiring;

    @Test
    void leavesTheGraphAsIfTheSourceHadNeverSpoken() throws IOException {
        others();
        read();
        var without = GraphPicture.of(neo4j);
        news();
        read();
        assertThat(GraphPicture.of(neo4j)).isNotEqualTo(without);

        var checked = retiring.check("news");
        var report = retiring.retire("news", IntakeProgress.SILENT);

        assertThat(report).isEqualTo(checked);
        assertThat(report.sheets())
                .containsExactly(
                        new SheetCount("supply-links", 1, 0, 0, 0),
                        new SheetCount("makes", 1, 0, 1, 0),
                        new SheetCount("enterprises", 1, 0, 1, 0));
        assertThat(GraphPicture.of(neo4j)).isEqualTo(without);
    }

    @Test
    void aDryRunChangesNothing() throws IOException {
        others();
        news();
        read();
        var before = GraphPicture.of(neo4j);

        retiring.check("news");

        assertThat(GraphPicture.of(neo4j)).isEqualTo(before);
    }

    @Test
    void keepsTheNameOfWhatOthersReferTo() throws IOException {
        exchange.with("sources.csv", "id,name", "news,示例新闻", "book,示例年鉴")
                .with("regions.csv", "code,name,source", "1,甲,news")
                .with("enterprises.csv", "id,name,region,revenue,source", "e1,示例,1,9,news")
                .with("products.csv", "id,name,source", "chip,芯片,book")
                .with("makes.csv", "enterprise,product,source", "e1,chip,book");
        read();

        var checked = retiring.check("news");
        var report = retiring.retire("news", IntakeProgress.SILENT);

        assertThat(checked).isEqualTo(report);
        assertThat(report.sheets())
                .containsExactly(new SheetCount("enterprises", 0, 1, 0, 0), new SheetCount("regions", 1, 0, 0, 0));
        assertThat(GraphPicture.of(neo4j).lines())
                .contains("{labels=[Enterprise], properties={id=e1, identityTokens=c_示_例 k_示例_ s_shi_li, name=示例}}")
                .noneMatch(line -> line.contains("news") || line.contains("甲"));
    }

    @Test
    void keepsTheNameOfWhatOthersSayMoreOfAndSaysSo() throws IOException {
        exchange.with("sources.csv", "id,name", "news,示例新闻", "book,示例年鉴")
                .with("enterprises.csv", "id,name,revenue,source", "e1,示例,9,news", "e1,,8,book")
                .with("products.csv", "id,name,unit,source", "chip,芯片,,news", "chip,,颗,book", "chip,激光芯片,,");
        read();

        var checked = retiring.check("news");
        var report = retiring.retire("news", IntakeProgress.SILENT);

        assertThat(report).isEqualTo(checked);
        assertThat(report.sheets())
                .containsExactly(new SheetCount("enterprises", 0, 0, 1, 1), new SheetCount("products", 0, 0, 1, 0));
        assertThat(GraphPicture.of(neo4j).has("id=e1", "name=示例", "revenue=8", "source=book"))
                .isTrue();
        exchange.with("enterprises.csv", "id,revenue,source", "e1,7,book").with("products.csv", "id,unit", "chip,片");
        assertThat(read().refused()).isZero();
    }

    @Test
    void comparesThoseWhoGoByAnotherNameSince() throws IOException {
        exchange.with("sources.csv", "id,name", "news,示例新闻", "book,示例年鉴")
                .with("enterprises.csv", "id,name,source,asOf", "e1,示例旧,book,2024-01-01", "e1,示例新,news,2025-01-01");
        read();

        retiring.retire("news", IntakeProgress.SILENT);

        assertThat(GraphPicture.of(neo4j).lines())
                .filteredOn(line -> line.contains("id=e1"))
                .singleElement()
                .asString()
                .contains("name=示例旧", "k_示例旧_")
                .doesNotContain("Newcomer");
    }

    @Test
    void leavesNothingBehindHoweverManyReferToEachOther() throws IOException {
        var products = IntStream.rangeClosed(999, 2100)
                .mapToObj(i -> i == 999 ? "id,name,kindOf,source" : "p%d,产品%d,p%d,s".formatted(i, i, 3100 - i));
        exchange.with("products.csv", products.toArray(String[]::new));
        read();

        assertThat(retiring.check("s").sheets()).containsExactly(new SheetCount("products", 1101, 0, 0, 0));
        assertThat(retiring.retire("s", IntakeProgress.SILENT).sheets())
                .containsExactly(new SheetCount("products", 1101, 0, 0, 0));
        assertThat(GraphPicture.of(neo4j).lines()).isEmpty();
    }

    @Test
    void doesNotMistakeASourceForOneWhoseNameBeginsAlike() throws IOException {
        exchange.with("sources.csv", "id,name", "s,甲", "s\"1,乙")
                .with("enterprises.csv", "id,name,source", "e1,示例,s", "e1,示例厂,s\"1");
        read();

        retiring.retire("s", IntakeProgress.SILENT);

        assertThat(GraphPicture.of(neo4j).has("id=e1", "name=示例厂", "source=s\"1"))
                .isTrue();
        retiring.retire("s\"1", IntakeProgress.SILENT);
        assertThat(GraphPicture.of(neo4j).lines()).isEmpty();
    }

    @Test
    void refusesASourceThatNobodyKnows() {
        assertThatThrownBy(() -> retiring.check("nobody")).isInstanceOf(UnknownSource.class);
        assertThatThrownBy(() -> retiring.retire("nobody", IntakeProgress.SILENT))
                .isInstanceOf(UnknownSource.class);
    }

    private void others() throws IOException {
        exchange.with("sources.csv", "id,name", "book,示例年鉴")
                .with("regions.csv", "code,name,source", "1,甲,book", "2,乙,book")
                .with("products.csv", "id,name,source", "chip,芯片,book", "laser,激光器,book")
                .with("enterprises.csv", "id,name,region,revenue,source,asOf", "e1,示例,1,9,book,2025-12-31")
                .with("makes.csv", "enterprise,product,share,source,asOf", "e1,chip,0.4,book,2025-12-31");
    }

    private void news() throws IOException {
        exchange.with("sources.csv", "id,name", "book,示例年鉴", "news,示例新闻")
                .with(
                        "enterprises.csv",
                        "id,name,region,revenue,employees,source,asOf",
                        "e1,示例,1,9,,book,2025-12-31",
                        "e1,示例,2,10,5,news,2026-06-01",
                        "e2,示例二,2,,,news,2026-06-01")
                .with(
                        "makes.csv",
                        "enterprise,product,share,source,asOf",
                        "e1,chip,0.4,book,2025-12-31",
                        "e1,chip,0.5,news,2026-06-01",
                        "e2,laser,,news,2026-06-01")
                .with("supply-links.csv", "supplier,customer,product,source", "e2,e1,laser,news");
    }
}
