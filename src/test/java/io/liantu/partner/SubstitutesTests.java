package io.liantu.partner;

import static org.assertj.core.api.Assertions.assertThat;

import io.liantu.chain.ProductId;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What is like a product is another one, by name, by meaning, or as a kind of the same. */
class SubstitutesTests {

    private static final ProductId CHIP = new ProductId("chip");

    @Test
    void areNeitherTheProductNorItsKinds() {
        var market = new Market("small-chip is-kind-of chip", "chip is-kind-of part", "die is-kind-of part");

        assertThat(substitutes(market, Map.of(new ProductId("small-chip"), 0.9, new ProductId("wafer"), 0.5)))
                .containsOnlyKeys(new ProductId("die"), new ProductId("part"), new ProductId("wafer"))
                .containsEntry(new ProductId("wafer"), 0.5)
                .containsEntry(new ProductId("die"), 0.6);
    }

    @Test
    void areAsLikeAsTheBetterReasonSays() {
        var market = new Market("chip is-kind-of part", "die is-kind-of part");

        assertThat(substitutes(market, Map.of(new ProductId("die"), 0.9))).containsEntry(new ProductId("die"), 0.9);
    }

    private static Map<ProductId, Double> substitutes(Market market, Map<ProductId, Double> alike) {
        return new Substitutes(market.network().partners(), (product, atMost) -> alike).of(CHIP);
    }
}
