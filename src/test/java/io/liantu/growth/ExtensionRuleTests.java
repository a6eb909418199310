package io.liantu.growth;

import static org.assertj.core.api.Assertions.assertThat;

import io.liantu.chain.Product;
import io.liantu.chain.ProductId;
import io.liantu.network.Neighbour;
import io.liantu.network.Neighbour.Direction;
import io.liantu.network.Presence;
import io.liantu.score.Reason;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ExtensionRuleTests {

    private static final Map<ProductId, Presence> PRESENCE = Map.of(
            new ProductId("lens"), new Presence(2, 0, 0, List.of()),
            new ProductId("glass"), new Presence(0, 4, 0, List.of()),
            new ProductId("drone"), new Presence(0, 2, 1, List.of("somebody")));

    private final ExtensionRule rule = new ExtensionRule(PRESENCE, Map.of(), Map.of(new ProductId("glass"), 2L), 3);

    @Test
    void countsDownstreamWhichInputsAreMadeHere() {
        var drone = neighbour("drone", Direction.DOWNSTREAM, "lens", "lens", "motor");

        assertThat(points(drone, "fit")).isEqualTo(40.0 / 2);
    }

    @Test
    void countsUpstreamHowManyLocalProductsWait() {
        var glass = neighbour("glass", Direction.UPSTREAM, "lens", new String[0]);

        assertThat(points(glass, "fit")).isEqualTo(40 * (1 / 3.0));
    }

    @Test
    void leavesOpenWhetherItIsNewWhereAMakerOfUnknownRegionMayBeHere() {
        var drone = neighbour("drone", Direction.DOWNSTREAM, "lens", "lens");

        assertThat(rule.score(drone, 1).unknown()).extracting(Reason::feature).containsExactly("new");
    }

    @Test
    void ranksMoreEnterprisesNearByHigherButEverMoreSlowly() {
        var glass = neighbour("glass", Direction.UPSTREAM, "lens", new String[0]);

        var none = rule.score(glass, 0).middle();
        var five = rule.score(glass, 5).middle();
        var ten = rule.score(glass, 10).middle();
        assertThat(five - none).isGreaterThan(ten - five);
        assertThat(ten).isGreaterThan(five);
    }

    @Test
    void countsHowManyMakersElsewhereMakeWhatIsMadeHere() {
        var glass = neighbour("glass", Direction.UPSTREAM, "lens", new String[0]);
        var drone = neighbour("drone", Direction.DOWNSTREAM, "lens", "lens");

        assertThat(points(glass, "related")).isEqualTo(10.0 * 2 / (4 + 4));
        assertThat(points(drone, "related")).isZero();
    }

    @Test
    void givesAHundredPointsInAll() {
        var glass = neighbour("glass", Direction.UPSTREAM, "lens", new String[0]);

        assertThat(rule.score(glass, 1).reasons().stream()
                        .mapToDouble(Reason::weight)
                        .sum())
                .isEqualTo(100);
    }

    private @Nullable Double points(Neighbour neighbour, String feature) {
        return rule.score(neighbour, 0).reasons().stream()
                .filter(reason -> reason.feature().equals(feature))
                .findFirst()
                .orElseThrow()
                .contribution();
    }

    private static Neighbour neighbour(String id, Direction direction, String near, String... inputs) {
        return new Neighbour(
                new Product(new ProductId(id), id),
                direction,
                List.of(new ProductId(near)),
                Stream.of(inputs).map(ProductId::new).toList());
    }
}
