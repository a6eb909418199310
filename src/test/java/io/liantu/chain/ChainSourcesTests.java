package io.liantu.chain;

import static org.assertj.core.api.Assertions.assertThat;

import io.liantu.intake.Intake;
import io.liantu.intake.SampleGraph;
import io.liantu.neo4j.LiantuTest;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.neo4j.core.Neo4jClient;

/** Memory tells the same of the sample's chains as the statements do, order included. */
@LiantuTest
class ChainSourcesTests {

    @Autowired
    private ChainFiles graph;

    @Autowired
    private ChainReader reader;

    @BeforeAll
    static void loadTheSample(@Autowired Intake intake, @Autowired Neo4jClient neo4j) {
        SampleGraph.load(intake, neo4j);
    }

    @Test
    void tellTheSameOfChains() {
        var memory = reader.read();

        assertThat(memory.listChains()).isNotEmpty().isEqualTo(graph.listChains());
        for (var chain : graph.listChains()) {
            assertThat(memory.findChain(chain.id())).contains(chain);
            assertThat(memory.findWeb(chain.id())).isEqualTo(graph.findWeb(chain.id()));
        }
        assertThat(memory.findChain(new ChainId("none"))).isEmpty();
        assertThat(memory.findWeb(new ChainId("none"))).isEmpty();
    }

    @Test
    void tellTheSameOfWhatGoesIntoAProduct() {
        var memory = reader.read();

        for (var product : graph.listProducts().subList(0, 40)) {
            assertThat(memory.findProduct(product.id())).contains(product);
            for (var steps : new int[] {1, 2, ProductDepth.MOST}) {
                var depth = new ProductDepth(steps);
                assertThat(memory.findUpstreamOf(product.id(), depth))
                        .isEqualTo(graph.findUpstreamOf(product.id(), depth));
            }
        }
        assertThat(memory.findUpstreamOf(new ProductId("none"), new ProductDepth(1)))
                .isEmpty();
    }

    @Test
    void putAWebTogetherOnce() {
        var memory = reader.read();
        var product = new ProductId("fiber-laser");

        var first = memory.findUpstreamOf(product, new ProductDepth(3)).orElseThrow();

        assertThat(memory.findUpstreamOf(product, new ProductDepth(3)).orElseThrow())
                .isSameAs(first);
        assertThat(first.graph()).isSameAs(first.graph());
    }
}
