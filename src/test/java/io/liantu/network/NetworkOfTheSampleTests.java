package io.liantu.network;

import static org.assertj.core.api.Assertions.assertThat;

import io.liantu.chain.ChainId;
import io.liantu.chain.ProductId;
import io.liantu.intake.Intake;
import io.liantu.intake.SampleGraph;
import io.liantu.neo4j.LiantuTest;
import io.liantu.region.RegionCode;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.neo4j.core.Neo4jClient;

/** The statements and the arrays find the same in the sample, order included. */
@LiantuTest
class NetworkOfTheSampleTests {

    private static final ChainId LASER = new ChainId("laser-equipment");

    @Autowired
    private CypherSupplyNetwork graph;

    @Autowired
    private ImageLoader loader;

    @Autowired
    private NetworkStamp stamp;

    @BeforeAll
    static void loadTheSample(@Autowired Intake intake, @Autowired Neo4jClient neo4j) {
        SampleGraph.load(intake, neo4j);
    }

    @ParameterizedTest
    @ValueSource(strings = {"370176", "370100", "370000", "CN", "110000"})
    void findTheSameInARegion(String code) {
        var region = new RegionCode(code);
        var image = loader.load(stamp.read(), ReadProgress.SILENT);
        var memory = new ImageSupplyNetwork(image);
        var products = IntStream.range(0, image.products().size())
                .mapToObj(number -> new ProductId(image.products().id(number)))
                .toList();

        assertThat(List.copyOf(memory.presence(products, region).entrySet()))
                .isEqualTo(List.copyOf(graph.presence(products, region).entrySet()));
        assertThat(memory.makersIn(region, products)).isEqualTo(graph.makersIn(region, products));
        assertThat(List.copyOf(memory.demandIn(region, products).entrySet()))
                .isEqualTo(List.copyOf(graph.demandIn(region, products).entrySet()));
        assertThat(List.copyOf(memory.makersOutside(region, products, LASER, 10).entrySet()))
                .isEqualTo(List.copyOf(
                        graph.makersOutside(region, products, LASER, 10).entrySet()));
    }

    @Test
    void findTheSameOfEnterprisesAndProducts() {
        var image = loader.load(stamp.read(), ReadProgress.SILENT);
        var memory = new ImageSupplyNetwork(image);
        var all = IntStream.range(0, image.enterprises().count())
                .mapToObj(image.enterprises()::id)
                .toList();
        var chain = List.of(new ProductId("fiber-laser"), new ProductId("laser-cutting-head"));

        assertThat(all).isNotEmpty();
        assertThat(memory.linksAmong(all)).isEqualTo(graph.linksAmong(all));
        assertThat(memory.leadersOfAlliances(all, LASER)).isEqualTo(graph.leadersOfAlliances(all, LASER));
        assertThat(memory.neighboursOf(chain)).isEqualTo(graph.neighboursOf(chain));
    }
}
