package io.liantu.partner;

import static org.assertj.core.api.Assertions.assertThat;

import io.liantu.chain.Product;
import io.liantu.chain.ProductId;
import io.liantu.enterprise.EnterpriseId;
import io.liantu.likeness.LikenessIndex;
import io.liantu.likeness.ProductNames;
import io.liantu.network.SupplyNetwork;
import io.liantu.network.Trade;
import io.liantu.score.Reason;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PartnerRankingTests {

    private static final AlikeProducts NOTHING_ALIKE = (product, atMost) -> Map.of();

    @Test
    void suggestsWhoMakesWhatGoesIntoWhatItMakes() {
        var market = new Market("lens goes into laser", "a makes laser", "b makes lens", "c makes cake").network();

        assertThat(suppliers(market, "a", null)).first().isEqualTo("b");
    }

    @Test
    void suggestsWhoMakesWhatItGoesIntoAsCustomer() {
        var market = new Market("lens goes into laser", "a makes laser", "b makes lens", "c makes cake").network();

        assertThat(ids(new PartnerRanking(market, NOTHING_ALIKE, Market.NO_NAMES, Side.CUSTOMERS)
                        .rank(Market.partner(market, "b"), null, null, PartnerRule.STANDARD)))
                .first()
                .isEqualTo("a");
    }

    @Test
    void suggestsWhoSuppliesThoseThatMakeTheSame() {
        var market = new Market("a makes laser", "b makes laser", "s supplies b with lens", "t supplies x with lens")
                .network();

        assertThat(suppliers(market, "a", "lens")).containsExactly("s", "t");
    }

    @Test
    void suggestsWhoMakesSomethingAlike() {
        var market = new Market("a makes laser", "b makes glass", "c makes cake", "lens goes into laser").network();
        AlikeProducts like =
                (product, atMost) -> product.value().equals("lens") ? Map.of(new ProductId("glass"), 0.8) : Map.of();

        assertThat(ids(new PartnerRanking(market, like, Market.NO_NAMES, Side.SUPPLIERS)
                        .rank(Market.partner(market, "a"), null, null, PartnerRule.STANDARD)))
                .containsExactly("b");
    }

    @Test
    void namesTheProductsThatServeAndHowManyThereAre() {
        var market = new Market(
                        "a buys lens",
                        "a buys prism",
                        "a buys mirror",
                        "a buys grating",
                        "b makes lens",
                        "b makes prism",
                        "b makes mirror",
                        "b makes grating",
                        "b makes cake")
                .network();

        var best = new PartnerRanking(market, NOTHING_ALIKE, Market.NO_NAMES, Side.SUPPLIERS)
                .rank(Market.partner(market, "a"), null, null, PartnerRule.STANDARD)
                .get(0);

        var makes = best.score().known().stream()
                .filter(reason -> reason.feature().equals("makes"))
                .findFirst()
                .orElseThrow();
        assertThat(makes.explanation().arguments()).containsExactly("grating、lens、mirror", 4, 1.0);
    }

    @Test
    void suggestsWhoHasAWordInCommonWhereNothingElseIsKnown() {
        var market = new Market(
                        "云岫科技 makes laser", "云岫光电 makes cake", "光电科技 makes lens", "红光 makes laser", "蓝光 makes x")
                .network();
        var products = new LikenessOfNames(LikenessIndex.ofNames(
                List.of(ProductNames.of(new ProductId("lens"), "科技透镜"), ProductNames.of(new ProductId("x"), "光电"))));
        var names = new Names((text, atMost) -> List.of(new EnterpriseId("云岫光电")), products);

        var found = new PartnerRanking(market, NOTHING_ALIKE, names, Side.SUPPLIERS)
                .rank(Market.partner(market, "云岫科技"), null, null, Weights.of(Map.of("words", 1.0)));

        // By its name; as the maker of what has a name with a word in common; as a maker of the same.
        assertThat(ids(found)).containsExactlyInAnyOrder("云岫光电", "光电科技", "红光");
        assertThat(found.subList(0, 2))
                .allSatisfy(one -> assertThat(one.score().middle()).isPositive());
        assertThat(found.get(2).score().middle()).isZero();
    }

    @Test
    void looksAtNoNamesWhereAProductIsAskedFor() {
        var market = new Market("云岫科技 makes laser", "云岫光电 makes cake", "a makes lens").network();
        var names = new Names((text, atMost) -> List.of(new EnterpriseId("云岫光电")), Market.NO_NAMES.products());
        var lens = Market.named(new ProductId("lens"));

        assertThat(ids(new PartnerRanking(market, NOTHING_ALIKE, names, Side.SUPPLIERS)
                        .rank(Market.partner(market, "云岫科技"), null, lens, PartnerRule.STANDARD)))
                .containsExactly("a");
    }

    @Test
    void doesNotSuggestWhoServesItAlready() {
        var market = new Market("b makes lens", "c makes lens", "b supplies a with lens").network();

        assertThat(suppliers(market, "a", "lens")).containsExactly("c");
    }

    @Test
    void doesNotSuggestWhoServesItWithAKindOfTheProduct() {
        var market = new Market("prism is-kind-of lens", "b makes prism", "c makes lens", "b supplies a with prism")
                .network();

        assertThat(suppliers(market, "a", "lens")).containsExactly("c");
    }

    @Test
    void suggestsWhoMakesWhatItStatesToBuy() {
        var market = new Market("a buys lens", "b makes lens", "c makes cake").network();

        assertThat(suppliers(market, "a", null)).containsExactly("b");
    }

    @Test
    void suggestsWhoStatesToBuyWhatItMakesAsCustomer() {
        var market = new Market("a makes lens", "b buys lens", "c buys cake").network();

        assertThat(ids(new PartnerRanking(market, NOTHING_ALIKE, Market.NO_NAMES, Side.CUSTOMERS)
                        .rank(Market.partner(market, "a"), null, null, PartnerRule.STANDARD)))
                .containsExactly("b");
    }

    @Test
    void takesWhatPeersDoForUnknownWhereNobodyTrades() {
        var market = new Market("lens goes into laser", "a makes laser", "b makes lens").network();

        var best = new PartnerRanking(market, NOTHING_ALIKE, Market.NO_NAMES, Side.SUPPLIERS)
                .rank(Market.partner(market, "a"), null, null, PartnerRule.STANDARD)
                .get(0);

        assertThat(best.score().unknown()).extracting(Reason::feature).contains("likely");
    }

    @Test
    void saysThatItIsUnknownWhatSomebodyMakes() {
        var market = new Market("a makes laser", "b makes laser", "s supplies b with lens").network();
        var lens = Market.named(new ProductId("lens"));

        var best = new PartnerRanking(market, NOTHING_ALIKE, Market.NO_NAMES, Side.SUPPLIERS)
                .rank(Market.partner(market, "a"), null, lens, PartnerRule.STANDARD)
                .get(0);

        assertThat(best.score().unknown()).extracting(Reason::feature).contains("makes", "nearness", "size");
        assertThat(best.score().atMost()).isGreaterThan(best.score().atLeast());
    }

    @Test
    void findsNobodyWhereNothingIsKnown() {
        var market = new Market("a makes laser").network();

        assertThat(suppliers(market, "a", null)).isEmpty();
        assertThat(suppliers(market, "a", "laser")).isEmpty();
    }

    @Test
    void learnsWithoutLookingAtTheTradesItLearnsFrom() {
        var market = new Market(pairs().toArray(String[]::new)).network();
        var trades = IntStream.range(0, 60)
                .mapToObj(i -> new Trade(new EnterpriseId("s" + i), new EnterpriseId(buyer(i)), new ProductId("lens")))
                .toList();

        var weights = new PartnerRanking(market, NOTHING_ALIKE, Market.NO_NAMES, Side.SUPPLIERS)
                .learned(trades, Market::named, enterprise -> Optional.empty())
                .weights();

        // Each supplier has the one customer that is hidden: whoever looked at it would trust ties and proof alone.
        assertThat(weights.of("tied") + weights.of("proven") + weights.of("peers"))
                .isLessThan(1);
        assertThat(weights.of("makes")).isGreaterThan(50);
    }

    /** Suppliers that make lenses, each with a customer of its own, among others that make cakes; names tell nothing. */
    private static List<String> pairs() {
        return IntStream.range(0, 60)
                .boxed()
                .flatMap(i -> Stream.of(
                        "s" + i + " makes lens",
                        "s" + i + " supplies " + buyer(i) + " with lens",
                        "c" + i + " makes cake",
                        "c" + i + " supplies d" + i + " with cake",
                        buyer(i) + " supplies c" + i))
                .toList();
    }

    /** With no number, which its supplier would have in common with it. */
    private static String buyer(int number) {
        return "b" + Character.toString('一' + number);
    }

    private static List<String> suppliers(SupplyNetwork network, String asker, @Nullable String product) {
        @Nullable Product wanted = product == null ? null : Market.named(new ProductId(product));
        return ids(new PartnerRanking(network, NOTHING_ALIKE, Market.NO_NAMES, Side.SUPPLIERS)
                .rank(Market.partner(network, asker), null, wanted, PartnerRule.STANDARD));
    }

    private static List<String> ids(List<Suggestion> suggestions) {
        return suggestions.stream()
                .map(suggestion -> suggestion.partner().enterprise().id().value())
                .toList();
    }
}
