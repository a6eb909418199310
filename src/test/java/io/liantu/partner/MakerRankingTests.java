package io.liantu.partner;

import static org.assertj.core.api.Assertions.assertThat;

import io.liantu.chain.ProductId;
import io.liantu.enterprise.EnterpriseId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class MakerRankingTests {

    private static final AlikeProducts NOTHING_ALIKE = (product, atMost) -> Map.of();
    private static final NamedEnterprises NOBODY_NAMED = (text, atMost) -> List.of();
    private static final ProductId LENS = new ProductId("lens");

    @Test
    void suggestsWhoMakesSomethingAlike() {
        var market = new Market("a makes glass", "b makes cake", "m makes lens");
        AlikeProducts like = (product, atMost) -> product.equals(LENS) ? Map.of(new ProductId("glass"), 0.8) : Map.of();

        assertThat(makers(market, like, NOBODY_NAMED)).containsExactly("a");
    }

    @Test
    void suggestsWhoMakesWhatIsOftenMadeWithIt() {
        var market = new Market(
                "m makes lens", "m makes prism", "n makes lens", "n makes prism", "a makes prism", "b makes cake");

        assertThat(makers(market, NOTHING_ALIKE, NOBODY_NAMED)).containsExactly("a");
    }

    @Test
    void suggestsWhoMakesWhatStandsNextToIt() {
        var market = new Market("lens goes into laser", "m makes lens", "a makes laser", "b makes cake");

        assertThat(makers(market, NOTHING_ALIKE, NOBODY_NAMED)).containsExactly("a");
    }

    @Test
    void suggestsWhoseNameTellsOfIt() {
        var market = new Market("m makes lens", "lensworks makes cake");
        NamedEnterprises names = (text, atMost) -> List.of(new EnterpriseId("lensworks"));

        assertThat(makers(market, NOTHING_ALIKE, names)).containsExactly("lensworks");
    }

    @Test
    void doesNotSuggestWhoMakesIt() {
        var market = new Market("m makes lens", "n makes lens", "n makes prism", "m makes prism");

        assertThat(makers(market, NOTHING_ALIKE, NOBODY_NAMED)).isEmpty();
    }

    @Test
    void doesNotLookAtWhetherAnEnterpriseMakesIt() {
        var network = new Market("m makes lens", "m makes prism", "a makes prism").network();
        var rule = new MakerRule(
                Market.named(LENS), network.partners().kinOf(LENS), Map.of(), new CoMakers(network, LENS), Set.of());

        // The one maker is no evidence of itself.
        assertThat(rule.clues(Market.partner(network, "m")))
                .filteredOn(clue -> clue.feature().equals("together"))
                .extracting(Clue::value)
                .containsExactly(0.0);
        assertThat(rule.clues(Market.partner(network, "a")))
                .filteredOn(clue -> clue.feature().equals("together"))
                .extracting(clue -> clue.value() != null && clue.value() > 0)
                .containsExactly(true);
    }

    @Test
    void doesNotLookAtKindsOfTheProduct() {
        var network = new Market(
                        "prism is-kind-of lens",
                        "lens is-kind-of glass",
                        "m makes prism",
                        "n makes prism",
                        "n makes cake")
                .network();
        AlikeProducts like = (product, atMost) -> Map.of(new ProductId("prism"), 0.9, new ProductId("glass"), 0.9);
        var rule = new MakerRule(
                Market.named(LENS),
                network.partners().kinOf(LENS),
                like.likeTo(LENS, 9),
                new CoMakers(network, LENS),
                Set.of());

        // Whoever makes a kind of it makes it: nothing else is known of m, and cake is no more than cake.
        assertThat(rule.clues(Market.partner(network, "m")))
                .filteredOn(clue -> List.of("alike", "together", "broad").contains(clue.feature()))
                .extracting(Clue::value)
                .containsOnlyNulls();
        assertThat(rule.clues(Market.partner(network, "n")))
                .filteredOn(clue -> List.of("alike", "together").contains(clue.feature()))
                .extracting(Clue::value)
                .containsOnly(0.0);
    }

    @Test
    void saysThatItIsUnknownWhatIsMadeWithSomethingNobodyMakes() {
        var network = new Market("lens goes into laser", "a makes laser").network();
        var rule = new MakerRule(
                Market.named(LENS), network.partners().kinOf(LENS), Map.of(), new CoMakers(network, LENS), Set.of());

        assertThat(rule.clues(Market.partner(network, "a")))
                .filteredOn(clue -> List.of("together", "beside").contains(clue.feature()))
                .extracting(Clue::value)
                .containsOnlyNulls();
    }

    @Test
    void learnsWhatTellsMakersFromOthersWithoutLookingAtWhatTheyMake() {
        var market = new Market(IntStream.range(0, 1500)
                .boxed()
                .flatMap(i -> i % 5 == 0
                        ? Stream.of("lens" + i + " makes prism", "lens" + i + " makes lens")
                        : Stream.of("other" + i + " makes prism"))
                .toArray(String[]::new));
        AlikeProducts like = (product, atMost) -> product.equals(LENS) ? Map.of(new ProductId("prism"), 0.5) : Map.of();
        NamedEnterprises everybody = (text, atMost) -> IntStream.range(0, 1500)
                .mapToObj(i -> new EnterpriseId((i % 5 == 0 ? "lens" : "other") + i))
                .toList();
        var made = IntStream.range(0, 300)
                .mapToObj(i -> new MakerRanking.Made(new EnterpriseId("lens" + 5 * i), LENS))
                .toList();

        var weights = new MakerRanking(market.network(), like, everybody)
                .learned(made, Market::named)
                .weights();

        assertThat(weights.of("name")).isGreaterThan(80);
        assertThat(weights.of("together")).isLessThan(1);
    }

    private static List<String> makers(Market market, AlikeProducts like, NamedEnterprises names) {
        return new MakerRanking(market.network(), like, names)
                .rank(Market.named(LENS), null, MakerRule.STANDARD).stream()
                        .map(suggestion ->
                                suggestion.partner().enterprise().id().value())
                        .toList();
    }
}
