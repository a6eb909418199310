package io.liantu.intake;

import static org.assertj.core.api.Assertions.assertThat;

import io.liantu.neo4j.LiantuTest;
import java.io.IOException;
import org.junit.jupiter.api.Test;

@LiantuTest
class LaterRowsTests extends ImportFixture {

    @Test
    void doesNotEraseWhatARowLeavesOpen() throws IOException {
        exchange.with("enterprises.csv", "id,name,revenue,aliases", "e1,示例激光,100,旧名");
        read();

        exchange.with("enterprises.csv", "id,name,revenue,aliases,employees", "e1,,,,20");
        read();

        assertThat(GraphPicture.of(neo4j).lines())
                .singleElement()
                .asString()
                .contains("aliases=[旧名]", "employees=20", "id=e1", "name=示例激光", "revenue=100.0");
    }

    @Test
    void movesAnEnterpriseToAnotherRegion() throws IOException {
        exchange.with("regions.csv", "code,name,level", "1,甲,city", "2,乙,city")
                .with("enterprises.csv", "id,name,region", "e1,示例激光,1");
        read();
        exchange.with("enterprises.csv", "id,name,region", "e1,示例激光,2");

        read();

        var graph = GraphPicture.of(neo4j);
        assertThat(graph.has("from=e1", "to=2, type=LOCATED_IN")).isTrue();
        assertThat(graph.has("from=e1", "to=1, type=LOCATED_IN")).isFalse();
    }

    @Test
    void takesTheLaterRowOfTwoAboutTheSame() throws IOException {
        exchange.with("regions.csv", "code,name", "1,甲", "2,乙")
                .with("enterprises.csv", "id,name,region,revenue", "e1,示例激光,1,100", "e1,示例激光,2,", "e1,示例激光,2,");

        var report = read();

        var graph = GraphPicture.of(neo4j);
        assertThat(report.issues()).extracting(RowIssue::severity).containsExactly(Severity.WARNING, Severity.NOTICE);
        assertThat(graph.has("id=e1", "revenue=100.0")).isTrue();
        assertThat(graph.has("from=e1", "to=2, type=LOCATED_IN")).isTrue();
        assertThat(graph.has("from=e1", "to=1, type=LOCATED_IN")).isFalse();
    }

    @Test
    void takesTheLaterOfTwoLinksWithinASheet() throws IOException {
        exchange.with("regions.csv", "code,name,parent", "1,甲,", "2,乙,", "11,丙,1", "11,丙,2", "11,丁,");

        read();

        var graph = GraphPicture.of(neo4j);
        assertThat(graph.has("code=11", "name=丁")).isTrue();
        assertThat(graph.has("from=11", "to=2, type=PART_OF")).isTrue();
        assertThat(graph.has("from=11", "to=1, type=PART_OF")).isFalse();
    }
}
