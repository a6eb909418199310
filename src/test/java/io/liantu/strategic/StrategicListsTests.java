package io.liantu.strategic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.liantu.chain.Chains;
import io.liantu.chain.Product;
import io.liantu.chain.ProductId;
import io.liantu.intake.Intake;
import io.liantu.intake.SampleGraph;
import io.liantu.neo4j.LiantuTest;
import io.liantu.neo4j.StartProblem;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.neo4j.core.Neo4jClient;

/** Strategic lists 战略清单 of made-up offices, on the sample. */
@LiantuTest
class StrategicListsTests {

    @Autowired
    private Chains chains;

    @Autowired
    private Neo4jClient neo4j;

    @BeforeAll
    static void loadTheSample(@Autowired Intake intake, @Autowired Neo4jClient neo4j) {
        SampleGraph.load(intake, neo4j);
    }

    @Test
    void nameProductsByIdOrNameAndAllOfAChain() {
        var list = lists(product("fiber-laser"), product("光电编码器"), chain("robots-high-end-equipment"))
                .getById("demo");

        assertThat(list.contains(chains.getProduct(new ProductId("fiber-laser"))))
                .isTrue();
        assertThat(list.contains(chains.getProduct(new ProductId("optical-encoder"))))
                .isTrue();
        assertThat(list.contains(chains.getProduct(new ProductId("harmonic-reducer"))))
                .isTrue();
        assertThat(list.contains(new Product(new ProductId("fiber"), "光纤"))).isFalse();
        assertThat(list.name() + list.source()).isEqualTo("虚构示例清单虚构");
    }

    @Test
    void tellWhichEntriesTheGraphDoesNotKnow() {
        var lists = lists(
                product("fiber-laser"), product("光电编码器"), product("没有的产品"), chain("laser-equipment"), chain("no-such"));

        assertThat(lists.unknownIn(lists.getById("demo"))).containsExactly("no-such", "没有的产品");
    }

    @Test
    void areToldInTheOrderOfTheFile() {
        var lists = new StrategicLists(
                List.of(
                        new ListedRow("b", "乙", "虚构", "fiber-laser", null),
                        new ListedRow("a", "甲", "虚构", "fiber-laser", null)),
                chains,
                neo4j);

        assertThat(lists.list()).extracting(StrategicList::id).containsExactly("b", "a");
        assertThatExceptionOfType(UnknownStrategicList.class)
                .isThrownBy(() -> lists.getById("c"))
                .satisfies(problem -> assertThat(problem.suggestions()).containsExactly("b", "a"));
    }

    @Test
    void needOneNameAndOneSource() {
        assertThatExceptionOfType(StartProblem.class)
                .isThrownBy(() -> lists(new ListedRow("demo", "另一个名称", null, "fiber-laser", null)))
                .withMessageContainingAll("needs one name, and has 2", "须有且只有一个名称");
        assertThatExceptionOfType(StartProblem.class)
                .isThrownBy(
                        () -> new StrategicLists(List.of(new ListedRow("demo", "名称", null, "p", null)), chains, neo4j))
                .withMessageContainingAll("needs one source, and has 0", "一个来源");
    }

    private StrategicLists lists(ListedRow... rows) {
        var all = new ArrayList<>(List.of(rows));
        all.add(new ListedRow("demo", "虚构示例清单", "虚构", "fiber-laser", null));
        return new StrategicLists(all, chains, neo4j);
    }

    private static ListedRow product(String product) {
        return new ListedRow("demo", null, null, product, null);
    }

    private static ListedRow chain(String chain) {
        return new ListedRow("demo", null, null, null, chain);
    }
}
