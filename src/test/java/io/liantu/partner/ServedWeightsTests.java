package io.liantu.partner;

import static org.assertj.core.api.Assertions.assertThat;

import io.liantu.chain.ProductId;
import io.liantu.network.NetworkPhase;
import io.liantu.network.NetworkStatus;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ServedWeightsTests {

    private static final Instant NOW = Instant.parse("2026-07-01T00:00:00Z");

    private final ServedWeights weights = new ServedWeights(new WeightSettings(WeightKind.LEARNED));

    @Test
    void areTheStandardOnesUntilOthersAreLearned() {
        assertThat(weights.of(Ranked.MAKERS)).isEqualTo(new Weighing(MakerRule.STANDARD, WeightKind.STANDARD, 0, null));
        assertThat(weights.areDue(held(10, 10))).isTrue();
    }

    @Test
    void areLearnedFromTheNetwork() {
        weights.learn(lessons(40), held(120, 40), NOW);

        assertThat(Stream.of(Ranked.SUPPLIERS, Ranked.CUSTOMERS).map(weights::of))
                .allSatisfy(weighing -> {
                    assertThat(weighing.kind()).isEqualTo(WeightKind.LEARNED);
                    assertThat(weighing.examples()).isBetween(WeightLearning.FEWEST, 300);
                    assertThat(weighing.asOf()).isEqualTo(NOW);
                });
        assertThat(weights.of(Ranked.SUPPLIERS).weights().points().keySet())
                .isEqualTo(PartnerRule.STANDARD.points().keySet());
        assertThat(weights.of(Ranked.SUPPLIERS).weights()).isNotEqualTo(PartnerRule.STANDARD);
    }

    @Test
    void stayTheStandardOnesWhereThereIsTooLittleToLearnFrom() {
        weights.learn(lessons(5), held(10, 5), NOW);

        assertThat(Arrays.stream(Ranked.values())).allSatisfy(what -> {
            assertThat(weights.of(what).kind()).isEqualTo(WeightKind.STANDARD);
            assertThat(weights.of(what).weights()).isEqualTo(what.standard());
            assertThat(weights.of(what).asOf()).isEqualTo(NOW);
        });
        assertThat(weights.areDue(held(10, 5))).isFalse();
    }

    @Test
    void areTheSameForTheSameNetwork() {
        var others = new ServedWeights(new WeightSettings(WeightKind.LEARNED));
        weights.learn(lessons(40), held(120, 40), NOW);
        others.learn(lessons(40), held(120, 40), NOW);

        assertThat(Arrays.stream(Ranked.values()).map(weights::of))
                .isEqualTo(Arrays.stream(Ranked.values()).map(others::of).toList());
    }

    @ParameterizedTest
    @CsvSource({
        "100, 1000, false",
        "104, 1040, false",
        "105, 1000, true",
        "100, 1050, true",
        "100, 950, true",
        "96, 951, false"
    })
    void areRenewedOnceTheNetworkHasChangedByATwentieth(long enterprises, long links, boolean areDue) {
        weights.learn(lessons(5), held(100, 1000), NOW);

        assertThat(weights.areDue(held(enterprises, links))).isEqualTo(areDue);
    }

    @Test
    void areNotLearnedWhereNobodyWantsThatOrNoNetworkIsInMemory() {
        assertThat(new ServedWeights(new WeightSettings(WeightKind.STANDARD)).areDue(held(10, 10)))
                .isFalse();
        assertThat(weights.areDue(status(NetworkPhase.READING, 10, 10))).isFalse();
        assertThat(weights.areDue(held(0, 0))).isFalse();
    }

    /** So many makers of a laser, each supplied with a lens by one who makes prisms, too, and makers of glass. */
    private static Lessons lessons(int pairs) {
        var facts = new ArrayList<>(List.of("lens goes into laser"));
        for (var pair = 0; pair < pairs; pair++) {
            facts.addAll(List.of(
                    "s%d supplies c%d with lens".formatted(pair, pair),
                    "s%d makes lens".formatted(pair),
                    "s%d makes prism".formatted(pair),
                    "c%d makes laser".formatted(pair),
                    "x%d makes glass".formatted(pair)));
        }
        var network = new Market(facts.toArray(String[]::new)).network();
        return new Lessons(
                network,
                Stream.of("lens", "laser", "prism", "glass").map(ProductId::new).toList(),
                new Lessons.Known(
                        (product, atMost) -> Map.of(new ProductId("glass"), 0.5),
                        Market.NO_NAMES,
                        Market::named,
                        enterprise -> Optional.empty()),
                1);
    }

    private static NetworkStatus held(long enterprises, long links) {
        return status(NetworkPhase.HELD, enterprises, links);
    }

    private static NetworkStatus status(NetworkPhase phase, long enterprises, long links) {
        return new NetworkStatus(phase, NOW, null, null, null, null, enterprises, links, 0, 0, null, null);
    }
}
