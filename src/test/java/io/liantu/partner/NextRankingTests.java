package io.liantu.partner;

import static org.assertj.core.api.Assertions.assertThat;

import io.liantu.chain.ProductId;
import io.liantu.network.SupplyNetwork;
import io.liantu.region.RegionCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class NextRankingTests {

    private static final AlikeProducts NOTHING_ALIKE = (product, atMost) -> Map.of();
    private static final RegionCode HERE = new RegionCode("here");
    private static final List<String> GOODS = List.of("cake", "glass", "laser", "lens", "prism", "tart");

    @Test
    void suggestsFirstWhatOthersMakeTogetherWithWhatIsMadeHere() {
        var market = new Market(
                "a in here",
                "a makes lens",
                "b makes lens",
                "b makes prism",
                "c makes cake",
                "c makes tart",
                "d makes cake");

        assertThat(next(market, "related")).first().isEqualTo("prism");
        assertThat(next(market, "together")).first().isEqualTo("prism");
    }

    @Test
    void believesInASharedMakerTheMoreTheMoreThereAre() {
        var market = new Market(
                "a in here",
                "a makes lens",
                "b makes lens",
                "b makes tart",
                "c makes lens",
                "c makes prism",
                "d makes lens",
                "d makes prism");

        assertThat(next(market, "related")).startsWith("prism", "tart");
        assertThat(next(market, "together")).startsWith("prism", "tart");
    }

    @Test
    void suggestsFirstWhatIsMadeInThePlacesThatMakeWhatIsMadeHere() {
        var facts = new ArrayList<>(List.of("a in here", "a makes lens"));
        for (var city = 0; city < 10; city++) {
            facts.addAll(List.of(
                    "m%d in city%d".formatted(city, city),
                    "n%d in city%d".formatted(city, city),
                    "m%d makes %s".formatted(city, city < 5 ? "lens" : "cake"),
                    "n%d makes %s".formatted(city, city < 5 ? "prism" : "tart")));
        }
        var market = new Market(facts.toArray(String[]::new));

        assertThat(next(market, "density")).first().isEqualTo("prism");
        assertThat(next(market, "like-regions")).first().isEqualTo("prism");
        assertThat(next(market, "together")).isEmpty();
    }

    @Test
    void suggestsWhatGoesIntoWhatIsMadeHereAndWhatItGoesInto() {
        var market =
                new Market("glass goes into lens", "lens goes into laser", "a in here", "a makes lens", "b makes cake");

        assertThat(next(market, "outputs-here").get(0)).isEqualTo("glass");
        assertThat(next(market, "inputs-here").get(0)).isEqualTo("laser");
    }

    @Test
    void doesNotSuggestWhatIsMadeHereOrAKindOfIt() {
        var market = new Market("prism is-kind-of lens", "a in here", "a makes prism", "b makes lens", "b makes cake");

        assertThat(next(market, "spread")).containsExactly("cake");
    }

    /** What would have to be learned must not be looked at: every clue is as if nobody there made the product. */
    @RepeatedTest(60)
    void doesNotLookAtWhetherItIsMadeHere(RepetitionInfo repetition) {
        var random = new Random(repetition.getCurrentRepetition());
        var facts = randomFacts(random);
        var product = GOODS.get(random.nextInt(GOODS.size()));
        var kinds = new Market(facts.toArray(String[]::new))
                .network().partners().kinOf(new ProductId(product)).kinds().stream()
                        .map(ProductId::value)
                        .toList();
        var without = facts.stream()
                .filter(fact ->
                        !fact.startsWith("h") || kinds.stream().noneMatch(kind -> fact.endsWith("makes " + kind)))
                .toList();

        assertThat(clues(without, product)).isEqualTo(clues(facts, product));
    }

    private static List<String> randomFacts(Random random) {
        var facts = new ArrayList<>(List.of("prism is-kind-of lens", "lens goes into laser", "glass goes into prism"));
        // Somebody is there for sure, whatever else is left out.
        facts.addAll(List.of("h0 in here", "h0 makes bread", "h1 in here", "h1 makes bread"));
        GOODS.forEach(product -> facts.add("z makes " + product));
        for (var number = 0; number < 20; number++) {
            facts.add("e%d in city%d".formatted(number, number % 10));
            facts.add("e%d makes %s".formatted(number, GOODS.get(random.nextInt(GOODS.size()))));
            facts.add("e%d makes %s".formatted(number, GOODS.get(random.nextInt(GOODS.size()))));
            facts.add("h%d makes %s".formatted(random.nextInt(2), GOODS.get(random.nextInt(GOODS.size()))));
        }
        return facts.stream().distinct().toList();
    }

    private static List<Clue> clues(List<String> facts, String product) {
        var network = new Market(facts.toArray(String[]::new)).network();
        AlikeProducts like = (one, atMost) -> Map.of(new ProductId("glass"), 0.5, new ProductId("lens"), 0.9);
        var here = NextRanking.madeIn(network, HERE, products(network));
        var makers = KnownMakers.of(network.partners(), products(network), KnownMakers.MANY);
        return new NextRule(network, like, MadeElsewhere.of(makers, HERE, here)).clues(new ProductId(product));
    }

    @Test
    void learnsWhatTellsWhatRegionsMake() {
        var facts = new ArrayList<String>();
        for (var city = 0; city < 12; city++) {
            for (var pair = 0; pair < 6; pair++) {
                facts.add("m%d-%d in city%d".formatted(city, pair, city));
                if ((city + pair) % 2 == 0) {
                    facts.add("m%d-%d makes left%d".formatted(city, pair, pair));
                    facts.add("m%d-%d makes right%d".formatted(city, pair, pair));
                }
            }
        }
        var network = new Market(facts.toArray(String[]::new)).network();
        var regions = IntStream.range(0, 12)
                .mapToObj(city -> new RegionCode("city" + city))
                .toList();

        var learned = new NextRanking(network, NOTHING_ALIKE, Market::named)
                .learned(regions, products(network), products(network));

        assertThat(learned.isLearned()).isTrue();
        assertThat(learned.examples()).isEqualTo(12 * 6);
        assertThat(Stream.of("related", "together", "density")
                        .mapToDouble(learned.weights()::of)
                        .sum())
                .isGreaterThan(60);
        assertThat(learned.weights().of("spread")).isLessThan(5);
    }

    @Test
    void keepsTheStandardWeightsWhereThereIsTooLittleToLearnFrom() {
        var network = new Market("a in here", "a makes lens", "b makes cake").network();

        assertThat(new NextRanking(network, NOTHING_ALIKE, Market::named)
                        .learned(List.of(HERE), products(network), products(network)))
                .isEqualTo(new Learned(NextRule.STANDARD, false, 1));
    }

    private static List<String> next(Market market, String feature) {
        var network = market.network();
        return new NextRanking(network, NOTHING_ALIKE, Market::named)
                .rank(HERE, products(network), Weights.of(Map.of(feature, 1.0))).stream()
                        .filter(next -> next.score().atLeast() > 0)
                        .map(next -> next.product().id().value())
                        .toList();
    }

    private static List<ProductId> products(SupplyNetwork network) {
        return Stream.concat(
                        GOODS.stream(),
                        Stream.concat(
                                Stream.of("bread"),
                                IntStream.range(0, 6)
                                        .boxed()
                                        .flatMap(pair -> Stream.of("left" + pair, "right" + pair))))
                .map(ProductId::new)
                .filter(product -> !network.partners().kinOf(product).kinds().isEmpty())
                .toList();
    }
}
