package io.liantu.evaluation;

import io.liantu.chain.Product;
import io.liantu.chain.ProductId;
import io.liantu.enterprise.EnterpriseId;
import io.liantu.network.Partner;
import io.liantu.network.SupplyNetwork;
import io.liantu.network.Trade;
import io.liantu.partner.AlikeProducts;
import io.liantu.partner.KnownProducts;
import io.liantu.partner.MakerRanking;
import io.liantu.partner.NextRanking;
import io.liantu.partner.PartnerRanking;
import io.liantu.partner.Side;
import io.liantu.partner.Suggestion;
import io.liantu.partner.Weights;
import io.liantu.region.RegionCode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The application's own suggestions, with weights learned from what is known. */
final class OwnRankers {

    /** More examples teach no more, and take long. */
    private static final int LESSONS = 300;

    private static final int REGIONS = 5;
    private static final int PRODUCTS = 1000;

    private final KnownGraph training;
    private final SupplyNetwork network;
    private final RememberedPartners partners;
    private final AlikeProducts like;
    private final KnownProducts products;
    private final Random random;

    OwnRankers(KnownGraph training, AlikeProducts like, long seed) {
        this.training = training;
        this.like = like;
        random = new Random(seed);
        var whole = new TrainingNetwork(training).network();
        partners = new RememberedPartners(
                whole.partners(),
                training.enterprises().stream()
                        .map(enterprise -> new EnterpriseId(enterprise.id()))
                        .toList());
        network = new WithPartners(whole, partners);
        var byId = training.products().stream()
                .collect(Collectors.toMap(
                        product -> new ProductId(product.id()),
                        product -> new Product(new ProductId(product.id()), product.name())));
        products = id -> Objects.requireNonNull(byId.get(id));
    }

    /** Ranks suppliers. */
    Function<Question, Ranking> suppliers() {
        var ranking = new PartnerRanking(network, like, Side.SUPPLIERS);
        var weights = ranking.learned(trades(), products);
        return question -> ranking(suppliersFor(question, ranking, weights));
    }

    private List<Suggestion> suppliersFor(Question question, PartnerRanking ranking, Weights weights) {
        var product = question.product();
        return partners.partners(List.of(new EnterpriseId(question.subject()))).stream()
                .flatMap(
                        asker -> ranking
                                .rank(
                                        asker,
                                        null,
                                        product == null ? null : products.product(new ProductId(product)),
                                        weights)
                                .stream())
                .toList();
    }

    private List<Trade> trades() {
        return some(
                training.supplied().stream()
                        .map(link -> new Trade(
                                new EnterpriseId(link.supplier()),
                                new EnterpriseId(link.customer()),
                                carried(link.product())))
                        .distinct()
                        .toList(),
                LESSONS);
    }

    private static @Nullable ProductId carried(@Nullable String product) {
        return product == null ? null : new ProductId(product);
    }

    /** Ranks makers. */
    Function<Question, Ranking> makers() {
        var ranking = new MakerRanking(network, like, new NamesInMemory(training.enterprises()));
        var weights = ranking.learned(made(), products);
        return question -> ranking(ranking.rank(products.product(new ProductId(question.subject())), null, weights));
    }

    private List<MakerRanking.Made> made() {
        return some(
                training.made().stream()
                        .map(fact -> new MakerRanking.Made(
                                new EnterpriseId(fact.enterprise()), new ProductId(fact.product())))
                        .toList(),
                LESSONS);
    }

    /** Ranks products that regions could take up. */
    Function<Question, Ranking> next() {
        var ranking = new NextRanking(network, like, products);
        var all = training.products().stream()
                .map(product -> new ProductId(product.id()))
                .toList();
        var weights = ranking.learned(some(regions(), REGIONS), some(all, PRODUCTS));
        return question -> Ranking.of(
                ranking.rank(new RegionCode(question.subject()), all, weights).stream()
                        .collect(Collectors.toMap(
                                next -> next.product().id().value(),
                                next -> next.score().middle())),
                training.productPlaces());
    }

    private List<RegionCode> regions() {
        return training.enterprises().stream()
                .flatMap(enterprise -> enterprise.regions().stream())
                .distinct()
                .sorted()
                .map(RegionCode::new)
                .toList();
    }

    private <T> List<T> some(List<T> all, int most) {
        var drawn = new ArrayList<>(all);
        Collections.shuffle(drawn, random);
        return drawn.subList(0, Math.min(most, drawn.size()));
    }

    private Ranking ranking(List<Suggestion> suggestions) {
        Map<String, Double> scores = new HashMap<>();
        for (var suggestion : suggestions) {
            Partner partner = suggestion.partner();
            scores.put(partner.enterprise().id().value(), suggestion.score().middle());
        }
        return Ranking.of(scores, training.enterprisePlaces());
    }
}
