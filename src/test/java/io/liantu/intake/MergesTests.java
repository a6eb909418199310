package io.liantu.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.liantu.enterprise.EnterpriseId;
import io.liantu.intake.identity.MergedSince;
import io.liantu.intake.identity.UnknownMerge;
import io.liantu.neo4j.LiantuTest;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

@LiantuTest
class MergesTests extends MergeFixture {

    @Autowired
    WhoIsWho whoIsWho;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void givesBackTheWholeGraphWhenUndone(long seed) throws IOException {
        new RandomExchange(seed).writeTo(exchange);
        read();
        var apart = GraphPicture.of(neo4j);
        merge("e1", "e0");
        var merged = GraphPicture.of(neo4j);
        merge("e2", "e0");
        var again = GraphPicture.of(neo4j);
        merge("e0", "e3");

        undo("e0");
        assertThat(GraphPicture.of(neo4j)).isEqualTo(again);
        undo("e2");
        assertThat(GraphPicture.of(neo4j)).isEqualTo(merged);
        undo("e1");
        assertThat(GraphPicture.of(neo4j)).isEqualTo(apart);
        assertThat(merged).isNotEqualTo(apart);
    }

    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13})
    void leavesNoLinkOfTheModelAtTheMergedRecord(long seed) throws IOException {
        new RandomExchange(seed).writeTo(exchange);
        read();
        merge("e1", "e0");

        assertThat(GraphPicture.of(neo4j).lines())
                .filteredOn(line -> line.startsWith("{from=e1,") || line.contains(" to=e1,"))
                .allMatch(line -> line.contains("MERGED_INTO") || line.contains("HAD"));
    }

    @Test
    void movesLinksAndFoldsThoseThatAreThereAlready() throws IOException {
        exchange.with("products.csv", "id,name", "p0,零件", "p1,整机")
                .with("enterprises.csv", "id,name,aliases", "e0,示例甲,", "e1,示例乙,旧乙", "e2,示例丙,")
                .with("makes.csv", "enterprise,product,share,unit", "e0,p0,0.5,", "e1,p0,0.9,台", "e1,p1,0.1,")
                .with("supply-links.csv", "supplier,customer,product,amount", "e2,e1,p0,100", "e0,e1,p0,7");
        read();
        merge("e1", "e0");

        var graph = GraphPicture.of(neo4j);
        assertThat(graph.has("from=e0", "to=p0", "share=0.5", "unit=台", "type=MAKES"))
                .isTrue();
        assertThat(graph.has("from=e0", "to=p1", "share=0.1", "type=MAKES")).isTrue();
        assertThat(graph.has("from=e2", "to=e0", "amount=100", "type=SUPPLIES")).isTrue();
        assertThat(graph.has("from=e0", "to=e0")).isFalse();
        assertThat(graph.has("id=e0", "aliases=[示例乙, 旧乙]")).isTrue();
    }

    @Test
    void changesNothingWhenTheSameFilesAreReadAgain() throws IOException {
        exchange.with("products.csv", "id,name", "p0,零件")
                .with("enterprises.csv", "id,name,uscc", "e0,示例甲,", "e1,示例乙,91000000MAFK000012")
                .with("makes.csv", "enterprise,product", "e1,p0", "示例乙,p0", "91000000MAFK000012,p0");
        read();
        merge("e1", "e0");
        var before = GraphPicture.of(neo4j);

        assertThat(read().refused()).isZero();
        assertThat(GraphPicture.of(neo4j)).isEqualTo(before);
    }

    @Test
    void undoesTheLaterMergeFirst() throws IOException {
        exchange.with("enterprises.csv", "id,name", "e0,示例甲", "e1,示例乙", "e2,示例丙");
        read();
        merge("e1", "e0");
        merge("e2", "e0");

        assertThatThrownBy(() -> whoIsWho.undo(new EnterpriseId("e1")))
                .isInstanceOfSatisfying(
                        MergedSince.class,
                        since -> assertThat(since.arguments()).containsExactly("e1", "e2"));
        whoIsWho.undo(new EnterpriseId("e2"));
        whoIsWho.undo(new EnterpriseId("e1"));
        assertThatThrownBy(() -> whoIsWho.undo(new EnterpriseId("e1"))).isInstanceOf(UnknownMerge.class);
    }
}
