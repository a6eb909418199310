package io.liantu.partner;

import static org.assertj.core.api.Assertions.assertThat;

import io.liantu.chain.ProductId;
import io.liantu.network.SupplyNetwork;
import io.liantu.region.RegionCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Who elsewhere could serve a region with a product is found in what is known of them. */
class CandidateSearchTests {

    private static final RegionCode JINAN = new RegionCode("jinan");
    private static final ProductId CHIP = new ProductId("chip");

    @Test
    void findsMakersThenSuppliersThenMakersOfWhatIsAlike() {
        var market = new Market(
                "maker makes chip",
                "maker in jining",
                "seller supplies somebody with chip",
                "seller in jining",
                "near makes die",
                "near in jining",
                "other makes brick",
                "other in jining",
                "user in jinan",
                "user buys chip");

        assertThat(found(market.network(), Map.of(new ProductId("die"), 0.5)))
                .containsExactly("maker MAKES 1.0", "seller SUPPLIES 0.8", "near ALIKE 0.35");
    }

    @Test
    void takesSiblingsForAlike() {
        var market = new Market(
                "chip is-kind-of part",
                "die is-kind-of part",
                "near makes die",
                "near in jining",
                "general makes part",
                "general in jining",
                "user in jinan",
                "user buys chip");

        assertThat(found(market.network(), Map.of())).containsExactly("general ALIKE 0.42", "near ALIKE 0.42");
    }

    @Test
    void findsNobodyInTheRegionOrWhoMayBeThere() {
        var market = new Market(
                "local makes chip",
                "local in jinan",
                "localseller supplies somebody with chip",
                "localseller in jinan",
                // In the nation, which holds the region, and nobody knows where.
                "vague makes chip",
                "vagueseller supplies somebody with chip");

        assertThat(found(market.network(), Map.of())).isEmpty();
    }

    @Test
    void looksAtAFewBesideManyMakers() {
        var facts = new ArrayList<String>(List.of("user in jinan", "user buys chip"));
        IntStream.range(0, CandidateSearch.MAKERS + 1).forEach(number -> {
            facts.add("m%04d makes chip".formatted(number));
            facts.add("m%04d in jining".formatted(number));
        });
        facts.addAll(List.of("seller supplies somebody with chip", "seller in jining"));
        var network = new Market(facts.toArray(String[]::new)).network();

        assertThat(found(network, Map.of())).hasSize(CandidateSearch.MAKERS).noneMatch(one -> one.startsWith("seller"));
    }

    @Test
    void losesNobodyToThoseInTheRegion() {
        var facts = new ArrayList<String>(List.of("user in jinan", "user buys chip"));
        IntStream.range(0, 60).forEach(number -> {
            facts.add("local%02d supplies user with chip".formatted(number));
            facts.add("local%02d in jinan".formatted(number));
        });
        facts.addAll(List.of("zseller supplies user with chip", "zseller in jining"));
        var network = new Market(facts.toArray(String[]::new)).network();

        assertThat(found(network, Map.of())).containsExactly("zseller SUPPLIES 0.8");
    }

    @Test
    void tellsWhatEverybodyMakes() {
        var market = new Market(
                "maker makes chip", "maker makes board", "maker in jining", "user in jinan", "user buys chip");

        assertThat(search(market.network(), Map.of()).get(0).makes()).containsExactly(new ProductId("board"), CHIP);
    }

    private static List<String> found(SupplyNetwork network, Map<ProductId, Double> alike) {
        return search(network, alike).stream()
                .map(one -> "%s %s %s"
                        .formatted(
                                one.facts().enterprise().id().value(),
                                one.fit().kind(),
                                Math.round(one.fit().value() * 100) / 100.0))
                .toList();
    }

    private static List<Outsider> search(SupplyNetwork network, Map<ProductId, Double> alike) {
        AlikeProducts like = (product, atMost) -> product.equals(CHIP) ? alike : Map.of();
        return new CandidateSearch(network, like, Market::named)
                .outsiders(JINAN, Set.of(CHIP), null)
                .getOrDefault(CHIP, List.of());
    }
}
